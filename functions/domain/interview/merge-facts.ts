import type { Interviewer, InterviewFacts, Reference } from "./interview-facts.ts";
import { comparable, sameName } from "./names.ts";

/** The facts with more of them: lists grow, people known by name are completed, absent fields are filled, and nothing that is there is replaced. */
export function mergeFacts(facts: InterviewFacts, more: Partial<InterviewFacts>): InterviewFacts {
  return {
    ...more,
    ...facts,
    interviewers: mergePeople(facts.interviewers, more.interviewers, withTopics),
    references: mergePeople(facts.references, more.references, filled),
    owed: union(facts.owed, more.owed, ({ what, date }) => `${comparable(what)} ${date ?? ""}`),
    needs: union(facts.needs, more.needs, comparable),
    strengths: union(facts.strengths, more.strengths, comparable),
    corrections: union(facts.corrections, more.corrections, comparable),
    ...notesOf(facts, more),
    ...invitationOf(facts, more),
  };
}

function notesOf({ notes }: InterviewFacts, { notes: added }: Partial<InterviewFacts>): Pick<InterviewFacts, "notes"> {
  if (added === undefined || notes?.includes(added)) return {};
  return { notes: notes === undefined ? added : `${notes}\n${added}` };
}

/** The later version of one invitation is the one that counts. */
function invitationOf({ invitation }: InterviewFacts, { invitation: added }: Partial<InterviewFacts>): Pick<InterviewFacts, "invitation"> {
  if (added === undefined || (invitation?.uid === added.uid && invitation.sequence > added.sequence)) return {};
  return { invitation: added };
}

function mergePeople<Somebody extends { readonly name: string }>(
  known: readonly Somebody[],
  more: readonly Somebody[] = [],
  complete: (somebody: Somebody, other: Somebody) => Somebody,
): readonly Somebody[] {
  const completed = known.map((one) => more.filter(({ name }) => sameName(name, one.name)).reduce(complete, one));
  return [...completed, ...more.filter(({ name }) => !known.some((one) => sameName(name, one.name)))];
}

function withTopics(known: Interviewer, other: Interviewer): Interviewer {
  return { ...filled(known, other), topics: union(known.topics, other.topics, comparable) };
}

/** The fuller of two names stays: "Nick" becomes "Nick Claus". */
function filled<Somebody extends Interviewer | Reference>(known: Somebody, other: Somebody): Somebody {
  const name = other.name.length > known.name.length ? other.name : known.name;
  return { ...other, ...known, name };
}

function union<Entry>(known: readonly Entry[], more: readonly Entry[] = [], nameOf: (entry: Entry) => string): readonly Entry[] {
  const names = new Set(known.map(nameOf));
  return [...known, ...more.filter((entry) => !names.has(nameOf(entry)))];
}
