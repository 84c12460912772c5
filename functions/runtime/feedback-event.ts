import * as z from "zod/mini";
import type { FeedbackEvent } from "#domain/delivery/feedback.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { PersonId } from "#domain/person/person.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import type { MailTag } from "#workflow/ports.ts";

/** SES gives the values of a tag as a list. */
const Tag = z.tuple([z.string().check(z.minLength(1))], z.string());

/** What SES publishes to EventBridge of a mail of ours (SES developer guide, "Contents of event data"). */
const FeedbackOfSes = z.object({
  source: z.literal("aws.ses"),
  time: z.string(),
  detail: z.object({
    eventType: z.enum(["Send", "Delivery", "Bounce", "Complaint", "Reject", "Rendering Failure", "DeliveryDelay"]),
    mail: z.object({
      messageId: z.string(),
      tags: z.object({ person: Tag, interview: z.optional(Tag), mail: z.tuple([z.string().check(z.regex(/^\d{1,6}$/))], z.string()) }),
    }),
    bounce: z.optional(z.object({ bounceType: z.string(), bounceSubType: z.optional(z.string()) })),
    reject: z.optional(z.object({ reason: z.string() })),
    deliveryDelay: z.optional(z.object({ delayType: z.string() })),
  }),
});
type Detail = z.infer<typeof FeedbackOfSes>["detail"];

/** Bounces of mail that SES took and then kept back, because the address stands on a suppression list. */
const SUPPRESSED = new Set(["OnAccountSuppressionList", "Suppressed"]);

/** Gives the event, its mail found by the tags that we sent it with; undefined for one that is not about a mail of ours. */
export function readFeedbackEvent(
  event: unknown,
): { readonly tag: MailTag; readonly at: Instant; readonly event: FeedbackEvent } | undefined {
  const parsed = FeedbackOfSes.safeParse(event);
  if (!parsed.success) return undefined;
  const { detail, time } = parsed.data;
  const { person, interview, mail } = detail.mail.tags;
  const tag = {
    personId: person[0] as PersonId,
    ...(interview && { interviewId: interview[0] as InterviewId }),
    number: Number(mail[0]) as MailNumber,
  };
  return { tag, at: instant(time), event: feedbackOf(detail) };
}

function feedbackOf({ eventType, mail, bounce, reject, deliveryDelay }: Detail): FeedbackEvent {
  switch (eventType) {
    case "Send":
    case "Delivery":
      return { kind: "left", messageId: mail.messageId };
    case "Bounce":
      return { kind: "bounce", isPermanent: bounce?.bounceType === "Permanent", isSuppressed: SUPPRESSED.has(bounce?.bounceSubType ?? "") };
    case "Complaint":
      return { kind: "complaint" };
    case "DeliveryDelay":
      return { kind: "delay", reason: deliveryDelay?.delayType ?? "unknown" };
    case "Reject":
      return { kind: "reject", reason: reject?.reason ?? "rejected" };
    case "Rendering Failure":
      return { kind: "reject", reason: "rendering failure" };
  }
}
