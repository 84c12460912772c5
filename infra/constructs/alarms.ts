import { Duration, Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, Dashboard, GraphWidget, type IMetric, Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import type { HouseFunction } from "./house-function.ts";
import type { WakeUps } from "./wake-ups.ts";

const NAMESPACE = "Followthrough";
const QUARTER = Duration.minutes(15);

export interface Watched {
  readonly stage: Stage;
  /** The one that receives mail first. */
  readonly functions: readonly [HouseFunction, ...HouseFunction[]];
  readonly wakeUps: WakeUps;
  readonly ruleName: string;
}

/** What a person is called for: at most ten alarms (those are free), and one dashboard. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    this.topic = new Topic(this, "Topic", { enforceSSL: true, displayName: "Followthrough alarms" });
    this.#letAlarmsPublish();
    if (watched.stage.alarmAddress) this.topic.addSubscription(new EmailSubscription(watched.stage.alarmAddress));
    for (const { name, metric, threshold, tells } of [...mailSignals(watched), ...wakeUpSignals(watched), this.#alarmLines(watched)])
      this.#watch(name, { metric, threshold, tells });
    new Dashboard(this, "Dashboard", { dashboardName: `followthrough-${watched.stage.name}`, widgets: charts(watched) });
  }

  /** The topic's policy for encrypted transport replaces the default one, by which alarms of the same account could publish. */
  #letAlarmsPublish(): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: "LetAlarmsPublish",
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
  }

  /** Counts what the workflows themselves call an alarm: a parked mail, a bounce, a complaint. */
  #alarmLines({ functions, stage }: Watched): Signal {
    // Stages share an account, so the name carries the stage's.
    const metricName = `Alarms-${stage.name}`;
    for (const [index, house] of functions.entries()) {
      new MetricFilter(this, `Lines${index}`, {
        logGroup: house.logGroup,
        filterPattern: FilterPattern.stringValue("$.level", "=", "ALARM"),
        metricNamespace: NAMESPACE,
        metricName,
        metricValue: "1",
      });
    }
    return {
      name: "Raised",
      metric: new Metric({ namespace: NAMESPACE, metricName, statistic: "Sum", period: QUARTER }),
      threshold: 1,
      tells: "A workflow raised an alarm (a parked mail, a bounce, a complaint); search the logs for level ALARM.",
    };
  }

  #watch(
    name: string,
    { metric, threshold, tells }: { readonly metric: IMetric; readonly threshold: number; readonly tells: string },
  ): void {
    new Alarm(this, name, {
      metric,
      threshold,
      alarmDescription: tells,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}

interface Signal {
  readonly name: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly tells: string;
}

const sum = (namespace: string, metricName: string, dimensionsMap: Record<string, string> = {}) =>
  new Metric({ namespace, metricName, dimensionsMap, statistic: "Sum", period: QUARTER });

function mailSignals({ functions: [receiver], ruleName }: Watched): readonly Signal[] {
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

function wakeUpSignals({ wakeUps }: Watched): readonly Signal[] {
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

function charts({ functions, wakeUps: { queue, deadLetters } }: Watched): GraphWidget[][] {
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
