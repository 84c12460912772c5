import { withMail } from "#domain/delivery/outgoing.ts";
import type { HandledMessage, Interview } from "#domain/interview/interview.ts";
import type { AnswerContent } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import { dateWords } from "#domain/time/words.ts";
import { dateIn } from "#domain/time/zone.ts";
import { allowance } from "./answer-limit.ts";
import type { Arrival } from "./arrival.ts";
import { readingNotices } from "./reading-notices.ts";

/** The item with the answer to the mail queued for now, as far as the hour's limit allows one. */
export function withAnswer<Item extends Interview | Person>(item: Item, content: AnswerContent, arrival: Arrival): Item {
  const allowed = allowance(arrival);
  if (allowed === "silence") return item;
  const shown: AnswerContent = allowed === "notice" ? { kind: "not-understood", reason: "too-many-mails", questions: [] } : content;
  const { messageId: inReplyTo, subject } = arrival.mail;
  const unread = shown.kind === "not-understood" ? [] : readingNotices(arrival.mail);
  const notices = [...returnNotices(arrival.person), ...unread];
  const cause = {
    kind: "answer",
    content: shown,
    ...(inReplyTo && { inReplyTo }),
    ...(subject && { subject }),
    ...(notices.length > 0 && { notices }),
  } as const;
  return withMail(item, cause, arrival.now);
}

/** How the mail is remembered in an item that it changed. */
export function memoryOf({ messageId, receivedAt, mailKey }: Arrival): HandledMessage {
  return { messageId, at: receivedAt, mailKey };
}

/** Somebody whose mail came back is told in the first answer that can reach them. */
function returnNotices({ reachability, zone, country }: Person): readonly string[] {
  if (reachability.kind === "reachable") return [];
  const day = dateWords(dateIn(reachability.since, zone), country);
  return [
    reachability.reason === "bounce"
      ? `Mail to this address came back on ${day}, so nothing was sent since. What waited comes now.`
      : `A mail from Followthrough was reported as spam on ${day}, so nothing was sent since. If that was a mistake, all is well again; if not, answer: forget everything.`,
  ];
}
