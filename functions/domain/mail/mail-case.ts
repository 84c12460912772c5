import type { Draft } from "#domain/draft/draft.ts";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { dateIn } from "#domain/time/zone.ts";
import { aboutPoint } from "./about-point.ts";
import type { Reader } from "./date-words.ts";
import { oneLine } from "./inert-text.ts";
import type { Frame } from "./mail-view.ts";
import type { OutgoingMail } from "./outgoing-mail.ts";
import type { About } from "./point-words.ts";
import { mailtoLink } from "./safe-link.ts";

/** Everything that a mail is composed from; every text in it is inert already. */
export interface MailCase {
  readonly person: Person;
  readonly interview?: Interview;
  /** All interviews of the person. */
  readonly interviews: readonly Interview[];
  readonly mail: OutgoingMail;
  readonly now: Instant;
  readonly mailDomain: string;
}

/** A mail about one point of one interview, with the drafts that it hands over: none for a question, several for a reminder. */
export interface PointCase extends MailCase {
  readonly interview: Interview;
  readonly point: FollowUpPoint;
  readonly drafts: readonly DraftFor[];
}

export interface DraftFor {
  readonly point: FollowUpPoint;
  readonly draft: Draft;
}

const LONGEST_NAME = 90;
const MOST_NAMES = 3;

/** How the person reads dates at that moment. */
export function readerOf({ person, now }: Pick<MailCase, "person" | "now">): Reader {
  return { zone: person.zone, country: person.country, today: dateIn(now, person.zone) };
}

/** The address that finds record and mail again: "reply+<interview>.<number>@<domain>". */
export function replyAddress({ interview, mail, mailDomain }: Pick<MailCase, "interview" | "mail" | "mailDomain">): string {
  return interview ? `reply+${interview.id}.${mail.number}@${mailDomain}` : `log@${mailDomain}`;
}

/** Whom or what the point is about and at which company, in words that always stand. */
export function aboutOf({ interview, point, drafts }: Pick<PointCase, "interview" | "point" | "drafts">): About {
  const recipients = drafts.flatMap(({ draft }) => draft.recipient.name ?? []);
  const names = drafts.length > 1 ? namesInWords(recipients) : (aboutPoint(point) ?? recipients[0]);
  const whom = names ?? (point.kind.startsWith("reference") ? "your reference" : "your interviewer");
  return { whom: oneLine(whom, LONGEST_NAME), company: companyName(interview), isSeveral: drafts.length > 1 };
}

function namesInWords(names: readonly string[]): string | undefined {
  if (names.length > MOST_NAMES) return "several people";
  return names.length < 2 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The company's name on one line, or words that stand for it. */
export function companyName({ facts }: Interview): string {
  return oneLine(facts.company ?? "the company", LONGEST_NAME);
}

/** What every mail has: the way to change things, the way to the settings, and nothing else yet. */
export function plainFrame({ interview, mailDomain }: MailCase): Omit<Frame, "heading" | "preheader"> {
  return {
    eyebrow: interview && eyebrowOf(interview),
    deadline: undefined,
    intro: [],
    asksTitle: "",
    asks: [],
    timelineTitle: "The plan",
    timeline: [],
    tip: undefined,
    isOnRecord: interview !== undefined,
    manage: mailtoLink({ to: `log@${mailDomain}`, subject: "help", body: "help" }),
  };
}

function eyebrowOf({ facts }: Interview): string | undefined {
  const text = oneLine([facts.role, facts.company].filter(Boolean).join(" · "), 2 * LONGEST_NAME);
  return text === "" ? undefined : upperFirst(text);
}

function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
