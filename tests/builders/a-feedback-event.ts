/** What SES publishes to EventBridge of a mail of ours, as it stands in the SES developer guide. */
export function aFeedbackEvent({
  eventType = "Delivery",
  tags = { person: ["p1robin"], interview: ["i1northpole"], mail: ["3"] } as Readonly<Record<string, readonly string[]>>,
  ...rest
}: {
  readonly eventType?: string;
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  readonly [part: string]: unknown;
} = {}) {
  return {
    version: "0",
    id: "12345678-1234-1234-1234-123456789012",
    "detail-type": "Email Delivered",
    source: "aws.ses",
    account: "123456789012",
    time: "2026-11-20T22:00:05Z",
    region: "us-east-1",
    resources: ["arn:aws:ses:us-east-1:123456789012:configuration-set/followthrough-personal"],
    detail: {
      eventType,
      mail: {
        timestamp: "2026-11-20T22:00:01.000Z",
        source: "log@followthrough.example.org",
        messageId: "0100019345678901-aaaa-000000",
        destination: ["robin@example.com"],
        tags: { "ses:configuration-set": ["followthrough-personal"], ...tags },
      },
      ...rest,
    },
  };
}
