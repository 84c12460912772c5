import { awsPorts } from "#adapters/aws-ports.ts";
import { readEnvironment } from "#runtime/environment.ts";
import { jsonLog } from "#runtime/json-log.ts";
import { reconcile } from "#workflow/reconcile.ts";

const ports = awsPorts(readEnvironment(), jsonLog());

/** EventBridge calls it every hour. */
export const handler = async (): Promise<void> => {
  await reconcile(ports);
};
