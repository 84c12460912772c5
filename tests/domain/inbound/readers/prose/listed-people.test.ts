import { describe, expect, it } from "vitest";
import { readListedPeople } from "#domain/inbound/readers/prose/listed-people.ts";
import { readSchedule } from "#domain/inbound/readers/prose/schedule.ts";
import { aForwardedPassage } from "#tests/builders/a-passage.ts";
import { namesOf } from "#tests/builders/read-values.ts";

describe("a list of people, one a line", () => {
  it.each([
    ["I had three calls today. The first began at 1.\n\n- Hyun-woo Baek, Assay Development – ELISA\n- Rosalind Achterberg – LIMS"],
    ["Your conversation partners are:\n\nHyun-woo Baek, Head of Logistics\nRosalind Achterberg, Demand Planning"],
    ["Panel interview today.\n* Hyun-woo Baek: onboarding\n* Rosalind Achterberg (Ops)"],
    ["Here is who was there:\n1. Hyun-woo Baek\n2. Rosalind Achterberg"],
  ])("interviews below a sentence on meeting them: %s", (text) => {
    expect(namesOf(readListedPeople, text)).toEqual(["Hyun-woo Baek", "Rosalind Achterberg"]);
  });

  it.each([
    "I had an interview. Things I should bring:\n- Photo Identification, passport\n- Proof Documents, two",
    "I had an interview.\n- Photo Identification, passport\n- Travel Insurance, two copies",
    "I had an interview. References I gave:\n- Hyun-woo Baek, colleague\n- Rosalind Achterberg, colleague",
    "The interview went well. Other companies I applied to:\n- Kelvin Rowe, architects\n- Marlow Finch, builders",
    "Had my interview.\nHyun-woo Baek, my neighbour",
    "My garden is fine.\n- Hyun-woo Baek, roses\n- Rosalind Achterberg, tulips",
  ])("is nobody's interview in: %s", (text) => {
    expect(namesOf(readListedPeople, text)).toEqual([]);
  });
});

describe("a column of names in a schedule", () => {
  const rows = (last: string) => `10:00 AM - 10:45 AM | Coding | ${last}\n10:45 AM - 11:30 AM | Controls | Sergei Antonov`;
  const names = (text: string) => readSchedule(aForwardedPassage(text)).map(({ value }) => (value as { readonly name: string }).name);

  it("holds somebody of a name that nobody knows", () => {
    expect(names(rows("Bao-Tram Nguyen"))).toEqual(["Bao-Tram Nguyen", "Sergei Antonov"]);
  });

  it.each(["Pair Programming", "Team Room", "System Design", "Harbor Foods"])("holds nobody where a thing stands: %s", (thing) => {
    expect(names(rows(thing))).toEqual(["Sergei Antonov"]);
  });
});
