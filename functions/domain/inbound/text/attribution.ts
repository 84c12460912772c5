import type { Zone } from "#domain/time/zone.ts";
import type { ForwardedHead } from "./mail-text.ts";
import { mailboxOf } from "./mailbox-words.ts";
import { unquoted } from "./quote-marks.ts";
import { sentAtOf } from "./sent-at.ts";

const VERB =
  "wrote|writes|said|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|kirjoitti|napisał(?:\\(a\\))?|napisał|napsal(?:\\(a\\))?|написал(?:\\(а\\))?|пишет|пише|yazdı|scris|írta|написав";

/** "On … wrote:", "Am … schrieb …:", "X <x@example.com> wrote:", "---- On … wrote ----". */
const ENDS_WITH_VERB = new RegExp(`(?:^|\\s)(?:${VERB})\\s?:?\\s?-*$`, "iu");
const HOLDS_VERB = new RegExp(`^(?:Am|Op|Den|El|Il|Le|Em)\\s.{6,200}\\s(?:${VERB})\\s.{2,160}:$`, "iu");
/** "X <x@example.com> schrieb am Fr., 28. Apr. 2017 um 11:53 Uhr:". */
const VERB_BEFORE_TIME = new RegExp(`^.{0,100}<[^\\s<>]{1,80}@[^\\s<>]{1,120}>\\s(?:${VERB})\\s.{4,80}:$`, "iu");
const ADDRESS_AT_END = /^(?:On\s)?\S{0,12}\s?\d{1,4}.{6,120}<[^\s<>]{1,80}@[^\s<>]{1,120}>\s?:$/u;
/** How most of them begin, so that the person's own line right above one is told from it. */
const BEGINNING = /^-{0,4}\s?(?:On|Am|Le|El|Il|Op|Den|Em|Dne|W dniu)\s.{0,30}\d/u;
/** With a time, or a name before its address: more than the end of one that is wrapped. */
const WHOLE = /\d[:.]\d\d|^[^<]{1,80}<[^<>@]{1,80}@[^<>]{1,120}>/;
const MAX_LINES = 4;
const MAX_LENGTH = 400;

export interface Attribution {
  readonly head: ForwardedHead;
  /** The index of the first line after it. */
  readonly end: number;
}

/** The line that names whose mail is quoted below ("On Thu, Nov 19, 2026 at 8:30 AM … wrote:"), also when it is wrapped. */
export function readAttribution(lines: readonly string[], start: number, zone: Zone): Attribution | undefined {
  let words = "";
  for (let index = start; index < Math.min(lines.length, start + MAX_LINES); index += 1) {
    const line = unquoted(lines[index] ?? "").trim();
    if (!mayGoOn(words, line)) return undefined;
    words = words === "" || words.endsWith("<") ? words + line : `${words} ${line}`;
    if (isAttribution(words)) return { head: headOf(words, zone), end: index + 1 };
  }
  return undefined;
}

function mayGoOn(words: string, line: string): boolean {
  return line !== "" && words.length + line.length < MAX_LENGTH && (words === "" || !startsAnew(line, words));
}

/** Whether an attribution begins with that line, below other words; one that is wrapped goes on with an address or the verb. */
function startsAnew(line: string, before: string): boolean {
  return BEGINNING.test(line) || (!BEGINNING.test(before) && isAttribution(line) && WHOLE.test(line));
}

function isAttribution(words: string): boolean {
  if (!/[:-]$/.test(words)) return false;
  const namesTimeOrAddress = /\d{4}|\d[:.]\d\d|@|\d\/\d/.test(words);
  return (
    namesTimeOrAddress &&
    (ENDS_WITH_VERB.test(words) || HOLDS_VERB.test(words) || VERB_BEFORE_TIME.test(words) || ADDRESS_AT_END.test(words))
  );
}

function headOf(words: string, zone: Zone): ForwardedHead {
  const sentAt = sentAtOf(words, zone);
  const author = authorOf(words);
  return { ...(author ? { author } : {}), ...(sentAt ? { sentAt } : {}), recipients: [] };
}

/** The name stands after the time, before the address or the verb. */
function authorOf(words: string): ForwardedHead["author"] {
  const afterTime = words.replace(/^.*\d[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:[+-]\d{4}|GMT|UTC)?,?\s?/iu, "");
  const named = afterTime.replace(new RegExp(`\\s?(?:${VERB})\\s?:?\\s?-*$`, "iu"), "").replace(/:$/, "");
  return mailboxOf(named.slice(0, 200));
}
