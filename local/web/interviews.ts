import type { Interview } from "#domain/interview/interview.ts";
import { POINT_WORDS } from "#domain/mail/point-words.ts";
import type { PersonId } from "#domain/person/person.ts";
import { withOffset, zone } from "#domain/time/zone.ts";
import type { Records } from "#workflow/ports.ts";
import type { OutboxOnDisk, SentMail } from "../outbox.ts";

/** Every interview of everyone who ever got a mail from us, with its points in the order of time. */
export async function interviewViews(records: Records, outbox: OutboxOnDisk) {
  const sent = outbox.list();
  const mailsById = new Map<string, SentMail[]>();
  for (const mail of sent) {
    const { interviewId = "" } = mail.tag;
    const mails = mailsById.get(interviewId);
    if (mails) mails.push(mail);
    else mailsById.set(interviewId, [mail]);
  }
  const personIds = [...new Set(sent.map(({ tag }) => tag.personId))];
  const views = await Promise.all(personIds.map((personId) => viewsOf(personId, { records, mailsById })));
  return views.flat();
}

/** What left for each interview, found once: a person may have hundreds of them. */
type MailsById = ReadonlyMap<string, readonly SentMail[]>;

async function viewsOf(personId: PersonId, { records, mailsById }: { readonly records: Records; readonly mailsById: MailsById }) {
  const person = await records.person(personId);
  if (!person) return [];
  const interviews = await records.interviews(personId);
  return interviews.map((interview) => ({
    id: interview.id,
    person: { address: person.address, zone: person.zone, country: person.country, pause: person.pause },
    loggedAt: interview.loggedAt,
    stage: interview.stage.kind,
    ...interview.facts,
    points: pointViews(interview, { personZone: person.zone, sent: mailsById.get(interview.id) ?? [] }),
  }));
}

function pointViews(interview: Interview, { personZone, sent }: { readonly personZone: string; readonly sent: readonly SentMail[] }) {
  const inOrder = [...interview.points].sort((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));
  return inOrder.map((point) => ({
    ...point,
    title: POINT_WORDS[point.kind].title,
    deliverAt: withOffset(point.dueAt, zone(personZone)),
    ...(point.sendBy && { sendBy: withOffset(point.sendBy, interview.facts.zone) }),
    mails: mailsOf(interview, { pointId: point.id, sent }),
  }));
}

/** The ids of the mails that the point brought, as the list of mails has them. */
function mailsOf(
  interview: Interview,
  { pointId, sent }: { readonly pointId: string; readonly sent: readonly SentMail[] },
): readonly string[] {
  const numbers = interview.outgoing.filter(({ cause }) => cause.kind === "point" && cause.pointId === pointId).map(({ number }) => number);
  return sent.filter(({ tag }) => numbers.includes(tag.number)).map(({ id }) => id);
}
