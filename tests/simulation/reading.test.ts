import { describe, expect, it } from "vitest";
import type { Received } from "#domain/inbound/read-mail.ts";
import { understand } from "#domain/inbound/understand.ts";
import { seedOf } from "#local/simulation/dice.ts";
import { historyOf } from "#local/simulation/history.ts";
import { rememberedReading } from "#local/simulation/reading.ts";
import { runHistory } from "#local/simulation/run-history.ts";

const SEED = 1;

describe("the reading of letters that are remembered", () => {
  it("gives what reading them anew would give", async () => {
    const remembering = rememberedReading();
    const answers = new Set<unknown>();
    const again: (readonly [unknown, unknown])[] = [];
    const compared = (received: Received) => {
      const answer = remembering(received);
      if (answers.has(answer)) again.push([answer, understand(received)]);
      answers.add(answer);
      return answer;
    };
    for (let number = 0; number < 200; number += 1) await runHistory(historyOf(seedOf(SEED, number)), compared);

    expect(again.length).toBeGreaterThan(10);
    for (const [remembered, anew] of again) expect(remembered).toEqual(anew);
  });
});
