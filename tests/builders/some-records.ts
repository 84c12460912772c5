import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { Format, Interviewer, Reference } from "#domain/interview/interview-facts.ts";
import { addBusinessDays } from "#domain/time/business-days.ts";
import { addDays, type CalendarDate, calendarDate } from "#domain/time/calendar-date.ts";
import { later, MINUTE } from "#domain/time/instant.ts";
import { at, zone } from "#domain/time/zone.ts";
import { anInterview } from "./an-interview.ts";
import { type Dice, dice, maybe, oneOf, someOf } from "./dice.ts";

const COMPANIES = [
  "Willowbrook Press",
  "Harbor Light Hotel",
  "Larkhill Theatre",
  "Acme Freight Inc.",
  "St. Brannoc's Hospital",
  "Kestrel & Sons",
  "Ørsund Bakery",
  "Riverbend Library",
  "Tanaka Precision",
  "The Copper Kettle",
  "Nimbus 9",
  "Universidad del Valle",
  "Gift Horse Toys",
  "ASAP Couriers",
  "Montclair School District",
  "greenleaf",
];
const ROLES = [
  "production scheduler",
  "part time packaging manager",
  "Front Desk Agent",
  "box office supervisor",
  "HR assistant",
  "Head of Operations",
  "Senior Vice President of Global Logistics and Trade Compliance",
  "nurse",
  "Software Engineer II",
  "circulation assistant",
  "an apprentice baker",
  "hourly shift lead",
  "UX designer",
  "summer internship",
  "Deputy Director, Facilities",
  "teacher's aide",
];
const PEOPLE = [
  "Desmond Achebe",
  "Yasmin Brandt",
  "Lena Ostrowski",
  "Imogen Sato",
  "Dr. Ana Ruiz",
  "Nguyễn Thị Mai",
  "Kim Min-jun",
  "Siobhán O'Leary",
  "Suharto",
  "José Luis García Márquez",
  "Li Wei",
  "Jean-Luc d'Arcy",
  "Björn Þórsson",
  "Fatima al-Zahra",
  "Prof. Maria van der Berg",
  "Oluwaseun Adébáyò",
  "Aleksandra Wójcik",
  "May Chen",
  "Will Park",
  "Rev. Grace Okafor",
];
const TOPICS = [
  "the pallet line",
  "shift handovers",
  "pallet line",
  "how they handle returns",
  "moving the warehouse to the new hall",
  "the holiday rush",
  "onboarding",
  "Kubernetes migration",
  "their apprenticeship program",
  "what makes a good shift lead",
  "safety",
  "the summer reading program",
  "late deliveries",
  "my time at sea",
  "night bookings",
  "the new ordering system",
  "guest complaints",
  "why orders go missing",
];
const NEEDS = [
  "clearing a backlog of late orders",
  "backlog",
  "they need to reduce turnover",
  "someone who can run the line in December",
  "a weekend supervisor",
  "reduce waste",
  "help with peak season",
  "better shift plans",
  "someone with patience for paperwork",
  "to train the new hires",
  "covering the night shift",
  "faster check-in",
  "need more accurate stock counts",
  "keep the box office open on Sundays",
];
const STRENGTHS = [
  "five years with MRP systems",
  "three seasons of shift planning",
  "I ran a night shift of 12 people",
  "fluent in Spanish",
  "forklift license",
  "managed a team of 8",
  "Excel",
  "running a busy kitchen",
  "good with upset guests",
  "my two years as a stage manager",
  "certified first aider",
  "patience",
  "I know the building trade",
  "cut errors by a third",
  "speak Portuguese and French",
  "a background in nursing",
];
const CORRECTIONS = [
  "I said four years with SAP, it is five",
  "my start date can be January 4, not January 11",
  "The project I described was in 2019. I said 2021.",
  "I do have a driving license",
  "I called the tool by its old name; it is called Relay now",
];
const PROJECTS = ["the label redesign", "ticketing migration", "moving the archive", "the winter timetable", "a new stock system"];
const OWED = [
  "send a sample staff rota",
  "two writing samples",
  "call them back",
  "the signed form",
  "an outline of the first month",
  "references",
];

/** A record as people log them: some facts there, some not, names and roles of many kinds; the same for the same seed. */
export function aGeneratedInterview(seed: number, given: { readonly company?: string; readonly heldOn?: CalendarDate } = {}): Interview {
  const roll = dice(seed);
  const heldOn = given.heldOn ?? addBusinessDays(addDays(calendarDate("2026-03-02"), Math.floor(roll() * 280)), 1, "US");
  const inZone = zone(oneOf(roll, ["America/New_York", "Europe/London", "Asia/Kolkata"]));
  const start = at(heldOn, { hour: 9 + Math.floor(roll() * 8), minute: 0 }, inZone);
  const company = given.company ?? maybe(roll, 0.95, () => oneOf(roll, COMPANIES));
  return anInterview({
    id: `i${seed}` as InterviewId,
    loggedAt: later(start, 80 * MINUTE),
    facts: {
      company,
      role: maybe(roll, 0.93, () => oneOf(roll, ROLES)),
      when: maybe(roll, 0.95, () =>
        roll() < 0.8 ? { kind: "time", start, end: later(start, 60 * MINUTE) } : { kind: "date", date: heldOn },
      ),
      zone: inZone,
      format: maybe(roll, 0.85, () => oneOf<Format>(roll, ["in-person", "phone", "video"])),
      round: roll() < 0.75 ? 1 : 2 + Math.floor(roll() * 3),
      interviewers: someInterviewers(roll),
      coordinator: maybe(roll, 0.2, () => ({ name: "Paula Reyes", email: "paula.reyes@example.org" })),
      decisionBy: maybe(roll, 0.65, () => addBusinessDays(heldOn, 3 + Math.floor(roll() * 12), "US")),
      contactChannel: maybe(roll, 0.5, () => (roll() < 0.5 ? { kind: "email" } : { kind: "phone", value: "555-0142" })),
      owed: maybe(roll, 0.4, () => [{ what: oneOf(roll, OWED), date: addBusinessDays(heldOn, 4, "US") }]) ?? [],
      references: someReferences(roll),
      needs: someOf(roll, NEEDS, 3),
      strengths: someOf(roll, STRENGTHS, 4),
      corrections: maybe(roll, 0.2, () => [oneOf(roll, CORRECTIONS)]) ?? [],
    },
  });
}

function someInterviewers(roll: Dice): readonly Interviewer[] {
  const count = oneOf(roll, [1, 1, 1, 2, 2, 3, 4, 5, 7, 9]);
  const names = PEOPLE.map((name) => ({ name, order: roll() })).toSorted((one, two) => one.order - two.order);
  return names
    .slice(0, count)
    .map(({ name }, index) => ({ name, ...(roll() < 0.7 && { email: `person${index}@example.org` }), topics: someOf(roll, TOPICS, 2) }));
}

function someReferences(roll: Dice): readonly Reference[] {
  const all = ["Perrin Holloway", "Dana Fox", "Tomás Ibarra"].map((name) => ({
    name,
    email: "reference@example.net",
    ...(roll() < 0.7 && { project: oneOf(roll, PROJECTS) }),
    ...(roll() < 0.6 && { relation: oneOf(roll, ["former manager", "colleague", "teacher"]) }),
  }));
  return someOf(roll, all, 3);
}
