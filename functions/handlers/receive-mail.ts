import { awsPorts } from "#adapters/aws-ports.ts";
import { mailReader } from "#adapters/mail-reader.ts";
import { readEnvironment } from "#runtime/environment.ts";
import { jsonLog } from "#runtime/json-log.ts";
import { quietHandler } from "#runtime/quiet-handler.ts";
import { readReceiptEvent } from "#runtime/receipt-event.ts";
import { receiveMail } from "#workflow/receive-mail.ts";

const log = jsonLog();
const environment = readEnvironment();
const ports = { ...awsPorts(environment, log), mailReader };

/** SES calls it for each mail that lies in the bucket; a failure is tried again, then set aside with the event. */
export const handler = quietHandler(async (event) => {
  await receiveMail(readReceiptEvent(event, { keyPrefix: environment.MAIL_PREFIX }), ports);
}, log);
