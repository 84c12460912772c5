import { describe, expect, it } from "vitest";
import { readReceiptEvent } from "#runtime/receipt-event.ts";
import { aReceiptEvent } from "#tests/builders/a-receipt-event.ts";

const read = (event: unknown) => readReceiptEvent(event, { keyPrefix: "mail/" });

describe("an event of an SES receipt rule", () => {
  it("says where the mail lies: under the prefix, by SES's id of it", () => {
    expect(read(aReceiptEvent({ messageId: "abc123" })).key).toBe("mail/abc123");
  });

  it("says when the mail came, for whom, and what the scan found", () => {
    expect(read(aReceiptEvent({ dmarc: "GRAY" }))).toMatchObject({
      receivedAt: "2026-11-20T20:20:00.000Z",
      recipients: ["log@followthrough.example.org"],
      verdicts: { spam: "PASS", virus: "PASS", dmarc: "GRAY" },
    });
  });

  it("counts a scan that is switched off as not done", () => {
    expect(read(aReceiptEvent({ virus: "DISABLED" })).verdicts.virus).toBe("PROCESSING_FAILED");
  });

  it.each([
    ["nothing", undefined],
    ["another service's event", { Records: [{ eventSource: "aws:s3" }] }],
    ["no record", { Records: [] }],
    ["an id that leads out of the prefix", aReceiptEvent({ messageId: "../profile" })],
  ])("is refused when it is %s", (_, event) => {
    expect(() => read(event)).toThrow(expect.objectContaining({ code: "EVENT_UNREADABLE", retry: "never" }));
  });
});
