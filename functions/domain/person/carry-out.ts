import type { Command } from "#domain/inbound/understanding.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Instant } from "#domain/time/instant.ts";
import { dateWords } from "#domain/time/words.ts";
import { at, dateIn, isZone } from "#domain/time/zone.ts";
import { askToErase, confirmErasure } from "./erasing.ts";
import { HELP } from "./help.ts";
import { listInterviews } from "./list-interviews.ts";
import type { Person, Setting } from "./person.ts";

/** What a command looks at beside the person. */
export interface Holdings {
  readonly interviews: readonly Interview[];
  readonly now: Instant;
  /** When the person wrote it. */
  readonly writtenAt: Instant;
}

/** The person after a command, and what the answer says, one paragraph each. */
export interface CarriedOut {
  readonly person: Person;
  readonly paragraphs: readonly string[];
}

/** The day's mail starts at 08:00, so that is when a pause ends. */
const START_OF_DAY = { hour: 8, minute: 0 };

const SETTING: Readonly<Partial<Record<Command["action"], Setting>>> = { pause: "pause", resume: "pause", timezone: "zone", pace: "pace" };

/** Carries out a command that belongs to no interview (product.md, U2). Of two words on one setting the later counts, whichever arrives first. */
export function carryOut(person: Person, command: Command, holdings: Holdings): CarriedOut {
  const setting = SETTING[command.action];
  if (setting === undefined) return carriedOut(person, command, holdings);
  if ((person.saidAt?.[setting] ?? "") > holdings.writtenAt)
    return { person, paragraphs: [`"${command.action}" came late: what you wrote after it stands.`] };
  const after = carriedOut(person, command, holdings);
  if (after.person === person) return after;
  return { ...after, person: { ...after.person, saidAt: { ...person.saidAt, [setting]: holdings.writtenAt } } };
}

function carriedOut(person: Person, command: Command, holdings: Holdings): CarriedOut {
  switch (command.action) {
    case "list":
      return { person, paragraphs: listInterviews(person, holdings.interviews) };
    case "help":
      return { person, paragraphs: HELP };
    case "pause":
      return pause(person, command.until && at(command.until, START_OF_DAY, person.zone), holdings.now);
    case "resume":
      return resume(person, holdings.now);
    case "timezone":
      return moveTo(person, command.zone);
    case "pace":
      return { person: { ...person, pace: command.pace }, paragraphs: [PACE[command.pace]] };
    case "export":
      return { person, paragraphs: [exported(holdings.interviews.length)] };
    case "forget":
    case "forget-everything":
      return askToErase(person, command.action === "forget" ? command.name : undefined, holdings);
    case "confirm":
      return confirmErasure(person, holdings.now);
  }
}

const PACE = {
  prompt: "From now on, an inquiry comes two business days after a promised date.",
  patient: "From now on, an inquiry comes five business days after a promised date.",
} as const;

function pause(person: Person, until: Instant | undefined, now: Instant): CarriedOut {
  if (until !== undefined && until <= now) {
    return { person, paragraphs: ["That day is in the past, so nothing was paused. Write, for example: pause until January 4"] };
  }
  const end =
    until === undefined ? "until you write: resume" : `until the morning of ${dateWords(dateIn(until, person.zone), person.country)}`;
  return {
    person: { ...person, pause: { kind: "paused", since: now, ...(until === undefined ? {} : { until }) } },
    paragraphs: [
      `Paused. No draft comes ${end}. What falls due meanwhile comes on the next business day after it, unless it is no longer of use.`,
    ],
  };
}

function resume(person: Person, now: Instant): CarriedOut {
  // A "pause" that was written before this and is still under way must find that it is over.
  const resumed: Person = { ...person };
  if (person.pause.kind === "none") return { person: resumed, paragraphs: ["Nothing was paused; everything goes on as planned."] };
  return {
    person: { ...person, pause: { kind: "none", resumedAt: now } },
    paragraphs: ["Resumed. What was kept back comes on the next business day."],
  };
}

function moveTo(person: Person, zone: string): CarriedOut {
  if (!isZone(zone))
    return { person, paragraphs: [`"${zone}" is not a time zone that I know. Write, for example: timezone Europe/Berlin`] };
  return { person: { ...person, zone }, paragraphs: [`Your time zone is now ${zone}; every date was worked out again.`] };
}

function exported(interviews: number): string {
  const what = interviews === 1 ? "one interview" : `${interviews} interviews`;
  return `Attached is everything that is held about you: ${what} and your settings as JSON, and what is to come as a calendar file.`;
}
