import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { matchesOf } from "#domain/inbound/matches.ts";
import type * as InSentence from "#domain/inbound/passages/in-sentence.ts";
import { scoreFolder } from "../../../../cli/understanding/score.ts";

const seen = vi.hoisted(() => ({ asked: 0, refused: [] as string[] }));

/** Asks each expression of each sentence with its gate and without. */
vi.mock("#domain/inbound/passages/in-sentence.ts", async (original) => {
  const gated = await original<typeof InSentence>();
  const compared = <T>(withGate: T, isSame: boolean, what: () => string): T => {
    seen.asked += 1;
    if (!isSame) seen.refused.push(what());
    return withGate;
  };
  return {
    matchesIn: (...[sentence, pattern]: Parameters<typeof InSentence.matchesIn>) => {
      const found = gated.matchesIn(sentence, pattern);
      return compared(found, found.length === matchesOf(sentence.masked, pattern).length, () => `${sentence.masked}: ${pattern}`);
    },
    says: (...[sentence, pattern]: Parameters<typeof InSentence.says>) => {
      const isSaid = gated.says(sentence, pattern);
      return compared(isSaid, isSaid === pattern.test(sentence.text), () => `${sentence.text}: ${pattern}`);
    },
    foundIn: (...[sentence, pattern]: Parameters<typeof InSentence.foundIn>) => {
      const found = gated.foundIn(sentence, pattern);
      return compared(found, found?.index === pattern.exec(sentence.text)?.index, () => `${sentence.text}: ${pattern}`);
    },
  };
});

describe("the gates of the expressions", () => {
  it.each(["mail", "mail-blind"])("refuse nothing that an expression matches in %s", { timeout: 90_000 }, async (folder) => {
    await scoreFolder(fileURLToPath(new URL(`../../../fixtures/${folder}`, import.meta.url)));

    expect(seen.asked).toBeGreaterThan(50_000);
    expect(seen.refused).toEqual([]);
  });
});
