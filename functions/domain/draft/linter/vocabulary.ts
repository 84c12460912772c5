import { interviewDate } from "#domain/follow-up/interview-end.ts";
import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { Person } from "#domain/person/person.ts";
import { type CalendarDate, weekday } from "#domain/time/calendar-date.ts";
import { oncePer } from "../once-per.ts";
import { cleanFact } from "../wording/clean-fact.ts";
import { spelledOut } from "../wording/spelled-out.ts";
import { datesIn, weekdayNumber } from "./dates-in.ts";
import { flat, wordsIn } from "./plain-text.ts";

/** All that a record says, in the forms in which claims are looked up. */
export interface Vocabulary {
  /** Every text of the record in one, for phrases. */
  readonly text: string;
  /** The same in lower case. */
  readonly smallText: string;
  /** Lower-case. */
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly dates: readonly CalendarDate[];
  /** "11-20" of every date, those inside texts too. */
  readonly monthDays: ReadonlySet<string>;
  /** 1 to 7. */
  readonly weekdays: ReadonlySet<number>;
}

const LONGEST_TEXT = 2_000;
const INNER_MARK = /['.@+-]/;
const WEEKDAY_NAMES = /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/giu;

type Profile = Partial<Pick<Person, "name" | "phone" | "address">>;

const NOBODY: Profile = {};

/** What the record and the person's profile say, collected once for all drafts that are traced to it. */
export function vocabularyOf(facts: InterviewFacts, person: Profile = NOBODY): Vocabulary {
  return vocabularyBeside(facts)(person);
}

const vocabularyBeside = oncePer((facts: InterviewFacts) => oncePer((person: Profile) => collected(facts, person)));

function collected(facts: InterviewFacts, person: Profile): Vocabulary {
  const parts = textsOf(facts, person).flatMap((part) => {
    const clean = flat(cleanFact(part, LONGEST_TEXT));
    return [flat(part.slice(0, LONGEST_TEXT)), clean, spelledOut(clean)];
  });
  const text = [...new Set(parts)].join(" | ");
  const dates = [interviewDate(facts), facts.decisionBy, ...facts.owed.map(({ date }) => date)].filter((date) => date !== undefined);
  return {
    text,
    smallText: text.toLowerCase(),
    words: new Set(wordsIn(text).flatMap((word) => (INNER_MARK.test(word) ? [word, ...word.split(INNER_MARK)] : word))),
    numbers: new Set(numbersIn(text)),
    dates,
    monthDays: new Set([...dates.map((date) => date.slice(5)), ...datesIn(text).map(({ monthDay }) => monthDay)]),
    weekdays: new Set([...dates.map(weekday), ...Array.from(text.matchAll(WEEKDAY_NAMES), ([name]) => weekdayNumber(name))]),
  };
}

/** Digits as they are grouped: "1,200", "40", "555-0142". */
export function numbersIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,:/-]\d+)*/g) ?? []).flatMap((number) => [number, ...number.split(/[.,:/-]/)]);
}

function textsOf(facts: InterviewFacts, person: Profile): readonly string[] {
  const people = [...facts.interviewers, ...facts.references, facts.coordinator ?? {}, person];
  return [
    ...people.flatMap(textsIn),
    ...facts.owed.flatMap(({ what, to }) => [what, to ?? ""]),
    ...[facts.company, facts.role, facts.notes, facts.contactChannel?.value].filter((text) => text !== undefined),
    ...[...facts.needs, ...facts.strengths, ...facts.corrections],
  ];
}

function textsIn(someone: object): readonly string[] {
  return Object.values(someone)
    .flat()
    .filter((value) => typeof value === "string");
}
