import { Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, Dashboard, Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import { charts } from "./charts.ts";
import type { HouseFunction } from "./house-function.ts";
import { QUARTER, type Signal, signals } from "./signals.ts";
import type { WakeUps } from "./wake-ups.ts";

const NAMESPACE = "Followthrough";

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
    for (const signal of [...signals({ ...watched, receiver: watched.functions[0] }), this.#alarmLines(watched)]) this.#watch(signal);
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

  #watch({ name, metric, threshold, tells }: Signal): void {
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
