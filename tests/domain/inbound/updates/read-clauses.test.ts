import { describe, expect, it } from "vitest";
import { readClauses } from "#domain/inbound/updates/clauses/read-clauses.ts";

const clauses = (line: string) => readClauses([line]).map(({ text, mood }) => `${mood}: ${text}`);

describe("the clauses of a sentence", () => {
  it.each([
    [
      "sent it, and they moved the decision to Dec 8, also it's Martha, not Marta",
      ["stated: sent it", "stated: they moved the decision to Dec 8", "stated: it's Martha, not Marta"],
    ],
    ["Ok sent it. Should I call?", ["stated: sent it.", "asked: Should I call?"]],
    ["If they reject me, I'll write to them", ["supposed: If they reject me", "supposed: I'll write to them"]],
    ["I think they decide on Dec. 8", ["hedged: they decide on Dec. 8"]],
    ["Could you skip this one?", ["stated: skip this one?"]],
    ["They rejected me, right?", ["asked: They rejected me, right?"]],
    ["Nick and Martha were kind", ["stated: Nick and Martha were kind"]],
    ["Sent it, let me know if you need more", ["stated: Sent it", "supposed: let me know if you need more"]],
    ["not Marta but Martha", ["stated: it's Martha, not Marta"]],
    ["- *sent*", ["stated: sent"]],
  ])("%s", (line, expected) => {
    expect(clauses(line)).toEqual(expected);
  });

  it("are those of the first hundred and fifty sentences", () => {
    expect(readClauses(Array.from({ length: 400 }, () => "They came."))).toHaveLength(150);
  });
});
