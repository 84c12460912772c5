import { Duration } from "aws-cdk-lib";
import { type IMetric, Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { HouseFunction } from "./house-function.ts";
import type { WakeUps } from "./wake-ups.ts";

/** How long a signal is looked at before it calls anybody. */
export const QUARTER = Duration.minutes(15);

/** What a person is called for, and what they are told. */
export interface Signal {
  readonly name: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly tells: string;
}

export interface Signalling {
  readonly receiver: HouseFunction;
  readonly wakeUps: WakeUps;
  /** Of the receipt rule. */
  readonly ruleName: string;
}

/** What AWS itself measures and a person has to know; each is explained in docs/operations.md. */
export function signals(signalling: Signalling): readonly Signal[] {
  return [...mailSignals(signalling), ...wakeUpSignals(signalling)];
}

const sum = (namespace: string, metricName: string, dimensionsMap: Record<string, string> = {}) =>
  new Metric({ namespace, metricName, dimensionsMap, statistic: "Sum", period: QUARTER });

function mailSignals({ receiver, ruleName }: Signalling): readonly Signal[] {
  const bounceRate = new Metric({
    namespace: "AWS/SES",
    metricName: "Reputation.BounceRate",
    statistic: "Average",
    period: Duration.hours(1),
  });
  return [
    {
      name: "MailNotStored",
      metric: sum("AWS/SES", "PublishFailure", { RuleName: ruleName }),
      threshold: 1,
      tells: "SES could not hand over a mail that arrived and tries again for four hours; look at bucket policy and function.",
    },
    {
      name: "MailLost",
      metric: sum("AWS/SES", "PublishExpired", { RuleName: ruleName }),
      threshold: 1,
      tells: "SES gave up on a mail after four hours; once the cause is mended, ask the person to send it again.",
    },
    {
      name: "ReceiverErrors",
      metric: receiver.metricErrors({ period: QUARTER }),
      threshold: 1,
      tells: "Receiving a mail failed; it is tried twice more and then set aside.",
    },
    {
      name: "BounceRate",
      metric: bounceRate,
      threshold: 0.04,
      tells: "Bounces are near the 5% at which SES reviews an account; look at who is unreachable.",
    },
  ];
}

function wakeUpSignals({ wakeUps }: Signalling): readonly Signal[] {
  const ofGroup = { ScheduleGroup: wakeUps.group.scheduleGroupName };
  return [
    {
      name: "DeadLetters",
      metric: wakeUps.deadLetters.metricApproximateNumberOfMessagesVisible({ period: QUARTER }),
      threshold: 1,
      tells: "A mail or a wake-up was set aside; read the dead-letter queue, mend the cause, and move its messages back.",
    },
    {
      name: "QueueAge",
      metric: wakeUps.queue.metricApproximateAgeOfOldestMessage({ period: QUARTER }),
      threshold: 1800,
      tells: "A draft that is due has waited for half an hour; look at the log of the function that delivers.",
    },
    {
      name: "SchedulerTarget",
      metric: sum("AWS/Scheduler", "TargetErrorCount", ofGroup),
      threshold: 1,
      tells: "A schedule could not reach the queue; look at the scheduler's role.",
    },
    {
      name: "SchedulerDropped",
      metric: sum("AWS/Scheduler", "InvocationDroppedCount", ofGroup),
      threshold: 1,
      tells: "A wake-up was dropped; the hourly reconcile repairs it, but find out why.",
    },
  ];
}
