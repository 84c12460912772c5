import { describe, expect, it } from "vitest";
import { dollarsFor, interviewsUntil, loads } from "../../bench/scale/model.ts";
import { plot } from "../../bench/scale/plot.ts";
import { QUOTAS } from "../../bench/scale/quotas.ts";
import { playStory } from "../../cli/cost/story.ts";

const use = await playStory();

describe("the paper model", () => {
  it("names the sending of mail as what binds first at a million interviews a month", () => {
    expect(loads(1_000_000, use)[0]?.quota.name).toMatch(/^SES/);
  });

  it("says that one account is not enough for a hundred million", () => {
    expect(loads(100_000_000, use).filter(({ share }) => share > 1).length).toBeGreaterThan(3);
  });

  it.each(QUOTAS)("uses up exactly the quota at its number of interviews: $name", (quota) => {
    const interviews = interviewsUntil(quota, use);

    expect(quota.need(interviews, use) / quota.limit).toBeCloseTo(1, 9);
  });

  it("costs a hundred times as much for a hundred times the interviews", () => {
    expect(dollarsFor(100_000_000, use)).toBeCloseTo(100 * dollarsFor(1_000_000, use), 3);
  });

  it("draws a line and a name for each quota", () => {
    const svg = plot(use);

    for (const { name } of QUOTAS) expect(svg).toContain(name);
    expect(svg.match(/stroke-width="2"/g)).toHaveLength(QUOTAS.length);
  });
});
