import { RUNS } from "../../cli/fuzz/mutate-mail.ts";

/** A way to hurt a reader of mail, as long as one likes. */
export interface Hostile {
  readonly name: string;
  readonly write: (length: number) => string;
}

/** Words that phrases begin with, one after the other: each is a place at which an expression may start again. */
const WORDS = [
  "at at ",
  "with with ",
  "with Dana and ",
  "Dana Petrov and ",
  "by by ",
  "decide by ",
  "for the role of ",
  "interview with ",
  "interviewed at North ",
  "on Monday at ",
  "December 1, ",
  "1 to 2 pm ",
  "they said they ",
  "My reference is ",
  "sent sent ",
  "snooze 3 ",
  "moved to ",
  "her name is ",
  "Mr. ",
  "A. B. ",
  "https://a.example/",
  "(at (",
  '"at "',
  "Interviewer: ",
  "\nInterviewer: Dana\n",
  "\nInterviewer: Dana\nEmail: d@a.example\n",
  "\nTitle: clerk\n",
  "\nWhen: Dec 1\n",
  "\nTime: 2pm\n",
  "with Nick from Acme, ",
  "‘Dana’ ",
  "\u2592 ",
  "\nOn Thu, X wrote:\n",
  "\nFrom: a\nTo: b\n",
  "\n> > ",
  "\n- - ",
  "I'm ",
  "İ",
  "\u0301",
];

const TAGS = ["<div>", "<table><tr><td>", "<blockquote>", "<a href='", "<!--", "&#x41;", "<p style='display:none'>", "<br>", "</"];
const FIELDS = ["X-A: b\r\n", "Received: from a by b; ", "\r\n folded", "=?utf-8?Q?=41?= ", "a@example.com, ", "(((", '"'];
const BEGINNING = "Just came out of my interview with Nick Claus at North Pole Packaging for packing lead. ";

export const HOSTILE_MAILS: readonly Hostile[] = [
  ...[...RUNS, ...WORDS].map((run) => ({
    name: `text: ${shown(run)}`,
    write: (length: number) => mail("plain", BEGINNING + times(run, length)),
  })),
  ...TAGS.map((run) => ({ name: `HTML: ${shown(run)}`, write: (length: number) => mail("html", BEGINNING + times(run, length)) })),
  ...FIELDS.map((run) => ({ name: `Subject: ${shown(run)}`, write: (length: number) => mail("plain", BEGINNING, times(run, length)) })),
  { name: "parts in parts", write: (length) => nested(Math.ceil(length / 60)) },
];

const times = (run: string, length: number) => run.repeat(Math.ceil(length / run.length));

function mail(type: string, body: string, subject = "Interview"): string {
  const head = [
    "From: Robin Ashe <robin@example.com>",
    "To: log@drafts.example.org",
    `Subject: ${subject}`,
    "Message-ID: <hostile@example.com>",
  ];
  return [...head, `Content-Type: text/${type}; charset=utf-8`, "", body].join("\r\n");
}

function nested(depth: number): string {
  const head = ["From: Robin Ashe <robin@example.com>", "To: log@drafts.example.org", "MIME-Version: 1.0"];
  const parts = Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}`);
  return [...head, ...parts, "Content-Type: text/plain", "", BEGINNING].join("\r\n");
}

function shown(run: string): string {
  return JSON.stringify(run).slice(1, -1);
}
