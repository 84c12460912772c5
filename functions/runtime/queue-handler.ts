import * as z from "zod/mini";
import { codeOf, Failure } from "#domain/failure.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import type { Log, WakeUp } from "#workflow/ports.ts";

const Text = z.string().check(z.minLength(1));

/** A wake-up as it comes out of the queue. One that cannot be read will not be readable later either. */
const WakeUpMessage = z.object({
  personId: Text,
  interviewId: z.optional(Text),
  subject: z.union([Text, z.int().check(z.positive())]),
  dueAt: z.pipe(
    z.string(),
    z.transform((moment, { issues }): Instant => {
      try {
        return instant(moment);
      } catch {
        issues.push({ code: "custom", message: "not an instant", input: moment });
        return z.NEVER;
      }
    }),
  ),
});

const QueueEvent = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

export interface QueueResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Handles each wake-up of a batch by itself: one that fails goes back to the queue alone, and after its last try to the dead
 * letters, where an alarm sees it (AWS Lambda, "Reporting batch item failures").
 */
export function queueHandler(ring: (wakeUp: WakeUp) => Promise<unknown>, log: Log): (event: unknown) => Promise<QueueResponse> {
  return async (event) => {
    const { Records } = QueueEvent.parse(event);
    const failed: { itemIdentifier: string }[] = [];
    for (const { messageId, body } of Records) {
      try {
        await ring(readWakeUp(body));
      } catch (failure) {
        log.warn("wake-up-failed", { messageId, code: codeOf(failure) });
        failed.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures: failed };
  };
}

/** Gives the wake-up that the text is; refuses another with WAKE_UP_UNREADABLE. */
export function readWakeUp(body: string): WakeUp {
  try {
    return WakeUpMessage.parse(JSON.parse(body)) as WakeUp;
  } catch (cause) {
    throw new Failure("WAKE_UP_UNREADABLE", {
      message: "A message in the queue is no wake-up; see what put it there.",
      retry: "never",
      cause,
    });
  }
}
