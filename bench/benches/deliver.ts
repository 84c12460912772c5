import { playStory } from "../../cli/cost/story.ts";
import { bundle } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Row } from "../harness/row.ts";
import { summary } from "../harness/statistics.ts";

/**
 * What docs/cost.md explains: for an interview of four mails in and twelve out one call of a function for each, and for each mail
 * that is sent a claim, a mark and the word of SES that it left.
 */
const ALLOWED = {
  "receive-mail calls": 4,
  "deliver-mail calls": 8,
  "record-feedback calls": 12,
  "S3 reads": 4,
  "S3 writes": 4,
  "SQS requests": 24,
  "schedules rung": 8,
  "DynamoDB write units": 260,
  "DynamoDB read units": 170,
} as const;

/** From a wake-up that rings to a mail that is sent; and what a whole interview asks of each service. */
export const deliver: Bench = {
  name: "deliver",
  about: "from a wake-up to sent, in memory; calls to each service in a whole interview",
  async run({ isQuick, tell }) {
    tell("delivering");
    const { file } = await bundle("bench/subjects/deliver-ours.ts", { folder: "deliver" });
    const times = await inFreshProcess<number[]>({ script: file, words: [isQuick ? "30" : "150"] });
    const use = await playStory();
    const counts: Readonly<Record<keyof typeof ALLOWED, number>> = {
      "receive-mail calls": use.calls["receive-mail"],
      "deliver-mail calls": use.calls["deliver-mail"],
      "record-feedback calls": use.calls["record-feedback"],
      "S3 reads": use.s3Reads,
      "S3 writes": use.s3Writes,
      "SQS requests": use.sqsRequests,
      "schedules rung": use.schedulesRung,
      "DynamoDB write units": use.writeUnits,
      "DynamoDB read units": use.readUnits,
    };
    return [
      { name: "a wake-up, from ringing to sent", unit: "ms", ...summary(times) },
      ...Object.entries(ALLOWED).map(
        ([name, most]): Row => ({ name, unit: "", value: counts[name as keyof typeof ALLOWED], budget: { kind: "count", most } }),
      ),
    ];
  },
};
