import { GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import type { HouseFunction } from "./house-function.ts";
import type { WakeUps } from "./wake-ups.ts";

/** The dashboard's charts, row by row: what runs, what fails, how long it takes, what waits. */
export function charts({
  functions,
  wakeUps: { queue, deadLetters },
}: {
  readonly functions: readonly HouseFunction[];
  readonly wakeUps: WakeUps;
}): GraphWidget[][] {
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
  return [
    [
      graph(
        "Calls",
        functions.map((house) => house.metricInvocations()),
      ),
      graph(
        "Errors",
        functions.map((house) => house.metricErrors()),
      ),
    ],
    [
      graph(
        "Time taken (p99)",
        functions.map((house) => house.metricDuration({ statistic: "p99" })),
      ),
      graph("Waiting", [queue.metricApproximateNumberOfMessagesVisible(), deadLetters.metricApproximateNumberOfMessagesVisible()]),
    ],
  ];
}
