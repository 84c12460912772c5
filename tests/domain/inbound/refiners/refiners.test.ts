import { describe, expect, it } from "vitest";
import type { RefiningContext } from "#domain/inbound/reading.ts";
import { attachTopics } from "#domain/inbound/refiners/attach-topics.ts";
import { authorInterviews } from "#domain/inbound/refiners/author-interviews.ts";
import { channelValue } from "#domain/inbound/refiners/channel-value.ts";
import { companyAmongPeople } from "#domain/inbound/refiners/company-among-people.ts";
import { contradictions } from "#domain/inbound/refiners/contradictions.ts";
import { keepBest } from "#domain/inbound/refiners/keep-best.ts";
import { mergePeople } from "#domain/inbound/refiners/merge-people.ts";
import { fitsAddress, isSamePerson } from "#domain/inbound/refiners/same-person.ts";
import { whoInterviews } from "#domain/inbound/refiners/who-interviews.ts";
import { withoutDoubles } from "#domain/inbound/refiners/without-doubles.ts";
import type { Field, Place, Sighting, Values } from "#domain/inbound/sighting.ts";
import type { Certainty } from "#domain/inbound/understanding.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";

const CONTEXT: RefiningContext = { self: { addresses: ["robin@example.com"], names: ["robin lee"] } };

interface Given {
  readonly certainty?: Certainty;
  readonly block?: Place["block"];
  readonly form?: Place["form"];
  readonly words?: string;
}

function sighting<F extends Field>(
  field: F,
  value: Values[F],
  { certainty = "stated", block = "own", form = "prose", words = "words" }: Given = {},
): Sighting {
  return { field, value, words, certainty, where: { block, line: 0, form } } as Sighting;
}

const person = (name: string, more: Partial<Values["interviewer"]> = {}) => sighting("interviewer", { name, topics: [], ...more });
const fieldsOf = (sightings: readonly Sighting[]) => sightings.map(({ field, value }) => [field, value]);

describe("who interviews", () => {
  it("is the author of a message whom the person calls her or him", () => {
    const author = sighting("coordinator", { name: "Dilys Pemberton" }, { words: "From: Dilys Pemberton", block: "forwarded" });
    const told = (words: string, more: readonly Sighting[] = []) =>
      authorInterviews([author, sighting("role", "baker", { words }), ...more], CONTEXT).map(({ field }) => field);

    expect(told("I met with him on Tuesday for baker.")).toContain("interviewer");
    expect(told("She interviewed me for baker.")).toContain("interviewer");
    expect(told("She wrote to me about baker.")).not.toContain("interviewer");
    expect(told("I met with him on Tuesday.", [person("Nick Claus")])).toEqual(["coordinator", "role", "interviewer"]);
  });

  it("leaves out the person, their references and whoever arranged it", () => {
    const kept = whoInterviews(
      [
        person("Robin Lee"),
        person("Carol Finch"),
        person("Tessa Lang"),
        person("Nick Claus"),
        sighting("reference", { name: "Carol Finch" }),
        sighting("coordinator", { name: "Tessa Lang" }),
      ],
      CONTEXT,
    );

    expect(kept.flatMap((each) => (each.field === "interviewer" ? [each.value.name] : []))).toEqual(["Nick Claus"]);
  });

  it("takes the author of a forward who interviews for no coordinator", () => {
    const kept = whoInterviews(
      [person("Dilys Pemberton"), sighting("coordinator", { name: "Dilys Pemberton" }, { words: "From: Dilys Pemberton" })],
      CONTEXT,
    );

    expect(kept.map(({ field }) => field)).toEqual(["interviewer"]);
  });
});

describe("a company among people", () => {
  const panel = person("Priya Nair");
  const firm = sighting("interviewer", { name: "Lattice Loom", topics: [] }, { words: "I interviewed with Lattice Loom today." });

  it("is told from them where the whole panel is named elsewhere", () => {
    const seen = companyAmongPeople([firm, { ...panel, words: "The interviewers were Priya Nair and Tom." } as Sighting], CONTEXT);

    expect(seen.map(({ field, certainty }) => [field, certainty])).toEqual([
      ["company", "guessed"],
      ["interviewer", "stated"],
    ]);
  });

  it("stays a person where others are only named too, or a company is known", () => {
    expect(companyAmongPeople([firm, panel], CONTEXT)).toEqual([firm, panel]);
    const named = { ...panel, words: "The interviewers were Priya Nair and Tom." } as Sighting;
    expect(companyAmongPeople([sighting("company", "Acme"), firm, named], CONTEXT)).toHaveLength(3);
    expect(fieldsOf(companyAmongPeople([sighting("company", "Acme"), firm, named], CONTEXT))[1]?.[0]).toBe("interviewer");
  });
});

describe("one person", () => {
  it("goes by first name and by full name", () => {
    expect(isSamePerson("Nick", "Nick Claus")).toBe(true);
    expect(isSamePerson("Dr. Nick Claus", "nick claus")).toBe(true);
    expect(isSamePerson("Nick Claus", "Nick Hale")).toBe(false);
  });

  it("is merged of all that is said", () => {
    expect(fieldsOf(mergePeople([person("Nick"), person("Nick Claus", { title: "plant manager" })], CONTEXT))).toEqual([
      ["interviewer", { name: "Nick Claus", title: "plant manager", topics: [] }],
    ]);
  });

  it("gets the address that fits the name, and nobody one that fits another's", () => {
    expect(fitsAddress("Yasmin Brandt", "y.brandt@riverbend.example.org")).toBe(true);
    expect(fitsAddress("Yasmin Brandt", "info@riverbend.example.org")).toBe(false);
    const merged = mergePeople([person("Nick Claus"), person("Martha Hale"), sighting("address", "mhale@north.example.com")], CONTEXT);

    expect(merged.flatMap((each) => (each.field === "interviewer" ? [each.value.email] : []))).toEqual([
      undefined,
      "mhale@north.example.com",
    ]);
  });
});

describe("topics", () => {
  it("go to whom the words name, and to all where they name nobody", () => {
    const attached = attachTopics(
      [
        person("Nick Claus"),
        person("Martha Hale"),
        sighting("topic", { text: "the pallet line", of: "Nick" }),
        sighting("topic", { text: "benefits" }),
      ],
      CONTEXT,
    );

    expect(attached.flatMap((each) => (each.field === "interviewer" ? [each.value.topics] : []))).toEqual([
      ["the pallet line", "benefits"],
      ["benefits"],
    ]);
  });
});

describe("the best sighting", () => {
  it("is the stated one, and the person's own before a forwarded one", () => {
    const kept = keepBest(
      [
        sighting("company", "Guess", { certainty: "guessed" }),
        sighting("company", "Forwarded", { block: "forwarded" }),
        sighting("company", "Own"),
      ],
      CONTEXT,
    );

    expect(fieldsOf(kept)).toEqual([["company", "Own"]]);
  });

  it("is the earliest of several sessions of a day", () => {
    const at = (start: string) => sighting("when", { time: { kind: "time", start: instant(start) } });

    expect(keepBest([at("2026-11-20T16:00:00Z"), at("2026-11-20T15:00:00Z")], CONTEXT)).toEqual([at("2026-11-20T15:00:00Z")]);
  });
});

describe("a channel", () => {
  it("takes the address of the one interviewer who has one", () => {
    const [, channel] = channelValue(
      [person("Nick Claus", { email: "nick@north.example.com" }), sighting("contactChannel", { kind: "email" })],
      CONTEXT,
    );

    expect(channel?.value).toEqual({ kind: "email", value: "nick@north.example.com" });
  });

  it("takes nobody's where two have one", () => {
    const [channel] = channelValue(
      [
        sighting("contactChannel", { kind: "email" }),
        person("A B", { email: "a@x.example.com" }),
        person("C D", { email: "c@x.example.com" }),
      ],
      CONTEXT,
    );

    expect(channel?.value).toEqual({ kind: "email" });
  });
});

describe("contradictions", () => {
  it("make a question of a decision before the interview", () => {
    const when = sighting("when", { time: { kind: "date", date: calendarDate("2026-11-20") } });

    expect(contradictions([when, sighting("decisionBy", calendarDate("2026-11-01"))], CONTEXT)[1]).toMatchObject({
      field: "doubt",
      value: { field: "decisionBy" },
    });
    expect(contradictions([when, sighting("decisionBy", calendarDate("2026-12-01"))], CONTEXT)[1]?.field).toBe("decisionBy");
  });
});

describe("lists", () => {
  it("say nothing twice", () => {
    expect(
      withoutDoubles(
        [sighting("need", "night cover"), sighting("need", "Night cover"), sighting("need", "night cover at weekends")],
        CONTEXT,
      ),
    ).toHaveLength(1);
  });
});
