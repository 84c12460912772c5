import { awsSilentPorts } from "#adapters/aws-silent-ports.ts";
import { readEnvironment } from "#runtime/environment.ts";
import { jsonLog } from "#runtime/json-log.ts";
import { quietHandler } from "#runtime/quiet-handler.ts";
import { reconcile } from "#workflow/reconcile.ts";

const log = jsonLog();
const ports = awsSilentPorts(readEnvironment(), log);

/** EventBridge calls it every hour. */
export const handler = quietHandler(async () => {
  await reconcile(ports);
}, log);
