import type { Interview } from "#domain/interview/interview.ts";
import { POINT_WORDS } from "#domain/mail/point-words.ts";
import type { PersonId } from "#domain/person/person.ts";
import { withOffset, zone } from "#domain/time/zone.ts";
import type { Records } from "#workflow/ports.ts";
import type { OutboxOnDisk } from "../outbox.ts";

/** Every interview of everyone who ever got a mail from us, with its points in the order of time. */
export async function interviewViews(records: Records, outbox: OutboxOnDisk) {
  const personIds = [...new Set(outbox.list().map(({ tag }) => tag.personId))];
  const views = await Promise.all(personIds.map((personId) => viewsOf(personId, { records, outbox })));
  return views.flat();
}

async function viewsOf(personId: PersonId, { records, outbox }: { readonly records: Records; readonly outbox: OutboxOnDisk }) {
  const person = await records.person(personId);
  if (!person) return [];
  const interviews = await records.interviews(personId);
  return interviews.map((interview) => ({
    id: interview.id,
    person: { address: person.address, zone: person.zone, country: person.country, pause: person.pause },
    loggedAt: interview.loggedAt,
    stage: interview.stage.kind,
    ...interview.facts,
    points: pointViews(interview, { personZone: person.zone, outbox }),
  }));
}

function pointViews(interview: Interview, { personZone, outbox }: { readonly personZone: string; readonly outbox: OutboxOnDisk }) {
  const inOrder = [...interview.points].sort((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));
  return inOrder.map((point) => ({
    ...point,
    title: POINT_WORDS[point.kind].title,
    deliverAt: withOffset(point.dueAt, zone(personZone)),
    ...(point.sendBy && { sendBy: withOffset(point.sendBy, interview.facts.zone) }),
    mails: mailsOf(interview, { pointId: point.id, outbox }),
  }));
}

/** The ids of the mails that the point brought, as the list of mails has them. */
function mailsOf(
  interview: Interview,
  { pointId, outbox }: { readonly pointId: string; readonly outbox: OutboxOnDisk },
): readonly string[] {
  const numbers = interview.outgoing.filter(({ cause }) => cause.kind === "point" && cause.pointId === pointId).map(({ number }) => number);
  const sent = outbox.list().filter(({ tag }) => tag.interviewId === interview.id && numbers.includes(tag.number));
  return sent.map(({ id }) => id);
}
