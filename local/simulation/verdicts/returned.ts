import { type Instant, later, MINUTE } from "#domain/time/instant.ts";
import { messageIdOf } from "../post.ts";
import type { Letter } from "../script.ts";
import { causesOf } from "./causes.ts";
import { type Happened, tagName } from "./happened.ts";

/** Mails that left for an address from which mail comes back, before the person had written again. */
export function sentInVain(happened: Happened): readonly string[] {
  if (isForgotten(happened)) return [];
  const { departures, returns, heard } = happened;
  const words = heard.filter(({ letter }) => isAnswerable(letter));
  return departures
    .filter(({ at }) => returns.some((back) => later(back, MINUTE) < at && !words.some((word) => back <= word.at && word.at <= at)))
    .map(({ tag, at }) => `mail ${tagName(tag)} left at ${at} although mail to them comes back`);
}

/** Mail that came back, after which the person wrote, was answered, and was not told. */
export function untold(happened: Happened): readonly string[] {
  if (isForgotten(happened)) return [];
  const [first] = [...happened.returns].sort();
  if (first === undefined) return [];
  const answers = new Set(happened.script.letters.filter((letter) => cameAfter(letter, first)).map(({ id }) => messageIdOf(id)));
  const causes = causesOf(happened.commits);
  const notices = happened.departures
    .filter(({ inReplyTo }) => answers.has(inReplyTo))
    .map(({ tag }) => causes.get(tagName(tag))?.cause)
    .map((cause) => cause?.kind === "answer" && (cause.notices ?? []).length > 0);
  return notices.length > 0 && !notices.includes(true) ? [`that mail came back at ${first} was never told`] : [];
}

/** What was forgotten has no past: that mail came back is forgotten with the rest. */
function isForgotten({ script }: Happened): boolean {
  return script.letters.some(({ intent }) => intent.kind === "forget-everything");
}

function isAnswerable({ intent }: Letter): boolean {
  return intent.kind !== "stranger" && intent.kind !== "machine";
}

function cameAfter(letter: Letter, moment: Instant): boolean {
  return isAnswerable(letter) && letter.arrivals.every((at) => at > moment);
}
