import { awsSilentPorts } from "#adapters/aws-silent-ports.ts";
import { readEnvironment } from "#runtime/environment.ts";
import { readFeedbackEvent } from "#runtime/feedback-event.ts";
import { jsonLog } from "#runtime/json-log.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";

const ports = awsSilentPorts(readEnvironment(), jsonLog());

/** EventBridge calls it with what SES says became of a mail. */
export const handler = async (event: unknown): Promise<void> => {
  const feedback = readFeedbackEvent(event);
  if (feedback) await recordFeedback(feedback, ports);
};
