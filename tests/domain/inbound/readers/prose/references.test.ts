import { describe, expect, it } from "vitest";
import { readReferences } from "#domain/inbound/readers/prose/references.ts";
import { readReferencesRequested } from "#domain/inbound/readers/prose/references-requested.ts";
import { valuesOf } from "#tests/builders/read-values.ts";

describe("references", () => {
  it("have their address, relation and shared work", () => {
    const text = "My reference is Perrin Holloway, perrin@example.net, my former manager, who knows about the ticketing migration.";

    expect(valuesOf(readReferences, text)).toEqual([
      { name: "Perrin Holloway", email: "perrin@example.net", relation: "former manager", project: "the ticketing migration" },
    ]);
  });

  it("may be named in the sentence after the one that asks for them", () => {
    const text =
      "He asked for references. I gave him Patty Oquendo (patty@example.org), my supervisor at Larkspur, who knows the boiler replacement project, and Sam Iversen, a former coworker.";

    expect(valuesOf(readReferences, text)).toMatchObject([
      { name: "Patty Oquendo", email: "patty@example.org", project: "the boiler replacement project" },
      { name: "Sam Iversen", relation: "former coworker" },
    ]);
    expect(valuesOf(readReferences, "It went well. I gave him Patty Oquendo's plan.")).toEqual([]);
  });

  it("may be known from something that both worked on, and have the address that the next sentence names", () => {
    const text = "My reference is Emeka Udoh, my supervisor. He knows me from the Danforth appeal. His email is e.udoh@example.org.";

    expect(valuesOf(readReferences, text)).toMatchObject([
      { name: "Emeka Udoh", email: "e.udoh@example.org", project: "the Danforth appeal" },
    ]);
    expect(valuesOf(readReferences, text.replace("Danforth appeal", "gym"))).toEqual([
      { name: "Emeka Udoh", email: "e.udoh@example.org", relation: "supervisor" },
    ]);
  });

  it.each([
    "is familiar with the Harcastle arbitration",
    "can speak to the Harcastle arbitration",
    "was alongside me on the Harcastle arbitration",
    "saw me through the Harcastle arbitration",
    "is familiar with my work on the Harcastle arbitration",
  ])("may know what was done together: who %s", (words) => {
    const text = `I have offered as referee Judith Mbeki (j.mbeki@example.net), my former pupil supervisor, who ${words}.`;

    expect(valuesOf(readReferences, text)).toMatchObject([
      { name: "Judith Mbeki", project: expect.stringContaining("Harcastle arbitration") },
    ]);
  });

  it("are not seen in a reference number", () => {
    expect(valuesOf(readReferences, "Reference number 4471 for Ann Lee.")).toEqual([]);
  });

  it("may have been asked for", () => {
    expect(valuesOf(readReferencesRequested, "They asked for my references.")).toEqual([true]);
    expect(valuesOf(readReferencesRequested, "They didn't ask for references.")).toEqual([]);
  });
});
