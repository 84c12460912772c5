import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { schedulerWakeUps } from "#adapters/scheduler-wake-ups.ts";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { PersonId } from "#domain/person/person.ts";
import { type Instant, instant, later, MINUTE } from "#domain/time/instant.ts";
import { type Answer, aFakeService, type ServiceRequest } from "#tests/builders/a-fake-service.ts";
import type { WakeUp } from "#workflow/ports.ts";

const NOW = instant("2026-11-20T20:00:00.000Z");
const QUEUE_ARN = "arn:aws:sqs:us-east-1:123456789012:due";

const json = (body: unknown): Answer => ({ status: 200, body: JSON.stringify(body), headers: { "content-type": "application/json" } });
const failed = (status: number, name: string): Answer => ({
  status,
  body: JSON.stringify({ message: name }),
  headers: { "content-type": "application/json", "x-amzn-errortype": name },
});
const ARN = { ScheduleArn: "arn:aws:scheduler:us-east-1:123456789012:schedule/group/name" };

function aWakeUp(dueAt: Instant): WakeUp {
  return { personId: "p1robin" as PersonId, interviewId: "i1northpole" as InterviewId, subject: "thank-you/nick claus" as PointId, dueAt };
}

async function wakeUpsWith(answer: (request: ServiceRequest, earlier: number) => Answer) {
  const { config, requests } = await aFakeService(answer);
  const wakeUps = schedulerWakeUps({
    scheduler: new SchedulerClient({ ...config, maxAttempts: 1 }),
    // The fake service computes no checksum of what it was sent.
    sqs: new SQSClient({ ...config, maxAttempts: 1, md5: false }),
    clock: { now: () => NOW },
    group: "followthrough-personal",
    roleArn: "arn:aws:iam::123456789012:role/ring",
    queueArn: QUEUE_ARN,
    queueUrl: `${config.endpoint}/123456789012/due`,
    deadLetterQueueArn: "arn:aws:sqs:us-east-1:123456789012:dead-letters",
  });
  const asked = () => requests.map(({ method, action }) => (action === "SendMessage" ? action : method));
  return { wakeUps, requests, asked };
}

const bodyOf = (request: ServiceRequest | undefined) => JSON.parse(request?.body ?? "{}");

describe("wake-ups on EventBridge Scheduler", () => {
  it("are one-time schedules in UTC that are gone after they rang", async () => {
    const { wakeUps, requests } = await wakeUpsWith(() => json(ARN));

    await wakeUps.set(aWakeUp(instant("2026-12-03T14:00:00Z")));

    expect(bodyOf(requests[0])).toMatchObject({
      ScheduleExpression: "at(2026-12-03T14:00:00)",
      ScheduleExpressionTimezone: "UTC",
      FlexibleTimeWindow: { Mode: "OFF" },
      ActionAfterCompletion: "DELETE",
      Target: { Arn: QUEUE_ARN },
    });
  });

  it("carry what is to happen, and go to the dead letters when the queue cannot be reached for a day", async () => {
    const { wakeUps, requests } = await wakeUpsWith(() => json(ARN));
    const wakeUp = aWakeUp(instant("2026-12-03T14:00:00Z"));

    await wakeUps.set(wakeUp);

    const { Target } = bodyOf(requests[0]);
    expect(JSON.parse(Target.Input)).toEqual(wakeUp);
    expect(Target.DeadLetterConfig.Arn).toMatch(/:dead-letters$/);
    expect(Target.RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 });
  });

  it("never ring early for a part of a second", async () => {
    const { wakeUps, requests } = await wakeUpsWith(() => json(ARN));

    await wakeUps.set(aWakeUp(instant("2026-12-03T13:59:59.001Z")));

    expect(bodyOf(requests[0]).ScheduleExpression).toBe("at(2026-12-03T14:00:00)");
  });

  it("have a name that Scheduler takes, whatever the subject is", async () => {
    const { wakeUps, requests } = await wakeUpsWith(() => json(ARN));

    await wakeUps.set({ ...aWakeUp(instant("2026-12-03T14:00:00Z")), subject: `thank-you/${"é ".repeat(100)}` as PointId });

    expect(requests[0]?.path).toMatch(/^\/schedules\/[0-9a-zA-Z-_.]{1,64}$/);
  });

  it("are moved whole where there is one already: an update forgets whatever it is not told", async () => {
    const { wakeUps, requests } = await wakeUpsWith(({ method }) => (method === "POST" ? failed(409, "ConflictException") : json(ARN)));

    await wakeUps.set(aWakeUp(instant("2026-12-03T14:00:00Z")));

    const [created, updated] = requests;
    const { ClientToken: _, ...first } = bodyOf(created);
    const { ClientToken: __, ...second } = bodyOf(updated);
    expect(updated?.method).toBe("PUT");
    expect(second).toEqual(first);
  });

  it("are made anew where one rang between the two calls", async () => {
    const { wakeUps, asked } = await wakeUpsWith(({ method }, earlier) => {
      if (method === "PUT") return failed(404, "ResourceNotFoundException");
      return earlier === 0 ? failed(409, "ConflictException") : json(ARN);
    });

    await wakeUps.set(aWakeUp(instant("2026-12-03T14:00:00Z")));

    expect(asked()).toEqual(["POST", "PUT", "POST"]);
  });

  it.each([
    ["in a moment", later(NOW, 1), 1],
    ["in ten minutes", later(NOW, 10 * MINUTE), 600],
    ["just before a quarter of an hour", later(NOW, 15 * MINUTE - 1), 900],
    ["long ago", later(NOW, -60 * MINUTE), 0],
  ])("go into the queue with a delay when they are due %s, and no schedule is made", async (_, dueAt, delay) => {
    const { wakeUps, requests, asked } = await wakeUpsWith(({ action }) =>
      action === "SendMessage" ? json({ MessageId: "m" }) : json({}),
    );
    const wakeUp = aWakeUp(dueAt);

    await wakeUps.set(wakeUp);

    expect(asked()).toEqual(["SendMessage", "DELETE"]);
    expect(bodyOf(requests[0]).DelaySeconds).toBe(delay);
    expect(JSON.parse(bodyOf(requests[0]).MessageBody)).toEqual(wakeUp);
  });

  it("are a schedule from a quarter of an hour on, which is as long as the queue can hold a message back", async () => {
    const { wakeUps, asked } = await wakeUpsWith(() => json(ARN));

    await wakeUps.set(aWakeUp(later(NOW, 15 * MINUTE)));

    expect(asked()).toEqual(["POST"]);
  });

  it.each(["ThrottlingException", "ServiceQuotaExceededException", "InternalServerException"])(
    "pass a %s on to whoever tries again",
    async (name) => {
      const { wakeUps } = await wakeUpsWith(() => failed(name === "InternalServerException" ? 500 : 429, name));

      await expect(wakeUps.set(aWakeUp(instant("2026-12-03T14:00:00Z")))).rejects.toMatchObject({ name });
    },
  );

  it("pass on a failure of clearing that is no absence", async () => {
    const { wakeUps } = await wakeUpsWith(() => failed(429, "ThrottlingException"));

    await expect(wakeUps.clear(aWakeUp(NOW))).rejects.toMatchObject({ name: "ThrottlingException" });
  });
});
