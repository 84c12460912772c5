import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import { type Instant, later, MINUTE } from "#domain/time/instant.ts";
import type { StoredItem } from "#workflow/ports.ts";
import { messageIdOf } from "../post.ts";
import type { Departure } from "../post-office.ts";
import type { Letter } from "../script.ts";
import { causesOf } from "./causes.ts";
import { type Happened, tagName } from "./happened.ts";
import { sentInVain } from "./returned.ts";

/** Drafts that came although they should not have: before their time, after their point had ended, after news that ends them, or for somebody whose mail comes back. */
export function stale(happened: Happened): readonly string[] {
  const causes = causesOf(happened.commits);
  const drafts = happened.departures.flatMap((departure) => {
    const mail = causes.get(tagName(departure.tag));
    return mail?.cause.kind === "point" ? [{ departure, mail, pointId: mail.cause.pointId }] : [];
  });
  return [
    ...sentInVain(happened),
    ...drafts.filter((draft) => !wasOpen(draft, happened)).map((draft) => `${nameOf(draft)} had moved or ended`),
    ...drafts.filter(isBeforePromise).map((draft) => `${nameOf(draft)} came before the promised date`),
    ...drafts.filter((draft) => isAfterRejection(draft, happened)).map((draft) => `${nameOf(draft)} came after the rejection was answered`),
  ];
}

interface SentDraft {
  readonly departure: Departure;
  readonly mail: OutgoingMail;
  readonly pointId: string;
}

function nameOf({ departure, pointId }: SentDraft): string {
  return `${departure.tag.interviewId} ${pointId} at ${departure.at}`;
}

/** Something may have changed while the mail was being sent; within that minute the draft was open and due. */
function wasOpen({ departure, mail, pointId }: SentDraft, { commits }: Happened): boolean {
  const since = later(departure.at, -MINUTE);
  const versions = commits.filter(({ item, at }) => item.id === departure.tag.interviewId && at <= departure.at);
  const standing = versions.findLast(({ at }) => at < since);
  const recent = versions.filter(({ at }) => at >= since);
  return [...(standing ? [standing] : []), ...recent].some(({ item }) =>
    pointsOf(item).some((point) => point.id === pointId && isDue(point, mail.dueAt, departure.at)),
  );
}

function isDue({ state, dueAt }: FollowUpPoint, expected: Instant, now: Instant): boolean {
  return state.status === "open" && dueAt === expected && dueAt <= later(now, MINUTE);
}

function pointsOf(item: StoredItem): readonly FollowUpPoint[] {
  return item.kind === "interview" ? item.points : [];
}

function isBeforePromise({ departure, pointId }: SentDraft): boolean {
  const [kind, date] = pointId.split("/");
  return kind === "status-inquiry" && date !== undefined && /^\d{4}/.test(date) && departure.at.slice(0, 10) <= date;
}

/** Once "they rejected me" was answered, and as long as nothing else was said about the outcome, only the letter after a rejection comes. */
function isAfterRejection({ departure, pointId }: SentDraft, happened: Happened): boolean {
  const { letters } = happened.script;
  const log = letters.find(({ intent, id }) => intent.kind === "log" && isAbout(id, departure, happened));
  const outcomes = letters.filter((letter) => letter.interview === log?.interview && isOutcome(letter));
  const [only, ...others] = outcomes;
  if (!log || only?.intent.kind !== "rejected" || others.length > 0 || pointId.startsWith("after-rejection")) return false;
  const answered = happened.departures.find(({ inReplyTo }) => inReplyTo === messageIdOf(only.id));
  return answered !== undefined && answered.tag.interviewId === departure.tag.interviewId && later(answered.at, MINUTE) < departure.at;
}

function isAbout(logId: string, departure: Departure, { departures }: Happened): boolean {
  return departures.some(({ inReplyTo, tag }) => inReplyTo === messageIdOf(logId) && tag.interviewId === departure.tag.interviewId);
}

function isOutcome({ intent }: Letter): boolean {
  return intent.kind === "rejected" || intent.kind === "offer" || intent.kind === "accepted";
}
