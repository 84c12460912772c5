import { readFileSync } from "node:fs";
import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { aSynthesisedApp } from "#tests/builders/a-synthesised-app.ts";

const { template } = aSynthesisedApp();
const everything = JSON.stringify(template.toJSON());

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, unknown>>;
}

const statementsOf = (type: string): Statement[] =>
  Object.values(template.findResources(type)).flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[]);

const grants = statementsOf("AWS::IAM::Policy");
const has = (type: string, properties: unknown) => template.hasResourceProperties(type, properties);

describe("the stack receives mail", () => {
  it("by one rule for one domain, with TLS and a scan, into the bucket first and then to the function", () => {
    template.resourceCountIs("AWS::SES::ReceiptRule", 1);
    has("AWS::SES::ReceiptRule", {
      Rule: {
        Enabled: true,
        Recipients: ["followthrough.example.org"],
        TlsPolicy: "Require",
        ScanEnabled: true,
        Actions: [{ S3Action: { ObjectKeyPrefix: "mail/", KmsKeyArn: Match.absent() } }, { LambdaAction: { InvocationType: "Event" } }],
      },
    });
  });

  it("by a rule that is made once SES may write and call, since SES tries both at once", () => {
    const [rule] = Object.values(template.findResources("AWS::SES::ReceiptRule"));

    expect(rule?.DependsOn).toEqual([expect.stringMatching(/^MailboxRawPolicy/), expect.stringMatching(/^ReceiveMailAllowSes/)]);
  });

  it("by one rule set, switched on by a resource that goes before the rule does", () => {
    template.resourceCountIs("AWS::SES::ReceiptRuleSet", 1);
    const [[ruleName = ""] = []] = Object.entries(template.findResources("AWS::SES::ReceiptRule"));
    template.hasResource("Custom::ActiveReceiptRuleSet", { DependsOn: Match.arrayWith([ruleName]) });
  });

  it("into a bucket that is closed to the public, encrypted, and forgets", () => {
    has("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }] },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 30, Status: "Enabled" }] },
    });
  });

  it("with a bucket policy that lets SES write, from this account alone", () => {
    const [write] = statementsOf("AWS::S3::BucketPolicy").filter(({ Effect }) => Effect === "Allow");

    expect(write).toMatchObject({
      Action: "s3:PutObject",
      Principal: { Service: "ses.amazonaws.com" },
      Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
    });
  });
});

describe("the stack keeps records", () => {
  it("in one table that costs nothing while idle, can be restored, and is not lost with the stack", () => {
    template.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        SSESpecification: { SSEEnabled: false },
        TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
        Replicas: [{ DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
      },
    });
  });

  it("with one sparse index that holds keys alone", () => {
    has("AWS::DynamoDB::GlobalTable", { GlobalSecondaryIndexes: [{ IndexName: "due", Projection: { ProjectionType: "KEYS_ONLY" } }] });
  });
});

describe("the stack wakes up", () => {
  it("through one queue that a function reads, and one for what could not be handled", () => {
    template.resourceCountIs("AWS::SQS::Queue", 2);
    template.resourceCountIs("AWS::Lambda::EventSourceMapping", 1);
    has("AWS::Lambda::EventSourceMapping", {
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
    has("AWS::SQS::Queue", { QueueName: "followthrough-personal-due", RedrivePolicy: { maxReceiveCount: 5 } });
  });

  it("by a role that only this group's schedules can take on, and that can only ring", () => {
    has("AWS::IAM::Role", {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Principal: { Service: "scheduler.amazonaws.com" },
            Condition: {
              StringEquals: {
                "aws:SourceAccount": Match.anyValue(),
                "aws:SourceArn": { "Fn::GetAtt": [Match.stringLikeRegexp("Group"), "Arn"] },
              },
            },
          },
        ],
      },
    });
    expect(grants.find(({ Sid }) => Sid === "Ring")?.Action).toBe("sqs:SendMessage");
  });

  it("every hour, to repair", () => {
    has("AWS::Events::Rule", { ScheduleExpression: "rate(1 hour)" });
  });
});

describe("the stack sends mail", () => {
  it("signed, with its own return path, TLS, and without the check of recipients that is charged for", () => {
    has("AWS::SES::EmailIdentity", {
      EmailIdentity: "followthrough.example.org",
      MailFromAttributes: { MailFromDomain: "bounce.followthrough.example.org" },
    });
    has("AWS::SES::ConfigurationSet", {
      DeliveryOptions: { TlsPolicy: "REQUIRE" },
      SuppressionOptions: { ValidationOptions: { ConditionThreshold: { ConditionThresholdEnabled: "DISABLED" } } },
    });
  });

  it("as our one address, to the people alone", () => {
    const sends = grants.filter(({ Action }) => [Action].flat().some((action) => action.startsWith("ses:Send")));

    // What receives and what delivers; nothing else sends.
    expect(sends).toHaveLength(2);
    for (const { Action, Condition } of sends) {
      expect(Action).toBe("ses:SendRawEmail");
      expect(Condition).toEqual({
        StringEquals: { "ses:FromAddress": "log@followthrough.example.org" },
        "ForAllValues:StringLike": { "ses:Recipients": ["sam@example.com"] },
        Null: { "ses:Recipients": "false" },
      });
    }
  });

  it("and hears of each what became of it", () => {
    has("AWS::SES::ConfigurationSetEventDestination", {
      EventDestination: {
        MatchingEventTypes: Match.arrayWith(["send", "bounce", "complaint", "reject"]),
        EventBridgeDestination: Match.anyValue(),
      },
    });
    has("AWS::Events::Rule", {
      EventPattern: {
        source: ["aws.ses"],
        detail: { mail: { tags: { "ses:configuration-set": [{ Ref: Match.stringLikeRegexp("Outgoing") }] } } },
      },
    });
  });
});

describe("the functions of the stack", () => {
  const functions = Object.values(template.findResources("AWS::Lambda::Function"));

  it("are five: four workflows, and one that switches the rule set on", () => {
    expect(functions).toHaveLength(5);
  });

  it("run on Node 24 on ARM with source maps, each with a log of its own", () => {
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({ Runtime: "nodejs24.x", Architectures: ["arm64"], LoggingConfig: { LogFormat: "JSON" } });
      expect(Properties.Environment.Variables.NODE_OPTIONS).toBe("--enable-source-maps");
    }
    template.resourceCountIs("AWS::Logs::LogGroup", 5);
    template.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 30 });
  });

  it("set aside the events that they cannot handle", () => {
    template.resourceCountIs("AWS::Lambda::EventInvokeConfig", 3);
    template.allResourcesProperties("AWS::Lambda::EventInvokeConfig", {
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  it("are called by the services of this account alone", () => {
    for (const { Properties } of Object.values(template.findResources("AWS::Lambda::Permission"))) {
      expect(Properties.Principal).toMatch(/^(ses|events)\.amazonaws\.com$/);
      expect(Properties.SourceAccount ?? Properties.SourceArn).toBeDefined();
    }
  });
});

describe("the stack never", () => {
  it("grants an action with a wildcard", () => {
    const actions = grants.flatMap(({ Action }) => [Action].flat());

    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
  });

  it("grants anything on everything, but the switch of the rule set, for which SES knows no resource", () => {
    expect(grants.filter(({ Resource }) => [Resource].flat().includes("*")).map(({ Sid }) => Sid)).toEqual(["SwitchRuleSet"]);
  });

  it("lets the public in", () => {
    const open = ["AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"]
      .flatMap(statementsOf)
      .filter(({ Effect, Principal }) => Effect === "Allow" && JSON.stringify(Principal).includes("*"));

    expect(open).toEqual([]);
  });

  it.each([
    "AWS::KMS::Key",
    "AWS::Route53::HostedZone",
    "AWS::EC2::VPC",
    "AWS::EC2::NatGateway",
    "AWS::SecretsManager::Secret",
    "AWS::Lambda::Url",
    "AWS::ApiGateway::RestApi",
  ])("has a %s, which costs by the month or opens a door", (type) => {
    template.resourceCountIs(type, 0);
  });

  it("has more than ten alarms and one dashboard, which are free", () => {
    expect(Object.keys(template.findResources("AWS::CloudWatch::Alarm")).length).toBeLessThanOrEqual(10);
    template.resourceCountIs("AWS::CloudWatch::Dashboard", 1);
  });

  it("has an alarm that says nothing of what to do, or cannot call anybody", () => {
    template.allResourcesProperties("AWS::CloudWatch::Alarm", {
      AlarmDescription: Match.stringLikeRegexp(".{40,}"),
      AlarmActions: [Match.anyValue()],
    });
    const publish = statementsOf("AWS::SNS::TopicPolicy").find(({ Effect }) => Effect === "Allow");
    expect(publish?.Principal).toEqual({ Service: "cloudwatch.amazonaws.com" });
  });

  it("has an alarm that the operations page does not explain", () => {
    const page = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
    const names = Object.keys(template.findResources("AWS::CloudWatch::Alarm")).map((id) => /^Alarms(\w+?)[0-9A-F]{8}$/.exec(id)?.[1]);

    expect(names.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it("holds a secret, or a key of its own", () => {
    expect(everything).not.toMatch(/AKIA[0-9A-Z]{16}|BEGIN [A-Z ]*PRIVATE KEY|"(?:Password|SecretString)"/);
  });
});

/** What another stage differs in is looked at here; that it passes the checks is the affair of findings.test.ts. */
const UNCHECKED = { checks: false };

describe("the stack of a stage", () => {
  it("prints the records of its domain where the zone is not ours", () => {
    const outputs = Object.values<{ Value: unknown }>(template.toJSON().Outputs).map(({ Value }) => JSON.stringify(Value));

    expect(outputs).toHaveLength(7);
    expect(outputs.join("\n")).toMatch(/MX {2}10 inbound-smtp\.eu-west-1\.amazonaws\.com/);
    template.resourceCountIs("AWS::Route53::RecordSet", 0);
  });

  it("makes these records where the hosted zone is named", () => {
    const hostedZone = { id: "Z0123456789ABC", name: "example.org" };
    const { template: withZone } = aSynthesisedApp({ hostedZone }, UNCHECKED);

    withZone.resourceCountIs("AWS::Route53::RecordSet", 7);
    withZone.hasResourceProperties("AWS::Route53::RecordSet", {
      Name: "followthrough.example.org.",
      Type: "MX",
      ResourceRecords: ["10 inbound-smtp.eu-west-1.amazonaws.com"],
    });
    expect(withZone.toJSON().Outputs).toBeUndefined();
  });

  it("adds its rule to the rule set that is active already, and switches nothing", () => {
    const { template: guest } = aSynthesisedApp({ existingRuleSet: "default-rule-set" }, UNCHECKED);

    guest.resourceCountIs("AWS::SES::ReceiptRuleSet", 0);
    guest.resourceCountIs("Custom::ActiveReceiptRuleSet", 0);
    guest.hasResourceProperties("AWS::SES::ReceiptRule", { RuleSetName: "default-rule-set" });
  });

  it("shares no name with another stage's", () => {
    const { template: other } = aSynthesisedApp({ name: "test", inboundSubdomain: "test" }, UNCHECKED);

    expect(JSON.stringify(other.toJSON())).not.toMatch(/followthrough-personal|followthrough\.example\.org/);
  });

  it("lets everybody of a domain be written to where a domain is named", () => {
    const { template: many } = aSynthesisedApp({ people: ["@example.com"] }, UNCHECKED);

    expect(JSON.stringify(many.toJSON())).toContain('"ses:Recipients":["*@example.com"]');
  });
});
