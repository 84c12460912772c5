import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lintDraft } from "#domain/draft/linter/lint-draft.ts";
import { RULES } from "#domain/draft/linter/rules.ts";
import { aLintInput, type LintExample } from "#tests/builders/a-lint-input.ts";

// A new case is a line in the rule's file: passes must not be found by the rule, fails must.
const EXAMPLES = new URL("../../../fixtures/lint/", import.meta.url);

const examplesOf = (rule: string): { readonly passes: readonly LintExample[]; readonly fails: readonly LintExample[] } =>
  JSON.parse(readFileSync(new URL(`${rule}.json`, EXAMPLES), "utf8"));

const foundBy = (rule: string, example: LintExample) => lintDraft(aLintInput(example)).findings.filter((finding) => finding.rule === rule);

const shown = ({ text, subject, html }: LintExample) =>
  [subject, text, html].filter(Boolean).join(" | ").replaceAll("\n", " ").slice(0, 90);

describe.each(RULES.map(({ name, severity }) => ({ name, severity, ...examplesOf(name) })))(
  "the rule $name ($severity)",
  ({ name, severity, passes, fails }) => {
    it.each(passes.map((example) => [shown(example), example] as const))("lets pass: %s", (_, example) => {
      expect(foundBy(name, example)).toEqual([]);
    });

    it.each(fails.map((example) => [shown(example), example] as const))("finds: %s", (_, example) => {
      expect(foundBy(name, example)).toEqual(expect.arrayContaining([expect.objectContaining({ rule: name, severity })]));
    });
  },
);

describe("the examples", () => {
  it("are there for every rule, of both kinds", () => {
    const poor = RULES.filter(({ name }) => examplesOf(name).passes.length === 0 || examplesOf(name).fails.length === 0);

    expect(poor).toEqual([]);
  });

  it("belong to a rule each", () => {
    const files = readdirSync(fileURLToPath(EXAMPLES)).map((file) => file.replace(".json", ""));

    expect(files.toSorted()).toEqual(RULES.map(({ name }) => name).toSorted());
  });
});
