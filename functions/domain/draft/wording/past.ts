import { gerund } from "./gerund.ts";

/** Verbs of working life whose past has a form of its own. */
const PRESENT: Readonly<Record<string, string>> = {
  began: "begin",
  bought: "buy",
  brought: "bring",
  built: "build",
  caught: "catch",
  chose: "choose",
  cut: "cut",
  did: "do",
  drew: "draw",
  drove: "drive",
  fed: "feed",
  found: "find",
  gave: "give",
  got: "get",
  grew: "grow",
  held: "hold",
  kept: "keep",
  led: "lead",
  made: "make",
  met: "meet",
  oversaw: "oversee",
  put: "put",
  ran: "run",
  rebuilt: "rebuild",
  redid: "redo",
  rewrote: "rewrite",
  sang: "sing",
  sent: "send",
  set: "set",
  shot: "shoot",
  sold: "sell",
  taught: "teach",
  took: "take",
  went: "go",
  won: "win",
  wrote: "write",
};
const REGULAR = /^(?:re-?)?[a-z]{2,}ed$/u;
/** "Shared drive" and "related work" are things. */
const ADJECTIVE = /^(?:advanced|applied|combined|detailed|extended|feed|limited|need|related|seed|shared|speed|used)$/u;

/** What was done, as a doing: "moved the practice" gives "moving the practice"; undefined where the phrase begins with no past of a verb. */
export function presentParticiple(deed: string): string | undefined {
  const [verb = "", ...rest] = deed.split(" ");
  const small = verb.charAt(0).toLowerCase() + verb.slice(1);
  const doing = doingOf(small);
  return doing === undefined ? undefined : [doing, ...rest].join(" ");
}

function doingOf(past: string): string | undefined {
  const irregular = Object.hasOwn(PRESENT, past) ? PRESENT[past] : undefined;
  if (irregular !== undefined) return gerund(irregular);
  if (!REGULAR.test(past) || ADJECTIVE.test(past)) return undefined;
  return past.replace(/ied$/u, "ying").replace(/ed$/u, "ing");
}
