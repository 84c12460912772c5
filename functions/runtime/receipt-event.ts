import * as z from "zod/mini";
import { Failure } from "#domain/failure.ts";
import { instant } from "#domain/time/instant.ts";

/** A scan that is switched off (DISABLED) has not been done, which is what PROCESSING_FAILED says. */
const Verdict = z.pipe(
  z.object({ status: z.enum(["PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED"]) }),
  z.transform(({ status }) => (status === "DISABLED" ? "PROCESSING_FAILED" : status)),
);

/** What SES tells a function of a mail that arrived (SES developer guide, "Contents of notifications"). Its headers may be cut, so none is taken. */
const ReceiptEvent = z.object({
  Records: z.tuple([
    z.object({
      eventSource: z.literal("aws:ses"),
      ses: z.object({
        mail: z.object({ messageId: z.string().check(z.regex(/^[\w-]{1,128}$/)), timestamp: z.string() }),
        receipt: z.object({
          recipients: z.array(z.string()),
          spamVerdict: Verdict,
          virusVerdict: Verdict,
          dmarcVerdict: Verdict,
        }),
      }),
    }),
  ]),
});

/** Gives what the event says of the mail, its key under that prefix; refuses another event with EVENT_UNREADABLE. */
export function readReceiptEvent(event: unknown, { keyPrefix }: { readonly keyPrefix: string }) {
  const parsed = ReceiptEvent.safeParse(event);
  const record = parsed.data?.Records[0];
  if (!record) {
    throw new Failure("EVENT_UNREADABLE", {
      message: "This is not an event of an SES receipt rule; check what calls the function.",
      retry: "never",
      cause: parsed.error,
    });
  }
  const { mail, receipt } = record.ses;
  return {
    key: `${keyPrefix}${mail.messageId}`,
    receivedAt: instant(mail.timestamp),
    recipients: receipt.recipients,
    verdicts: { spam: receipt.spamVerdict, virus: receipt.virusVerdict, dmarc: receipt.dmarcVerdict },
  };
}
