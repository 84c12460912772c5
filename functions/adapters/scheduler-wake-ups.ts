import { createHash } from "node:crypto";
import {
  ActionAfterCompletion,
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  FlexibleTimeWindowMode,
  GetScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from "@aws-sdk/client-scheduler";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { type Instant, instant, MINUTE, milliseconds } from "#domain/time/instant.ts";
import type { Clock, WakeUp, WakeUpKey, WakeUps } from "#workflow/ports.ts";

/** SQS holds a message back for 15 minutes at most (SendMessage, DelaySeconds); what is due sooner needs no schedule. */
const NEAR = 15 * MINUTE;
const SECOND = 1000;

export interface SchedulerSettings {
  readonly scheduler: SchedulerClient;
  readonly sqs: SQSClient;
  readonly clock: Clock;
  readonly group: string;
  readonly roleArn: string;
  readonly queueArn: string;
  readonly queueUrl: string;
  readonly deadLetterQueueArn: string;
}

/**
 * Wake-ups as one-time schedules that put themselves into the queue and then are gone. One that is near, or past, goes into the
 * queue at once with a delay: a schedule in the past is never made (what EventBridge Scheduler does with one is not documented).
 */
export function schedulerWakeUps(settings: SchedulerSettings): WakeUps {
  const { scheduler, group } = settings;
  return {
    set: async (wakeUp) => {
      if (milliseconds(wakeUp.dueAt) - milliseconds(settings.clock.now()) < NEAR) return ringSoon(wakeUp, settings);
      await createOrMove(wakeUp, settings);
    },
    clear: (wakeUp) => ignoringAbsence(scheduler.send(new DeleteScheduleCommand({ GroupName: group, Name: nameOf(wakeUp) }))),
    find: async (wakeUp) => {
      try {
        const { Target } = await scheduler.send(new GetScheduleCommand({ GroupName: group, Name: nameOf(wakeUp) }));
        return dueAtOf(Target?.Input);
      } catch (failure) {
        if (failure instanceof ResourceNotFoundException) return undefined;
        throw failure;
      }
    },
  };
}

async function ringSoon(wakeUp: WakeUp, { scheduler, group, sqs, clock, queueUrl }: SchedulerSettings): Promise<void> {
  const wait = Math.max(0, Math.ceil((milliseconds(wakeUp.dueAt) - milliseconds(clock.now())) / SECOND));
  await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(wakeUp), DelaySeconds: wait }));
  // One that was set for later before would ring stale; it is harmless, but a moved wake-up has one time.
  await ignoringAbsence(scheduler.send(new DeleteScheduleCommand({ GroupName: group, Name: nameOf(wakeUp) })));
}

/** Created where it is new, else replaced whole: UpdateSchedule sets everything that it is not told to its default. */
async function createOrMove(wakeUp: WakeUp, settings: SchedulerSettings): Promise<void> {
  const schedule = scheduleOf(wakeUp, settings);
  try {
    await settings.scheduler.send(new CreateScheduleCommand(schedule));
  } catch (failure) {
    if (!(failure instanceof ConflictException)) throw failure;
    await updateOrCreate(schedule, settings.scheduler);
  }
}

async function updateOrCreate(schedule: CreateScheduleCommandInput, scheduler: SchedulerClient): Promise<void> {
  try {
    await scheduler.send(new UpdateScheduleCommand(schedule));
  } catch (failure) {
    if (!(failure instanceof ResourceNotFoundException)) throw failure;
    // It rang and went between the two calls.
    await scheduler.send(new CreateScheduleCommand(schedule));
  }
}

function scheduleOf(wakeUp: WakeUp, { group, queueArn, roleArn, deadLetterQueueArn }: SchedulerSettings): CreateScheduleCommandInput {
  return {
    Name: nameOf(wakeUp),
    GroupName: group,
    ScheduleExpression: expressionOf(wakeUp.dueAt),
    // Computed here with the person's zone, so that Scheduler has no daylight saving to interpret.
    ScheduleExpressionTimezone: "UTC",
    FlexibleTimeWindow: { Mode: FlexibleTimeWindowMode.OFF },
    ActionAfterCompletion: ActionAfterCompletion.DELETE,
    Target: {
      Arn: queueArn,
      RoleArn: roleArn,
      Input: JSON.stringify(wakeUp),
      DeadLetterConfig: { Arn: deadLetterQueueArn },
      RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
    },
  };
}

/** At most 64 of letters, digits, "-", "_" and "." (CreateSchedule, Name); a subject may hold what a name cannot. */
function nameOf({ personId, interviewId, subject }: WakeUpKey): string {
  const name = JSON.stringify([personId, interviewId ?? null, subject]);
  return createHash("sha256").update(name).digest("hex").slice(0, 40);
}

/** The expression has whole seconds; the input keeps the instant as it was given. */
function dueAtOf(input: string | undefined): Instant | undefined {
  return input === undefined ? undefined : instant(JSON.parse(input).dueAt);
}

/** Up to the next whole second, so that it never rings early. */
function expressionOf(dueAt: Instant): string {
  const second = instant(Math.ceil(milliseconds(dueAt) / SECOND) * SECOND);
  return `at(${second.slice(0, 19)})`;
}

async function ignoringAbsence(deletion: Promise<unknown>): Promise<void> {
  try {
    await deletion;
  } catch (failure) {
    if (!(failure instanceof ResourceNotFoundException)) throw failure;
  }
}
