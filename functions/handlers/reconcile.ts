import { awsSilentPorts } from "#adapters/aws-silent-ports.ts";
import { readEnvironment } from "#runtime/environment.ts";
import { jsonLog } from "#runtime/json-log.ts";
import { reconcile } from "#workflow/reconcile.ts";

const ports = awsSilentPorts(readEnvironment(), jsonLog());

/** EventBridge calls it every hour. */
export const handler = async (): Promise<void> => {
  await reconcile(ports);
};
