import { describe, expect, it } from "vitest";
import { readFeedbackEvent } from "#runtime/feedback-event.ts";
import { aFeedbackEvent } from "#tests/builders/a-feedback-event.ts";

describe("an event of SES about a mail of ours", () => {
  it("names the mail by the tags that it was sent with", () => {
    expect(readFeedbackEvent(aFeedbackEvent())).toMatchObject({
      tag: { personId: "p1robin", interviewId: "i1northpole", number: 3 },
      at: "2026-11-20T22:00:05.000Z",
    });
  });

  it("names no interview where the mail was the person's own", () => {
    expect(readFeedbackEvent(aFeedbackEvent({ tags: { person: ["p1robin"], mail: ["1"] } }))?.tag).toEqual({
      personId: "p1robin",
      number: 1,
    });
  });

  it.each([
    ["Send", {}, { kind: "left", messageId: "0100019345678901-aaaa-000000" }],
    ["Delivery", {}, { kind: "left", messageId: "0100019345678901-aaaa-000000" }],
    ["Complaint", {}, { kind: "complaint" }],
    [
      "Bounce",
      { bounce: { bounceType: "Permanent", bounceSubType: "General" } },
      { kind: "bounce", isPermanent: true, isSuppressed: false },
    ],
    ["Bounce", { bounce: { bounceType: "Transient" } }, { kind: "bounce", isPermanent: false, isSuppressed: false }],
    [
      "Bounce",
      { bounce: { bounceType: "Permanent", bounceSubType: "OnAccountSuppressionList" } },
      { kind: "bounce", isPermanent: true, isSuppressed: true },
    ],
    ["Reject", { reject: { reason: "Bad content" } }, { kind: "reject", reason: "Bad content" }],
    ["Rendering Failure", {}, { kind: "reject", reason: "rendering failure" }],
    ["DeliveryDelay", { deliveryDelay: { delayType: "MailboxFull" } }, { kind: "delay", reason: "MailboxFull" }],
  ])("of the kind %s with %j is evidence", (eventType, rest, event) => {
    expect(readFeedbackEvent(aFeedbackEvent({ eventType, ...rest }))?.event).toEqual(event);
  });

  it.each([
    ["without our tags", aFeedbackEvent({ tags: {} })],
    ["of a kind that says nothing of the mail's way", aFeedbackEvent({ eventType: "Open" })],
    ["with a number that is none", aFeedbackEvent({ tags: { person: ["p1"], mail: ["1e9"] } })],
    ["of another service", { ...aFeedbackEvent(), source: "aws.s3" }],
    ["that is empty", {}],
  ])("is passed over %s", (_, event) => {
    expect(readFeedbackEvent(event)).toBeUndefined();
  });
});
