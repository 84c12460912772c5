import { awsSilentPorts } from "#adapters/aws-silent-ports.ts";
import { readEnvironment } from "#runtime/environment.ts";
import { readFeedbackEvent } from "#runtime/feedback-event.ts";
import { jsonLog } from "#runtime/json-log.ts";
import { quietHandler } from "#runtime/quiet-handler.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";

const log = jsonLog();
const ports = awsSilentPorts(readEnvironment(), log);

/** EventBridge calls it with what SES says became of a mail. */
export const handler = quietHandler(async (event) => {
  const feedback = readFeedbackEvent(event);
  if (feedback) await recordFeedback(feedback, ports);
}, log);
