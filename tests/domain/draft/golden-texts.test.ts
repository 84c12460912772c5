import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeDraft } from "#domain/draft/compose-draft.ts";
import { mayLeave } from "#domain/draft/linter/lint-draft.ts";
import { POINT_KINDS } from "#domain/follow-up/follow-up-point.ts";
import { aDraftRequest } from "#tests/builders/a-draft-request.ts";
import { draftText } from "../../../cli/drafts/draft-file.ts";

// NAME.json is the record, NAME.txt the draft as it must be. After a change of wording, write the texts anew with
// UPDATE_DRAFTS=1 npx vitest run tests/domain/draft/golden-texts.test.ts
// and read what changed before committing it.
const FOLDER = new URL("../../fixtures/drafts/", import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

const read = (file: string) => readFileSync(new URL(file, FOLDER), "utf8");
const compose = (name: string) => composeDraft(aDraftRequest(read(`${name}.json`), name));

describe("the golden texts", () => {
  it.each(NAMES)("%s is worded as it was", (name) => {
    const text = draftText(compose(name));
    if (process.env.UPDATE_DRAFTS === "1") writeFileSync(new URL(`${name}.txt`, FOLDER), text);

    expect(text).toBe(read(`${name}.txt`));
  });

  it.each(NAMES)("%s has no linter error and no warning", (name) => {
    const { report } = compose(name);

    expect(mayLeave(report)).toBe(true);
    expect(report.findings).toEqual([]);
  });

  it("are there for every kind that has a draft of its own", () => {
    const kinds = new Set(NAMES.map((name) => aDraftRequest(read(`${name}.json`)).point.kind));
    const without = POINT_KINDS.filter((kind) => !kinds.has(kind));

    expect(without).toEqual(["thank-you-nudge", "close-out"]);
  });
});
