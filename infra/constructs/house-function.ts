import { fileURLToPath } from "node:url";
import { Duration, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, LoggingFormat, Runtime } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { BUNDLE } from "../bundling.ts";
import { wildcardFinding } from "./wildcard-finding.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface HouseFunctionProps {
  /** The file of the handler, from the root of the repository. */
  readonly entry: string;
  readonly description: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly memorySize?: number;
  readonly timeout?: Duration;
}

/**
 * A Lambda as every one in this house is: Node 24 on ARM, one ESM bundle with the SDK inside and source maps, JSON logs kept for
 * 30 days in a group of its own, and a role that at first may only write there.
 */
export class HouseFunction extends NodejsFunction {
  constructor(
    scope: Construct,
    id: string,
    { entry, description, environment = {}, memorySize = 512, timeout = Duration.seconds(60) }: HouseFunctionProps,
  ) {
    const logGroup = new LogGroup(scope, `${id}Logs`, { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `What ${id} may do`,
    });
    role.addToPolicy(
      new PolicyStatement({
        sid: "WriteOwnLogs",
        effect: Effect.ALLOW,
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [logGroup.logGroupArn],
      }),
    );
    super(scope, id, {
      entry: `${ROOT}${entry}`,
      projectRoot: ROOT,
      depsLockFilePath: `${ROOT}package-lock.json`,
      description,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize,
      timeout,
      environment: { ...environment, NODE_OPTIONS: "--enable-source-maps" },
      bundling: BUNDLING,
    });
  }

  /** Lets the function do these things to these resources; the sid says why. */
  may(sid: string, { actions, resources, conditions, wildcardBecause }: Permission): void {
    this.addToRolePolicy(new PolicyStatement({ sid, effect: Effect.ALLOW, actions, resources, ...(conditions ? { conditions } : {}) }));
    if (!this.role || !wildcardBecause) return;
    const wide = resources.filter((resource) => resource.includes("*"));
    Validations.of(this.role).acknowledge(
      ...wide.map((resource) => ({ id: wildcardFinding(resource, Stack.of(this)), reason: wildcardBecause })),
    );
  }
}

export interface Permission {
  readonly actions: string[];
  readonly resources: string[];
  readonly conditions?: Record<string, Record<string, unknown>>;
  /** Why a resource with a wildcard cannot be narrower; without it the synthesis refuses the wildcard. */
  readonly wildcardBecause?: string;
}

const BUNDLING = {
  format: OutputFormat.ESM,
  target: BUNDLE.target,
  mainFields: [...BUNDLE.mainFields],
  banner: BUNDLE.banner,
  bundleAwsSDK: true,
  externalModules: [],
  minify: BUNDLE.minify,
  loader: BUNDLE.loader,
  sourceMap: true,
  sourcesContent: false,
  metafile: true,
  esbuildArgs: Object.fromEntries(Object.entries(BUNDLE.alias).map(([name, file]) => [`--alias:${name}`, file])),
  forceDockerBundling: false,
};
