import { SESClient } from "@aws-sdk/client-ses";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";
import { SettingsRefused } from "#infra/stages.ts";
import { awsSight } from "./doctor/aws-sight.ts";
import { chosenStage } from "./doctor/chosen-stage.ts";
import { dnsSight } from "./doctor/dns-sight.ts";
import { examine } from "./doctor/examine.ts";
import { report } from "./doctor/report.ts";

// A warning that Node 20 will not be enough one day stands in the way of what is to be read here.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

try {
  const stage = await chosenStage(process.argv.slice(2), new URL("../cdk.json", import.meta.url));
  const { region } = stage;
  const clients = {
    sts: new STSClient({ region }),
    ses: new SESClient({ region }),
    sesv2: new SESv2Client({ region }),
    sqs: new SQSClient({ region }),
  };
  const findings = await examine({ stage, account: awsSight(clients), dns: dnsSight() });
  const colours = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(`${report(findings, stage, { colours })}\n`);
  process.exitCode = findings.some(({ state }) => state === "blocks") ? 1 : 0;
} catch (problem) {
  if (!(problem instanceof SettingsRefused)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}
