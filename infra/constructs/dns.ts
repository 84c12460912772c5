import { CfnOutput, Stack } from "aws-cdk-lib";
import { CnameRecord, HostedZone, type IHostedZone, MxRecord, TxtRecord } from "aws-cdk-lib/aws-route53";
import type { EmailIdentity } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";

interface DnsRecord {
  readonly id: string;
  readonly type: "MX" | "TXT" | "CNAME";
  readonly name: string;
  readonly value: string;
}

/** The records that mail needs (MX, DKIM, SPF, DMARC): created where the hosted zone is ours, else printed to be pasted. */
export class Dns extends Construct {
  constructor(scope: Construct, id: string, { stage, identity }: { readonly stage: Stage; readonly identity: EmailIdentity }) {
    super(scope, id);
    const records = recordsFor({ stage, identity, region: Stack.of(this).region });
    if (!stage.hostedZone) {
      for (const record of records) this.#print(record);
      return;
    }
    const zone = HostedZone.fromHostedZoneAttributes(this, "Zone", { hostedZoneId: stage.hostedZone.id, zoneName: stage.hostedZone.name });
    for (const record of records) this.#create(record, zone);
  }

  #print({ id, type, name, value }: DnsRecord): void {
    new CfnOutput(this, id, {
      value: `${name}  ${type}  ${value}`,
      description: `Paste this ${type} record where your domain's DNS is kept`,
    });
  }

  #create({ id, type, name, value }: DnsRecord, zone: IHostedZone): void {
    // The name carries its final dot, since a DKIM name is known only at deployment and could not be told from a relative one.
    const recordName = `${name}.`;
    if (type === "CNAME") new CnameRecord(this, id, { zone, recordName, domainName: value });
    if (type === "TXT") new TxtRecord(this, id, { zone, recordName, values: [value] });
    if (type === "MX") {
      const [priority = "10", hostName = ""] = value.split(" ");
      new MxRecord(this, id, { zone, recordName, values: [{ priority: Number(priority), hostName }] });
    }
  }
}

function recordsFor({
  stage,
  identity,
  region,
}: {
  readonly stage: Stage;
  readonly identity: EmailIdentity;
  readonly region: string;
}): readonly DnsRecord[] {
  const domain = stage.receivingDomain;
  return [
    { id: "Inbound", type: "MX", name: domain, value: `10 inbound-smtp.${region}.amazonaws.com` },
    ...identity.dkimRecords.map(({ name, value }, index) => ({ id: `Dkim${index + 1}`, type: "CNAME" as const, name, value })),
    { id: "MailFrom", type: "MX", name: `bounce.${domain}`, value: `10 feedback-smtp.${region}.amazonses.com` },
    { id: "Spf", type: "TXT", name: `bounce.${domain}`, value: "v=spf1 include:amazonses.com ~all" },
    { id: "Dmarc", type: "TXT", name: `_dmarc.${domain}`, value: "v=DMARC1; p=reject; adkim=r; aspf=r" },
  ];
}
