import { DescribeActiveReceiptRuleSetCommand, type SESClient } from "@aws-sdk/client-ses";
import {
  GetAccountCommand,
  GetEmailIdentityCommand,
  type GetEmailIdentityCommandOutput,
  NotFoundException,
  type SESv2Client,
} from "@aws-sdk/client-sesv2";
import { GetQueueAttributesCommand, GetQueueUrlCommand, QueueDoesNotExist, type SQSClient } from "@aws-sdk/client-sqs";
import { GetCallerIdentityCommand, type STSClient } from "@aws-sdk/client-sts";
import type { AccountSight, SeenIdentity } from "./sight.ts";

export interface SightClients {
  readonly sts: STSClient;
  readonly ses: SESClient;
  readonly sesv2: SESv2Client;
  readonly sqs: SQSClient;
}

/** The account by calls that only read. */
export function awsSight({ sts, ses, sesv2, sqs }: SightClients): AccountSight {
  return {
    account: async () => (await sts.send(new GetCallerIdentityCommand({}))).Account ?? "unknown",
    identity: (name) =>
      absentIf(NotFoundException, async () => identityOf(await sesv2.send(new GetEmailIdentityCommand({ EmailIdentity: name })))),
    sending: async () => {
      const { ProductionAccessEnabled, SendingEnabled, SendQuota } = await sesv2.send(new GetAccountCommand({}));
      return {
        isInSandbox: ProductionAccessEnabled !== true,
        isPaused: SendingEnabled === false,
        perDay: SendQuota?.Max24HourSend ?? 0,
        perSecond: SendQuota?.MaxSendRate ?? 0,
        sentToday: SendQuota?.SentLast24Hours ?? 0,
      };
    },
    activeRuleSet: async () => {
      const { Metadata, Rules = [] } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
      if (!Metadata?.Name) return undefined;
      return { name: Metadata.Name, rules: Rules.flatMap(({ Enabled, Name }) => (Enabled && Name ? [Name] : [])) };
    },
    waitingIn: (queue) =>
      absentIf(QueueDoesNotExist, async () => {
        const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: queue }));
        const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["ApproximateNumberOfMessages"] }));
        return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
      }),
  };
}

function identityOf({ VerifiedForSendingStatus, DkimAttributes, MailFromAttributes }: GetEmailIdentityCommandOutput): SeenIdentity {
  const { MailFromDomain, MailFromDomainStatus } = MailFromAttributes ?? {};
  return {
    isVerified: VerifiedForSendingStatus === true,
    dkim: dkimOf(DkimAttributes?.Status),
    dkimTokens: DkimAttributes?.Tokens ?? [],
    mailFrom: MailFromDomain ? { domain: MailFromDomain, isDone: MailFromDomainStatus === "SUCCESS" } : undefined,
  };
}

function dkimOf(status: string | undefined): SeenIdentity["dkim"] {
  if (status === "SUCCESS") return "done";
  return status === "FAILED" ? "failed" : "pending";
}

type Absence = typeof NotFoundException | typeof QueueDoesNotExist;

async function absentIf<Seen>(absence: Absence, look: () => Promise<Seen>): Promise<Seen | undefined> {
  try {
    return await look();
  } catch (failure) {
    if (failure instanceof absence) return undefined;
    throw failure;
  }
}
