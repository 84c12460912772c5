import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import type { ComposedMail } from "#domain/mail/composed-mail.ts";
import type { MailCase } from "#domain/mail/mail-case.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import { newPerson } from "#domain/person/new-person.ts";
import type { PersonId } from "#domain/person/person.ts";
import { DAY, type Instant, instant, later } from "#domain/time/instant.ts";
import type { MailReader, MailWriter } from "#workflow/ports.ts";
import type { Intent, Letter } from "./script.ts";

export const ROBIN = "robin@example.com";
export const MAIL_DOMAIN = "drafts.example.org";
const LOG_ADDRESS = `log@${MAIL_DOMAIN}`;
const STRANGER = "mallory@example.net";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const PEOPLE = [
  ["Nick Claus", "Martha Hale"],
  ["Ines Okoye", "Tom Varga"],
  ["Priya Nair", "Oskar Lind"],
];
const COMPANIES = ["Larkfield Press", "Harbor Mills", "Quillon Labs"];

export function companyOf(interview: number): string {
  return COMPANIES[interview] ?? `Company ${interview}`;
}

/** What a mail of ours showed the person, as far as they need it to answer. */
export interface Shown {
  readonly replyTo: string;
  readonly inReplyTo: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The bytes that stand for a letter. They are not MIME: reading and writing MIME is tested elsewhere, and would take most of the time here. */
export function rawLetter(letter: Letter, replyTo: string | undefined): Uint8Array {
  const { intent, interview = 0, writtenAt, id } = letter;
  const isThreaded = replyTo !== undefined && letter.interview !== undefined && intent.kind !== "log" && !isCommand(intent);
  const from = intent.kind === "stranger" ? STRANGER : ROBIN;
  const headers = intent.kind === "machine" ? { "auto-submitted": ["auto-replied"] } : {};
  const mail: InboundMail = {
    messageId: messageIdOf(id),
    references: [],
    from: [{ name: "Robin Lee", address: from }],
    replyTo: [],
    recipients: [isThreaded ? replyTo : LOG_ADDRESS],
    subject: isThreaded ? "Re: your interview" : "",
    sentAt: writtenAt,
    headers: { from: [`Robin Lee <${from}>`], ...headers },
    text:
      isThreaded || intent.kind === "log" || isCommand(intent)
        ? words(intent, interview, writtenAt)
        : `${companyOf(interview)}: ${words(intent, interview, writtenAt)}`,
    textSource: "plain",
    invitations: [],
    attachedMessages: [],
    attachments: [],
    size: 400,
    defects: [],
  };
  const raw = encoder.encode(id);
  letters.set(raw, mail);
  return raw;
}

/** What each letter says. To write it out and to read it again would take longer than all that is done about it. */
const letters = new WeakMap<Uint8Array, InboundMail>();

export function messageIdOf(id: string): string {
  return `<${id}@example.com>`;
}

export const letterReader: MailReader = {
  read(raw) {
    const letter = letters.get(raw);
    return letter ? Promise.resolve(letter) : Promise.reject(new Error(`Nobody wrote ${decoder.decode(raw)}.`));
  },
};

/** Nobody looks at the mails of a simulation, so one view does for all. */
const ONE_VIEW = composeMail({
  person: newPerson({ id: "robin" as PersonId, address: ROBIN, zone: "UTC", country: "US" }),
  interviews: [],
  mail: {
    number: 1 as MailNumber,
    cause: { kind: "answer", content: { kind: "small-talk" } },
    dueAt: instant(0),
    state: { status: "queued" },
  },
  now: instant(0),
  mailDomain: MAIL_DOMAIN,
}).view;

/** A mail of which only what the person needs to answer it is composed. Its words are tested elsewhere, and would take half of the time here. */
export function composeShown({ interview, mail, mailDomain, person }: MailCase): ComposedMail {
  const isAnswer = mail.cause.kind === "answer";
  const inReplyTo = mail.cause.kind === "answer" ? mail.cause.inReplyTo : interview?.thread[0];
  return {
    from: { name: "Followthrough", address: LOG_ADDRESS },
    to: { address: person.address },
    replyTo: interview ? `reply+${interview.id}.${mail.number}@${mailDomain}` : LOG_ADDRESS,
    subject: isAnswer ? "Answer" : "Draft",
    messageId: `<${interview?.id ?? person.id}.${mail.number}@${mailDomain}>`,
    ...(inReplyTo && { inReplyTo }),
    references: [],
    sentAt: mail.dueAt,
    headers: {},
    view: ONE_VIEW,
    attachments: [],
  };
}

export const showingWriter: MailWriter = {
  write({ messageId, replyTo, inReplyTo = "" }: ComposedMail) {
    const raw = encoder.encode(messageId);
    shown.set(raw, { replyTo, inReplyTo });
    return Promise.resolve(raw);
  },
};

const shown = new WeakMap<Uint8Array, Shown>();

/** What that mail of ours shows. */
export function shownBy(raw: Uint8Array): Shown {
  const found = shown.get(raw);
  if (!found) throw new Error(`Nobody composed ${decoder.decode(raw)}.`);
  return found;
}

function isCommand({ kind }: Intent): boolean {
  return ["list", "help", "pause", "resume", "patient", "forget", "forget-everything", "yes"].includes(kind);
}

function words(intent: Intent, interview: number, writtenAt: Instant): string {
  switch (intent.kind) {
    case "log":
      return logWords(intent, interview, writtenAt);
    case "decision":
      return `They moved the decision to ${dayWords(intent.date)}.`;
    case "snooze":
      return `snooze ${intent.days} days`;
    case "forget":
      return `forget ${companyOf(interview)}`;
    default:
      return WORDS[intent.kind];
  }
}

const WORDS: Readonly<Record<Exclude<Intent["kind"], "log" | "decision" | "snooze" | "forget">, string>> = {
  sent: "sent",
  skip: "skip",
  rejected: "They rejected me.",
  offer: "They made me an offer!",
  accepted: "I accepted the offer.",
  topic: "We also talked about the pallet line.",
  thanks: "Thank you!",
  list: "list",
  help: "help",
  pause: "pause",
  resume: "resume",
  patient: "patient pace",
  "forget-everything": "forget everything",
  yes: "yes",
  stranger: "sent",
  machine: "I am out of the office.",
};

function logWords({ interviewers, hasDate }: Extract<Intent, { kind: "log" }>, interview: number, writtenAt: Instant): string {
  const people = (PEOPLE[interview] ?? []).slice(0, interviewers).join(" and ");
  const decision = hasDate ? ` They decide by ${dayWords(dayIn10Days(writtenAt))}.` : "";
  return `I had an interview at ${companyOf(interview)} for packaging manager with ${people} on ${dayWords(writtenAt.slice(0, 10))}.${decision}\nMy reference is Dana Fox.`;
}

function dayIn10Days(writtenAt: Instant): string {
  return later(writtenAt, 10 * DAY).slice(0, 10);
}

export function dayWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}
