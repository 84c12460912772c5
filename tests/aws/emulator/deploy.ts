import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
} from "@aws-sdk/client-cloudformation";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { emulatedTemplate } from "./emulated-template.ts";
import { ACCOUNT, CREDENTIALS, HOME, REGION } from "./places.ts";
import { run } from "./run.ts";

const STACK = "Followthrough-emulated";
const ASSETS = `cdk-hnb659fds-assets-${ACCOUNT}-${REGION}`;
const PATIENCE_SECONDS = 120;

/** Deploys what was synthesised into that folder; gives the name that each resource got, by its name in the template. */
export async function deploy({
  assembly,
  endpoint,
  python,
}: {
  readonly assembly: string;
  readonly endpoint: string;
  readonly python: string;
}): Promise<Readonly<Record<string, string>>> {
  const s3 = new S3Client({ endpoint, region: REGION, credentials: CREDENTIALS, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: ASSETS }));
  for (const folder of (await readdir(assembly)).filter((name) => name.startsWith("asset."))) {
    const key = `${folder.slice("asset.".length)}.zip`;
    await s3.send(new PutObjectCommand({ Bucket: ASSETS, Key: key, Body: await zipped(join(assembly, folder), key, python) }));
  }
  const template = emulatedTemplate(JSON.parse(await readFile(join(assembly, `${STACK}.template.json`), "utf8")));
  await s3.send(new PutObjectCommand({ Bucket: ASSETS, Key: "template.json", Body: JSON.stringify(template) }));
  const formation = new CloudFormationClient({ endpoint, region: REGION, credentials: CREDENTIALS });
  await formation.send(new CreateStackCommand({ StackName: STACK, TemplateURL: `${endpoint}/${ASSETS}/template.json` }));
  await created(formation);
  return resourcesOf(formation);
}

async function zipped(folder: string, name: string, python: string): Promise<Buffer> {
  const archive = join(HOME, name);
  const files = (await readdir(folder)).filter((file) => file.startsWith("index.mjs"));
  await rm(archive, { force: true });
  await run(python, ["-m", "zipfile", "-c", archive, ...files], folder);
  const content = await readFile(archive);
  await rm(archive);
  return content;
}

async function created(formation: CloudFormationClient): Promise<void> {
  for (let second = 0; second < PATIENCE_SECONDS; second += 1) {
    const { Stacks: [stack] = [] } = await formation.send(new DescribeStacksCommand({ StackName: STACK }));
    if (stack?.StackStatus === "CREATE_COMPLETE") return;
    if (stack?.StackStatus?.endsWith("_IN_PROGRESS")) {
      await pause(1000);
      continue;
    }
    throw new Error(`The emulator did not deploy the template: ${stack?.StackStatus} ${await reasonOf(formation)}`);
  }
  throw new Error(`The emulator did not deploy the template within ${PATIENCE_SECONDS} seconds.`);
}

async function reasonOf(formation: CloudFormationClient): Promise<string> {
  const { StackEvents = [] } = await formation.send(new DescribeStackEventsCommand({ StackName: STACK }));
  return StackEvents.flatMap(({ ResourceStatus, LogicalResourceId, ResourceStatusReason }) =>
    ResourceStatus?.endsWith("_FAILED") ? `${LogicalResourceId}: ${ResourceStatusReason}` : [],
  ).join("; ");
}

async function resourcesOf(formation: CloudFormationClient): Promise<Readonly<Record<string, string>>> {
  const { StackResources = [] } = await formation.send(new DescribeStackResourcesCommand({ StackName: STACK }));
  return Object.fromEntries(
    StackResources.map(({ LogicalResourceId = "", PhysicalResourceId = "" }) => [LogicalResourceId, PhysicalResourceId]),
  );
}
