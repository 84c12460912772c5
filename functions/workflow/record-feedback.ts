import { afterFeedback, type FeedbackEvent, personAfter } from "#domain/delivery/feedback.ts";
import type { Instant } from "#domain/time/instant.ts";
import { changeItem } from "./change-item.ts";
import { converge } from "./converge.ts";
import { finishErasure } from "./erase.ts";
import type { MailTag, SilentPorts } from "./ports.ts";

/** An event of the mail service about one mail of ours, found again by its tag. */
export interface Feedback {
  readonly tag: MailTag;
  readonly at: Instant;
  readonly event: FeedbackEvent;
}

/** Records what the mail service says: the evidence that a mail left, or what became of it. The same event twice changes nothing. */
export async function recordFeedback({ tag, at, event }: Feedback, ports: SilentPorts): Promise<void> {
  const { personId, number } = tag;
  const feedback = { number, at, event };
  // First the person, so that nothing more goes to an address that sends mail back, whatever happens next.
  const stopped = await changeItem({ personId }, (item) => (item.kind === "person" ? personAfter(item, feedback) : item), ports);
  if (stopped && stopped.before !== stopped.after) raiseAlarm(tag, event, ports);

  const changed = await changeItem(tag, (item, person) => afterFeedback(item, feedback, person), ports);
  if (!changed) return;
  const due = await converge(changed, ports);
  for (const wanted of due) await ports.wakeUps.set({ ...tag, ...wanted });
  if (event.kind === "reject") raiseAlarm(tag, event, ports);
  if (event.kind === "delay") ports.log.warn("mail-delayed", fieldsOf(tag));
  await finishErasure(changed.after, ports);
}

function raiseAlarm(tag: MailTag, event: FeedbackEvent, { log }: SilentPorts): void {
  const suppressed = event.kind === "bounce" && event.isSuppressed;
  log.alarm("mail-returned", { ...fieldsOf(tag), how: event.kind, suppressed });
}

function fieldsOf({ personId, interviewId, number }: MailTag): Readonly<Record<string, string | number>> {
  return { personId, interviewId: interviewId ?? "", number };
}
