import { describe, expect, it } from "vitest";
import { composeDrafts } from "#domain/draft/compose-draft.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person } from "#domain/person/person.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { everyDraftPoint } from "#tests/builders/every-draft-point.ts";

const NAMES = ["Nick Claus", "Martha Hale", "Ana Ruiz", "Desmond Achebe", "Yasmin Brandt", "Imogen Sato"];

/** A record of so many people, each with eight topics, that counts how often the topics are looked at. */
function aCountingInterview(people: number) {
  const reads = { topics: 0 };
  const interviewers = NAMES.slice(0, people).map((name, place) => ({
    name,
    email: `person${place}@example.org`,
    get topics() {
      reads.topics += 1;
      return Array.from({ length: 8 }, (_, index) => `how hall ${place + 1} plans shift ${index + 1} when trucks arrive late`);
    },
  }));
  const base = anInterview();
  return { interview: { ...base, facts: { ...base.facts, interviewers } }, reads };
}

/** A person that counts how often its name is put into a draft. */
function aCountingPerson() {
  const reads = { name: 0 };
  const person: Person = Object.defineProperty({ ...aPerson() }, "name", {
    enumerable: true,
    get: () => {
      reads.name += 1;
      return "Robin Lee";
    },
  });
  return { person, reads };
}

function composeAll(interview: Interview, person: Person) {
  const notes = everyDraftPoint(interview).filter(({ kind }) => kind === "thank-you");
  return composeDrafts(notes, { interview: { ...interview, points: notes }, person, others: [] });
}

describe("the work of composing", () => {
  it.each([2, 6])("reads the topics of each of %i people a fixed number of times, however many drafts are tried", (people) => {
    const { interview, reads } = aCountingInterview(people);

    composeAll(interview, aPerson());

    expect(reads.topics / people).toBeLessThanOrEqual(4);
  });

  it("composes each note once when several are asked for, and not anew for each that comes after it", () => {
    const namesRead = [2, 6].map((people) => {
      const { person, reads } = aCountingPerson();
      composeAll(aCountingInterview(people).interview, person);
      return reads.name / people;
    });

    expect(namesRead[1]).toBeLessThanOrEqual((namesRead[0] ?? 0) * 1.5);
  });
});
