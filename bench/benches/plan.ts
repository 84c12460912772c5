import { writeFileSync } from "node:fs";
import { planFollowUps } from "#domain/follow-up/plan.ts";
import type { PlanCase } from "#domain/follow-up/plan-case.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { sampleCase } from "#local/sample-mails.ts";
import { alternate } from "../harness/alternate.ts";
import { bundle, madeFile } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";
import { ratio, summary, undisturbed } from "../harness/statistics.ts";

const TIME: Budget = { kind: "time", most: 0.5 };
/** Ten times the points in ten times the time, with the same tolerance as twice the length of a mail has: 2.3 / 2. */
const LINEAR: Budget = { kind: "ratio", most: 11.5 };
const COUNTS = [8, 80] as const;
const date = calendarDate("2026-12-04");

/** The plan of an interview with few points and with many: first all of them new, then made anew with all of them there. */
export const plan: Bench = {
  name: "plan",
  about: "the plan of one interview, with 8 and with 80 points",
  async run({ isQuick, tell }) {
    const { file: runner } = await bundle("bench/runners/repeat.ts", { folder: "runners" });
    const { file } = await bundle("bench/subjects/plan-ours.ts", { folder: "plan" });
    const measures: Record<string, () => Promise<number[]>> = {};
    for (const count of COUNTS) {
      const [fresh, planned] = casesWith(count);
      for (const [name, given] of [[`${count} points, first`, fresh] as const, [`${count} points`, planned] as const]) {
        const content = madeFile(`plan-${name.replaceAll(/\W+/g, "-")}.json`);
        writeFileSync(content, JSON.stringify(given));
        measures[name] = () => inFreshProcess({ script: runner, words: [file, content] });
      }
    }
    const rounds = await alternate(measures, { rounds: isQuick ? 3 : 5, tell });
    const bestOf = (name: string) => rounds[name]?.map(undisturbed) ?? [];
    return [
      ...Object.keys(measures).map((name): Row => ({ name, unit: "ms", ...summary(rounds[name]?.flat() ?? []), ...budgetOf(name) })),
      { name: "80 points / 8 points", unit: "x", ...ratio(bestOf("80 points"), bestOf("8 points")), budget: LINEAR },
    ];
  },
};

function budgetOf(name: string): { readonly budget?: Budget } {
  return name.startsWith("8 ") ? { budget: TIME } : {};
}

/** An interview that has so many points once it is planned: the sample's, and things promised for the days after. */
function casesWith(count: number): readonly [PlanCase, PlanCase] {
  const { interview, person } = sampleCase("logged");
  if (!interview) throw new Error("The sample is about an interview.");
  const now = interview.loggedAt;
  const interviewers = interview.facts.interviewers.slice(0, 1);
  for (let owed = 0; owed <= count; owed += 1) {
    const promised = Array.from({ length: owed }, (_, index) => ({ what: `the plan of line ${index}`, date }));
    const facts = { ...interview.facts, interviewers, owed: promised };
    const fresh = { interview: { ...interview, points: [], facts, origin: facts }, person, now };
    const points = planFollowUps(fresh);
    if (points.length === count) return [fresh, { ...fresh, interview: { ...fresh.interview, points } }];
  }
  throw new Error(`No interview has ${count} points.`);
}
