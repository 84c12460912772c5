import { messageIdOf, ROBIN } from "../post.ts";
import type { Happened } from "./happened.ts";

/** Mail to anybody but the person, and answers to strangers and machines. */
export function strangers({ departures, script }: Happened): readonly string[] {
  const unanswerable = new Set(
    script.letters.filter(({ intent }) => intent.kind === "stranger" || intent.kind === "machine").map(({ id }) => messageIdOf(id)),
  );
  return departures
    .filter(({ to, inReplyTo }) => to !== ROBIN || unanswerable.has(inReplyTo))
    .map(({ to, inReplyTo, at }) => `mail to ${to} at ${at}, in answer to ${inReplyTo || "nothing"}`);
}
