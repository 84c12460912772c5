import type { FollowUpPoint, PointKind } from "#domain/follow-up/follow-up-point.ts";
import { POINT_WORDS } from "#domain/mail/point-words.ts";
import { momentWords } from "#domain/time/words.ts";
import type { Zone } from "#domain/time/zone.ts";
import type { LocalPorts } from "#local/open-ports.ts";
import { mailViews } from "#local/web/mails.ts";
import type { MailTag } from "#workflow/ports.ts";
import type { GalleryMail, Moment } from "./gallery-page.ts";

interface Where {
  readonly zone: Zone;
  readonly country: string;
}

/** The kind of point that the mail delivers; undefined for an answer. */
export async function kindOf({ personId, interviewId, number }: MailTag, { records }: LocalPorts): Promise<PointKind | undefined> {
  const interview = interviewId && (await records.interview(personId, interviewId));
  const cause = interview?.outgoing.find((mail) => mail.number === number)?.cause;
  return cause?.kind === "point" ? interview?.points.find(({ id }) => id === cause.pointId)?.kind : undefined;
}

/** Every point that happened or will happen, in the order of time. */
export async function timelineOf({ records, outbox }: LocalPorts, where: Where): Promise<readonly Moment[]> {
  const personIds = [...new Set(outbox.list().map(({ tag }) => tag.personId))];
  const interviews = (await Promise.all(personIds.map((personId) => records.interviews(personId)))).flat();
  const points = interviews.flatMap((interview) => interview.points).filter(({ state }) => state.status !== "cancelled");
  return points.sort((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt))).map((point) => momentOf(point, where));
}

function momentOf({ dueAt, kind, about, state }: FollowUpPoint, where: Where): Moment {
  const title = about === undefined ? POINT_WORDS[kind].title : `${POINT_WORDS[kind].title}: ${about}`;
  return { when: momentWords(dueAt, where), what: `${title} (${state.status})` };
}

/** The mails as the gallery shows them. */
export async function galleryMails({ outbox }: LocalPorts, where: Where): Promise<readonly GalleryMail[]> {
  const views = mailViews(outbox);
  const entries = await views.list();
  return Promise.all(
    entries.map(async (entry) => ({
      entry,
      when: momentWords(entry.sentAt, where),
      raw: (await outbox.raw(entry.id)) ?? new Uint8Array(),
      html: String((await views.part(entry.id, "html")).body),
    })),
  );
}
