import { pick } from "./random.ts";

type Random = () => number;
type Mutation = (mail: Buffer, random: Random, other: Buffer) => Buffer;

const MOST_MUTATIONS = 6;
const MOST_BYTES = 400_000;

/** What has hurt readers of mail before: controls, runs that make expressions backtrack, structure out of place. */
const TOKENS: readonly [string, ...string[]] = [
  ...(["\0", "\r", "\n", "\r\n\r\n", "\ufeff", "\u202e", "\u2028", "=?utf-8?B?Cg0=?=", "=?x-none?Q?=00?=", "\ud83d"] as const),
  ...[
    "\r\n--",
    "\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
    "\r\nContent-Type: text/html\r\n\r\n",
    "; charset=x-unknown",
  ],
  ...[
    "\r\nContent-Transfer-Encoding: base64\r\n",
    "\r\nContent-Type: message/rfc822\r\n\r\n",
    "\r\nFrom: a@example.com, b@example.net;;\r\n",
  ],
  ...[
    "\r\nBEGIN:VCALENDAR\r\n",
    "\r\nBEGIN:VEVENT\r\n",
    "\r\nEND:VEVENT\r\n",
    "\r\nRRULE:FREQ=SECONDLY\r\n",
    "\r\nDTSTART;TZID=Nowhere:20261301T250000\r\n",
  ],
  ...["\r\nUID:__proto__\r\n", '\r\nATTENDEE;CN="open:mailto:x\r\n', "\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2\r\n"],
  ...[
    "\r\nRRULE:FREQ=DAILY;BYMONTHDAY=28;BYDAY=1MO\r\n",
    "\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\n",
    ";TZID=X:99991231T000000\r\n",
  ],
  ...["<!--", "-->", "<table><tr><td>", "<blockquote>", "<style>", "</", "&#x110000;", "<p style='display:none'>", "<a href='mailto:"],
  ...[
    "\r\nOn Thu, Nov 19, 2026 at 8:30 AM X <x@example.com> wrote:\r\n",
    "\r\n---------- Forwarded message ---------\r\nFrom: ",
    "\r\n> > > ",
  ],
  ...[
    "\r\n-- \r\n",
    "\r\nDecision: ",
    " by February 30, 2027 ",
    " snooze 3 days ",
    " on on on at at at wrote ",
    " 1 day ",
    "Interviewer: ",
  ],
];

/** Repeated many times, these are what expressions with two ways to match are slow on. */
export const RUNS: readonly [string, ...string[]] = [
  "\n",
  " ",
  "\t",
  ">",
  "<",
  "<b>",
  "<div>",
  "-",
  "_",
  "*",
  "a",
  "1 day ",
  "on ",
  "at ",
  "a@",
  "@",
  ".",
  ":",
  "=",
  "(",
  "\r",
  "é",
  "\n> ",
  ", ",
  "Dana Petrov, ",
];

const flip: Mutation = (mail, random) => {
  const changed = Buffer.from(mail);
  for (let count = 1 + Math.floor(random() * 8); count > 0; count -= 1) changed[placeIn(changed, random)] = Math.floor(random() * 256);
  return changed;
};

const cut: Mutation = (mail, random) => {
  const { start, end } = sliceOf(mail, random);
  return Buffer.concat([mail.subarray(0, start), mail.subarray(end)]);
};

const double: Mutation = (mail, random) => {
  const { start, end } = sliceOf(mail, random);
  return Buffer.concat([mail.subarray(0, end), mail.subarray(start)]);
};

const truncate: Mutation = (mail, random) => mail.subarray(0, placeIn(mail, random));

const insert: Mutation = (mail, random) => insertAt(mail, placeIn(mail, random), pick(TOKENS, random));

const repeat: Mutation = (mail, random) =>
  insertAt(mail, placeIn(mail, random), pick(RUNS, random).repeat(2 ** Math.floor(4 + random() * 12)));

const splice: Mutation = (mail, random, other) => {
  const { start, end } = sliceOf(other, random);
  const place = placeIn(mail, random);
  return Buffer.concat([mail.subarray(0, place), other.subarray(start, end), mail.subarray(place)]);
};

const swapLines: Mutation = (mail, random) => {
  const lines = mail.toString("latin1").split("\n");
  const [one, other] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
  [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
  return Buffer.from(lines.join("\n"), "latin1");
};

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [flip, cut, double, truncate, insert, insert, repeat, splice, swapLines];

/** The mail with one to six things wrong, the same for the same random numbers; `other` lends it pieces. */
export function mutateMail(mail: Buffer, other: Buffer, random: Random): Buffer {
  let mutated = mail;
  for (let count = 1 + Math.floor(random() * MOST_MUTATIONS); count > 0; count -= 1) {
    mutated = pick(MUTATIONS, random)(mutated, random, other).subarray(0, MOST_BYTES);
  }
  return mutated;
}

function placeIn(mail: Buffer, random: Random): number {
  return Math.floor(random() * mail.length);
}

function sliceOf(mail: Buffer, random: Random): { readonly start: number; readonly end: number } {
  const start = placeIn(mail, random);
  return { start, end: Math.min(mail.length, start + Math.floor(random() * 400)) };
}

function insertAt(mail: Buffer, place: number, text: string): Buffer {
  return Buffer.concat([mail.subarray(0, place), Buffer.from(text), mail.subarray(place)]);
}
