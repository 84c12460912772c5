import type { Stage } from "#domain/interview/stage.ts";
import { DAY, later } from "#domain/time/instant.ts";
import type { Intent, Letter, Script } from "../script.ts";

/** What should stand in a record at the end, by the letters alone. */
export interface ExpectedRecord {
  readonly interview: number;
  readonly decisionBy: string | undefined;
  readonly stage: Stage["kind"];
}

const STAGES: Readonly<Partial<Record<Intent["kind"], Stage["kind"]>>> = { rejected: "rejected", offer: "offered", accepted: "accepted" };

/** The records that the person should have at the end: the latest word counts, whichever came first, and what was forgotten is gone. */
export function expectedRecords({ letters, interviews }: Script): readonly ExpectedRecord[] {
  const all = Array.from({ length: interviews }, (_, interview) => expectedRecord(interview, letters));
  const isConfirmed = letters.some(({ intent }) => intent.kind === "yes");
  if (isConfirmed && letters.some(({ intent }) => intent.kind === "forget-everything")) return [];
  return isConfirmed && letters.some(({ intent }) => intent.kind === "forget") ? all.filter(({ interview }) => interview !== 0) : all;
}

function expectedRecord(interview: number, letters: readonly Letter[]): ExpectedRecord {
  const own = letters.filter((letter) => letter.interview === interview).sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1));
  const dates = own.flatMap(({ intent, writtenAt }) => {
    if (intent.kind === "decision") return [intent.date];
    return intent.kind === "log" && intent.hasDate ? [later(writtenAt, 10 * DAY).slice(0, 10)] : [];
  });
  const stages = own.flatMap(({ intent }) => STAGES[intent.kind] ?? []);
  return { interview, decisionBy: dates.at(-1), stage: stages.at(-1) ?? "waiting" };
}
