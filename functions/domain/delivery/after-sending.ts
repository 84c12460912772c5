import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import { replan } from "#domain/interview/change.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { mailOf, withMailState } from "./outgoing.ts";

/** A mail that is known to have left. */
export interface Left {
  readonly number: OutgoingMail["number"];
  readonly at: Instant;
  readonly messageId?: string;
}

/** The item once the mail is known to have left: the mail sent, its point delivered, and the plan made again. Knowing it twice changes nothing. */
export function markSent<Item extends Interview | Person>(item: Item, left: Left, person: Person): Item {
  const mail = mailOf(item, left.number);
  if (!mail || mail.state.status === "sent") return item;
  const { number, at, messageId } = left;
  const sent = withMailState(item, number, { status: "sent", at, ...(messageId === undefined ? {} : { messageId }) });
  return sent.kind === "person" ? sent : (replan(delivered(sent, mail, at), { person, now: at }) as Item);
}

/** A point that was moved or ended while its mail was under way keeps what the person made of it. */
function delivered<Item extends Interview>(interview: Item, { cause, dueAt }: OutgoingMail, at: Instant): Item {
  if (cause.kind !== "point") return interview;
  const isReached = (point: FollowUpPoint) => point.id === cause.pointId && point.state.status === "open" && point.dueAt <= dueAt;
  return {
    ...interview,
    points: interview.points.map((point) => (isReached(point) ? { ...point, state: { status: "delivered", at } } : point)),
  };
}
