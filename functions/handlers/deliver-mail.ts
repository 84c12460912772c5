import { awsPorts } from "#adapters/aws-ports.ts";
import { readEnvironment } from "#runtime/environment.ts";
import { jsonLog } from "#runtime/json-log.ts";
import { queueHandler } from "#runtime/queue-handler.ts";
import { quietHandler } from "#runtime/quiet-handler.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";

const log = jsonLog();
const ports = awsPorts(readEnvironment(), log);

/** The queue calls it with the wake-ups that ring. */
export const handler = quietHandler(
  queueHandler((wakeUp) => deliverMail(wakeUp, ports), log),
  log,
);
