import { describe, expect, it } from "vitest";
import { withHonorific } from "#domain/inbound/refiners/with-honorific.ts";
import type { Sighting } from "#domain/inbound/sighting.ts";

const seen = (name: string, words: string): Sighting => ({
  field: "interviewer",
  value: { name, topics: [] },
  words,
  certainty: "stated",
  where: { block: "own", line: 0, form: "prose" },
});
const nameFrom = (name: string, words: string) => withHonorific([seen(name, words)], { self: { addresses: [], names: [] } })[0]?.value;

describe("an interviewer of whom only one name is known", () => {
  it.each([
    ["Ashworth", "I met Mrs Ashworth in her office.", "Mrs Ashworth"],
    ["Okafor", "dr. okafor asked about nights", "Dr. Okafor"],
    ["Voß", "Frau Voß hat gefragt", "Frau Voß"],
  ])("keeps what the words write before it: %s", (name, words, whole) => {
    expect(nameFrom(name, words)).toMatchObject({ name: whole });
  });

  it.each([
    ["Femi Adewale", "Interviewed with Dr. Femi Adewale today", "Dr. Femi Adewale"],
    ["Oluwaseun Bright", "then sister Oluwaseun Bright", "Sister Oluwaseun Bright"],
    ["Jan van der Berg", "Prof Jan van der Berg asked", "Prof Jan van der Berg"],
  ])("keeps a title that was earned before the whole name, too: %s", (name, words, whole) => {
    expect(nameFrom(name, words)).toMatchObject({ name: whole });
  });

  it.each([
    ["Nick", "I met Nick in his office."],
    ["Joan Ashworth", "I met Mrs Joan Ashworth."],
    ["Lee", "The drs Lee and Park"],
  ])("stays as it is where nothing formal does: %s", (name, words) => {
    expect(nameFrom(name, words)).toMatchObject({ name });
  });
});
