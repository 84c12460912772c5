import { Duration, Stack } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { ScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { HouseFunction } from "./house-function.ts";

/** Long enough for the slowest delivery and six times over, as AWS advises for a queue that feeds a function. */
const VISIBILITY = Duration.minutes(6);

/** Tries before a wake-up is set aside: the delivery's own retries are minutes apart, so this is about half an hour. */
const TRIES = 5;

/** The alarms that make follow-up points happen: one-time schedules in a group of their own, ringing into one queue. */
export class WakeUps extends Construct {
  readonly group: ScheduleGroup;
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly role: Role;

  constructor(scope: Construct, id: string, { name }: { readonly name: string }) {
    super(scope, id);
    this.deadLetters = new Queue(this, "DeadLetters", {
      queueName: `${name}-dead-letters`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, "Due", {
      queueName: `${name}-due`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: VISIBILITY,
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: TRIES },
    });
    this.group = new ScheduleGroup(this, "Group", { scheduleGroupName: name });
    this.role = this.#schedulerRole();
  }

  /** EventBridge Scheduler may put into the two queues, and only for schedules of this group. */
  #schedulerRole(): Role {
    const role = new Role(this, "SchedulerRole", {
      description: "Lets the schedules of this group ring",
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: {
          StringEquals: { "aws:SourceAccount": Stack.of(this).account, "aws:SourceArn": this.group.scheduleGroupArn },
        },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({
        sid: "Ring",
        effect: Effect.ALLOW,
        actions: ["sqs:SendMessage"],
        resources: [this.queue.queueArn, this.deadLetters.queueArn],
      }),
    );
    return role;
  }

  /** Lets the function set, move, find and clear wake-ups; one that is near goes into the queue with a delay. */
  setBy(house: HouseFunction): void {
    house.may("KeepWakeUps", {
      actions: ["scheduler:CreateSchedule", "scheduler:UpdateSchedule", "scheduler:DeleteSchedule", "scheduler:GetSchedule"],
      resources: [
        Stack.of(this).formatArn({ service: "scheduler", resource: "schedule", resourceName: `${this.group.scheduleGroupName}/*` }),
      ],
      wildcardBecause: "A schedule is named by what it is for, which nobody knows before; the group holds no other.",
    });
    house.may("HandRoleToScheduler", {
      actions: ["iam:PassRole"],
      resources: [this.role.roleArn],
      conditions: { StringEquals: { "iam:PassedToService": "scheduler.amazonaws.com" } },
    });
    house.may("RingSoon", { actions: ["sqs:SendMessage"], resources: [this.queue.queueArn] });
  }

  /** Lets the function set aside what it cannot handle, where the alarm sees it. */
  parkedBy(house: HouseFunction): void {
    house.may("Park", { actions: ["sqs:SendMessage"], resources: [this.deadLetters.queueArn] });
  }

  ring(deliverer: HouseFunction): void {
    deliverer.addEventSource(
      // A cap here instead of reserved concurrency, which a new account of ten cannot give.
      new SqsEventSource(this.queue, { batchSize: 5, reportBatchItemFailures: true, maxConcurrency: 5 }),
    );
  }
}
