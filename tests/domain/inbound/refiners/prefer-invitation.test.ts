import { describe, expect, it } from "vitest";
import { preferInvitation } from "#domain/inbound/refiners/prefer-invitation.ts";
import type { Field, Place, Seen, Sighting, Values } from "#domain/inbound/sighting.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";

function seen<F extends Field>(
  field: F,
  value: Values[F],
  block: Place["block"],
  certainty: "stated" | "guessed" = "stated",
  words = "words",
): Sighting {
  const sighting: Seen<F> = { field, value, words, certainty, where: { block, line: 0, form: "prose" } };
  return sighting as Seen<F> & Sighting;
}

const valuesOf = (sightings: readonly Sighting[]) => preferInvitation(sightings).map(({ field, value }) => [field, value]);
const timeAt = (start: string) => ({ time: { kind: "time", start: instant(start) } }) as const;
const dayOf = (date: string) => ({ time: { kind: "date", date: calendarDate(date) } }) as const;
const person = (name: string, more: object = {}) => ({ name, topics: [], ...more });

describe("an invitation beside words", () => {
  it("decides the time, also against the person's own words", () => {
    const [invited, said] = [timeAt("2026-12-01T15:00:00Z"), timeAt("2026-12-02T15:00:00Z")];

    expect(valuesOf([seen("when", invited, "invitation"), seen("when", said, "own")])).toEqual([["when", invited]]);
  });

  it("leaves the time to the person's words where it knows only the day", () => {
    const [invited, said] = [dayOf("2026-12-01"), timeAt("2026-12-01T15:00:00Z")];

    expect(valuesOf([seen("when", invited, "invitation"), seen("when", said, "own")])).toEqual([["when", said]]);
  });

  it("decides the company against forwarded words", () => {
    expect(valuesOf([seen("company", "Sunfield Health", "invitation"), seen("company", "Health", "forwarded")])).toEqual([
      ["company", "Sunfield Health"],
    ]);
  });

  it("gives way to the company that the person states", () => {
    expect(valuesOf([seen("company", "Sunfield", "invitation"), seen("company", "Sunfield Health", "own")])).toEqual([
      ["company", "Sunfield Health"],
    ]);
  });

  it("decides against the subject, which repeats its title", () => {
    expect(valuesOf([seen("company", "Mesa Museum", "invitation", "guessed"), seen("company", "Museum Guide", "subject")])).toEqual([
      ["company", "Mesa Museum"],
    ]);
  });

  it("knows that an onsite may be held by video", () => {
    expect(
      valuesOf([seen("format", "video", "invitation"), seen("format", "in-person", "own", "stated", "my onsite at Prairieware")]),
    ).toEqual([["format", "video"]]);
  });

  it("gives way to the person who says that it is in person", () => {
    expect(valuesOf([seen("format", "video", "invitation"), seen("format", "in-person", "own", "stated", "it is in person")])).toEqual([
      ["format", "in-person"],
    ]);
  });

  it("lends its address and title to the interviewer whom words name", () => {
    const sightings = [
      seen("interviewer", person("Dana Petrov", { email: "d@example.org", title: "Lead" }), "invitation", "guessed"),
      seen("interviewer", person("Dana"), "own"),
    ];

    expect(valuesOf(sightings)).toEqual([["interviewer", person("Dana Petrov", { email: "d@example.org", title: "Lead" })]]);
  });

  it("takes an organiser whom words name as interviewer for no coordinator", () => {
    const sightings = [
      seen("coordinator", { name: "Dana Petrov", email: "d@example.org" }, "invitation"),
      seen("interviewer", person("Dana Petrov"), "own"),
    ];

    expect(valuesOf(sightings)).toEqual([["interviewer", person("Dana Petrov", { email: "d@example.org" })]]);
  });

  it("makes an organiser who was only guessed to interview the coordinator when words name another", () => {
    const sightings = [
      seen("interviewer", person("Pat Moss", { email: "p@example.org" }), "invitation", "guessed"),
      seen("interviewer", person("Arjun Rao"), "own"),
    ];

    expect(valuesOf(sightings)).toEqual([
      ["coordinator", { name: "Pat Moss", email: "p@example.org" }],
      ["interviewer", person("Arjun Rao")],
    ]);
  });

  it("adds people whom only one of them names", () => {
    const sightings = [seen("interviewer", person("Ines Okoro"), "invitation"), seen("interviewer", person("Arjun Rao"), "own")];

    expect(valuesOf(sightings)).toHaveLength(2);
  });

  it("changes nothing where there is none", () => {
    const sightings = [seen("company", "One", "own"), seen("company", "Two", "forwarded")];

    expect(preferInvitation(sightings)).toBe(sightings);
  });
});
