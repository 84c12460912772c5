type Status = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED" | "DISABLED";

/** What SES tells a function of a mail that arrived, as it stands in the SES developer guide. */
export function aReceiptEvent({
  messageId = "0123456789abcdefghij",
  timestamp = "2026-11-20T20:20:00.000Z",
  recipients = ["log@followthrough.example.org"],
  dmarc = "PASS" as Status,
  virus = "PASS" as Status,
} = {}) {
  return {
    Records: [
      {
        eventSource: "aws:ses",
        eventVersion: "1.0",
        ses: {
          mail: { messageId, timestamp, source: "robin@example.com", destination: recipients, headersTruncated: false, headers: [] },
          receipt: {
            timestamp,
            processingTimeMillis: 574,
            recipients,
            spamVerdict: { status: "PASS" },
            virusVerdict: { status: virus },
            spfVerdict: { status: "PASS" },
            dkimVerdict: { status: "PASS" },
            dmarcVerdict: { status: dmarc },
            action: { type: "Lambda", functionArn: "arn:aws:lambda:us-east-1:123456789012:function:Example", invocationType: "Event" },
          },
        },
      },
    ],
  };
}
