import { SESClient, type SESClientConfig, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { Outbox, ReadyMail, SendResult } from "#workflow/ports.ts";

/** Names under which SES reports a mail's tag back; SES takes ASCII letters, digits, "_" and "-" alone. */
export const TAG_NAMES = { personId: "person", interviewId: "interview", number: "mail" } as const;

/** What SES says of the mail itself: the same bytes to the same address will fail again. */
const NEVER = new Set(["MessageRejected", "InvalidParameterValue", "ValidationError"]);

/** In the sandbox, and before the domain is verified, SES rejects a message that it will take once a person has verified the address. */
const NOT_YET_VERIFIED = /not verified/i;

/** The function itself has a minute; when SES is slower than this, the claim is left as doubtful while there is time to say so. */
const PATIENCE = { connectionTimeout: 5000, requestTimeout: 20_000, throwOnRequestTimeout: true };

/**
 * An SES client that tries once: SES knows no idempotency token, so a retry after a time-out would send twice. Sending again is
 * for the workflow alone, which waits for the lease and for evidence.
 */
export function sendingClient(config: SESClientConfig = {}): SESClient {
  return new SESClient({ requestHandler: PATIENCE, ...config, maxAttempts: 1 });
}

/** Sends through SES from our one address, with the mail's tag and the configuration set whose events are the evidence. */
export function sesOutbox({
  ses,
  from,
  configurationSet,
}: {
  readonly ses: SESClient;
  readonly from: string;
  readonly configurationSet: string;
}): Outbox {
  return {
    send: async ({ to, raw, tag }) => {
      const command = new SendRawEmailCommand({
        Source: from,
        Destinations: [to],
        RawMessage: { Data: raw },
        ConfigurationSetName: configurationSet,
        Tags: tagsOf(tag),
      });
      try {
        const { MessageId } = await ses.send(command);
        return MessageId ? { kind: "accepted", messageId: MessageId } : { kind: "unknown", reason: "SES named no message" };
      } catch (failure) {
        return resultOf(failure);
      }
    },
  };
}

function tagsOf({ personId, interviewId, number }: ReadyMail["tag"]): { Name: string; Value: string }[] {
  return [
    { Name: TAG_NAMES.personId, Value: personId },
    ...(interviewId === undefined ? [] : [{ Name: TAG_NAMES.interviewId, Value: interviewId }]),
    { Name: TAG_NAMES.number, Value: String(number) },
  ];
}

/**
 * Which failures are definite: only an error of ours that SES itself names. Most of these end once time passes or a person acts
 * (throttling, a quota, a pause, a missing permission). A time-out, a reset or a 5xx may hide a mail that left.
 */
function resultOf(failure: unknown): SendResult {
  const { name, status, message } = describe(failure);
  const reason = status === undefined ? name : `${name} (${status})`;
  if (status === undefined || status < 400 || status >= 500) return { kind: "unknown", reason };
  const isFinal = NEVER.has(name) && !NOT_YET_VERIFIED.test(message);
  return { kind: isFinal ? "refused" : "refused-for-now", reason };
}

function describe(failure: unknown): { readonly name: string; readonly status: number | undefined; readonly message: string } {
  if (!(failure instanceof Error)) return { name: "unknown", status: undefined, message: "" };
  const metadata = "$metadata" in failure ? (failure.$metadata as { httpStatusCode?: number } | undefined) : undefined;
  return { name: failure.name, status: metadata?.httpStatusCode, message: failure.message };
}
