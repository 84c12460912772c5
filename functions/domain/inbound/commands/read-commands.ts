import { dateIn } from "#domain/time/zone.ts";
import { splitAtBlanks } from "../blanks.ts";
import { caseless } from "../caseless.ts";
import type { DateReading } from "../dates/date-sighting.ts";
import type { MailText } from "../text/mail-text.ts";
import type { Command, Question } from "../understanding.ts";
import { dayIn } from "../updates/day-in.ts";
import { commandLines } from "./command-lines.ts";
import { zoneNamed } from "./zone-named.ts";

/** What reading commands looks at. */
export interface CommandReading {
  readonly text: MailText;
  /** The person's own, which counts where nothing else was written. */
  readonly subject: string;
  readonly reading: Pick<DateReading, "reference" | "zone" | "country">;
}

/** The commands of a mail; a question where one lacks what it needs; nothing when the mail is no command. */
export type CommandsRead =
  | { readonly kind: "commands"; readonly commands: readonly Command[] }
  | { readonly kind: "question"; readonly question: Question }
  | { readonly kind: "none" };

type Read = Command | Question | undefined;

/** One command: its whole line, and what the words in it give. Undefined where the line is something else after all. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (words: string, reading: CommandReading["reading"]) => Read;
}

const fixed = (pattern: RegExp, command: Command): Form => ({ pattern, read: () => command });

const pauseUntil: Form["read"] = (words, reading) => {
  const day = dayIn(words, { ...reading, direction: "future" });
  if (day.kind === "day" && day.date > dateIn(reading.reference, reading.zone)) return { action: "pause", until: day.date };
  return { field: "pause", question: "Until which day shall I pause? Write for example “pause until January 4”." };
};

const inZone: Form["read"] = (words) => {
  const named = zoneNamed(words);
  if (named) return { action: "timezone", zone: named };
  return { field: "timezone", question: "Which time zone is it? Write for example “timezone Europe/Berlin”." };
};

const inZoneIfCertain: Form["read"] = (words) => {
  const named = zoneNamed(words);
  return named && { action: "timezone", zone: named };
};

const NOT_A_NAME = /^(?:it|that|this|them|him|her|me|about\b.*|to\b.*|the\b.{0,12}|my\b.*|what\b.*|i\b.*|all)$/i;
const forget: Form["read"] = (words) => {
  const name = words.trim().replace(/^["“‘']|["”’']$/g, "");
  return NOT_A_NAME.test(name) || splitAtBlanks(name).length > 6 || /[,;:]/.test(name) ? undefined : { action: "forget", name };
};

/** In this order; "forget everything" before "forget NAME". */
const FORMS: readonly Form[] = [
  fixed(
    /^(?:list|list (?:all|everything|(?:all )?(?:of )?(?:my |the |open )*(?:interviews|records|follow-?ups|plans?))|(?:show|send)(?: me)? (?:the |my |a )?(?:list|interviews|open interviews|plan)(?: of (?:my )?interviews)?|what['’]?s (?:open|planned|next)|my interviews)$/i,
    { action: "list" },
  ),
  fixed(
    /^(?:help|\?|help me|commands?|how does (?:this|it) work|how do i use (?:this|it)|what can (?:i|you) (?:do|say|write)|instructions|info)$/i,
    { action: "help" },
  ),
  fixed(
    /^(?:resume|unpause|un-pause|continue|start again|resume (?:everything|all|mails?|emails?|sending)|i['’]?m back|end (?:the )?pause)$/i,
    { action: "resume" },
  ),
  fixed(/^(?:pause|pause (?:everything|all|it all|mails?|emails?|all mails?))$/i, { action: "pause" }),
  {
    pattern: /^pause(?: (?:everything|all|mails?|emails?|all mails?|me))? ((?:until|till|til|through|to|for|over)\b.+)$/i,
    read: pauseUntil,
  },
  {
    pattern: caseless(
      /^(?:my |the |set (?:my )?(?:the )?|change (?:my )?(?:the )?)?time ?-?zone(?: is(?: now)?| to| ?[:=])? (?:to |in )?((?!on\b|of\b|for\b|was\b|wrong)[\p{L}/_ +-]{2,40})$/iu,
    ),
    read: inZone,
  },
  {
    pattern: /^(?:i['’]?m|i am|i(?:['’]ve| have)? (?:just )?moved) (?:now )?(?:in|to) ([\p{L}_ ]{3,30}?)(?: now)?$/iu,
    read: inZoneIfCertain,
  },
  fixed(/^(?:(?:be |set |go )?(?:more )?patient(?: pace)?|(?:set )?(?:my |the )?pace(?: to| is| ?[:=])? patient|patient mode)$/i, {
    action: "pace",
    pace: "patient",
  }),
  fixed(/^(?:(?:be |set |go )?(?:more )?prompt(?: pace)?|(?:set )?(?:my |the )?pace(?: to| is| ?[:=])? prompt|prompt mode)$/i, {
    action: "pace",
    pace: "prompt",
  }),
  fixed(
    /^(?:export|export (?:everything|all|it all|(?:all )?(?:of )?my (?:data|records?|interviews))|(?:send|give|mail|email)(?: me)? (?:all )?(?:of )?my data|download my data|data export)$/i,
    { action: "export" },
  ),
  fixed(
    /^(?:forget|delete|erase|remove|wipe) (?:everything|all (?:of )?(?:my |the )?(?:data|records|interviews|it)|all|all about me|me|my (?:data|account|records))(?: about me| you have(?: on me)?)?$/i,
    { action: "forget-everything" },
  ),
  { pattern: /^(?:forget|delete|erase)(?: about)? (?:the (?:interview|record)s? (?:at|with|for) )?(.{2,60})$/i, read: forget },
  fixed(
    /^(?:yes|yep|yeah|confirm(?:ed)?|i confirm|yes[, ]+(?:i['’]?m sure|do it|go ahead|erase(?: (?:it|everything|them))?|delete(?: (?:it|everything|them))?|forget (?:it|everything|them)|confirm|i confirm|really)|go ahead|erase it|do it)$/i,
    { action: "confirm" },
  ),
];

/** Each line of the person's own words is a command, or the mail is none: "help" inside prose is no cry for help. */
export function readCommands({ text, subject, reading }: CommandReading): CommandsRead {
  const lines = commandLines(text, subject);
  if (!lines || lines.length === 0) return { kind: "none" };
  const read = lines.map((line) => readLine(line, reading));
  const question = read.find((each) => each !== undefined && "question" in each);
  const commands = read.filter((each): each is Command => each !== undefined && "action" in each);
  if (read.includes(undefined)) return { kind: "none" };
  return question && "question" in question ? { kind: "question", question } : { kind: "commands", commands };
}

function readLine(line: string, reading: CommandReading["reading"]): Read {
  const form = FORMS.find(({ pattern }) => pattern.test(line));
  return form?.read(form.pattern.exec(line)?.[1] ?? "", reading);
}
