import type { Draft } from "#domain/draft/draft.ts";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { dateIn } from "#domain/time/zone.ts";
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

/** A mail about one point of one interview. */
export interface PointCase extends MailCase {
  readonly interview: Interview;
  readonly point: FollowUpPoint;
  readonly draft?: Draft;
}

const LONGEST_NAME = 90;

/** How the person reads dates at that moment. */
export function readerOf({ person, now }: Pick<MailCase, "person" | "now">): Reader {
  return { zone: person.zone, country: person.country, today: dateIn(now, person.zone) };
}

/** The address that finds record and mail again: "reply+<interview>.<number>@<domain>". */
export function replyAddress({ interview, mail, mailDomain }: Pick<MailCase, "interview" | "mail" | "mailDomain">): string {
  return interview ? `reply+${interview.id}.${mail.number}@${mailDomain}` : `log@${mailDomain}`;
}

/** Whom or what the point is about and at which company, in words that always stand. */
export function aboutOf({ interview, point }: Pick<PointCase, "interview" | "point">): About {
  return {
    whom: oneLine(point.about ?? "your interviewer", LONGEST_NAME),
    company: oneLine(interview.facts.company ?? "the company", LONGEST_NAME),
  };
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
    change: interview
      ? 'To change anything, reply in plain words: "they moved it to December 8", "her name is Marta", "they made an offer", "stop".'
      : 'Write in plain words about an interview, or send "list" or "help".',
    manage: mailtoLink({ to: `log@${mailDomain}`, subject: "help", body: "help" }),
  };
}

function eyebrowOf({ facts }: Interview): string | undefined {
  return oneLine([facts.role, facts.company].filter(Boolean).join(" · "), 2 * LONGEST_NAME) || undefined;
}
