import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { type IReceiptRuleSet, ReceiptRule, ReceiptRuleSet, TlsPolicy } from "aws-cdk-lib/aws-ses";
import { Lambda, LambdaInvocationType, S3 } from "aws-cdk-lib/aws-ses-actions";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import { ActiveRuleSet } from "./active-rule-set.ts";
import type { HouseFunction, Permission } from "./house-function.ts";

/** One fixed prefix: a prefix by recipient loses mail that names several (facts of other deployments). */
export const MAIL_PREFIX = "mail/";

/** Where mail arrives: SES writes it into the bucket before anything else, then calls the function that receives it. */
export class Mailbox extends Construct {
  readonly bucket: Bucket;
  readonly ruleSet: IReceiptRuleSet;
  readonly #stage: Stage;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.#stage = stage;
    this.bucket = new Bucket(this, "Raw", {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      lifecycleRules: [
        { id: "raw-mail-expires", expiration: Duration.days(stage.rawMailDays), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.bucket).acknowledge({
      id: "AwsSolutions::AwsSolutions-S1",
      reason: "An access log would need a second bucket, and would keep who wrote when for longer than the mail itself.",
    });
    this.ruleSet = stage.existingRuleSet
      ? ReceiptRuleSet.fromReceiptRuleSetName(this, "ExistingRuleSet", stage.existingRuleSet)
      : new ReceiptRuleSet(this, "RuleSet", { receiptRuleSetName: `followthrough-${stage.name}` });
  }

  /** Adds the one rule, for the receiving domain whole (a rule without recipients would match every domain of the account). */
  deliverTo(receiver: HouseFunction): void {
    const rule = new ReceiptRule(this, "Rule", {
      ruleSet: this.ruleSet,
      receiptRuleName: `followthrough-${this.#stage.name}`,
      recipients: [this.#stage.receivingDomain],
      tlsPolicy: TlsPolicy.REQUIRE,
      scanEnabled: true,
      actions: [
        new S3({ bucket: this.bucket as IBucket, objectKeyPrefix: MAIL_PREFIX }),
        new Lambda({ function: receiver, invocationType: LambdaInvocationType.EVENT }),
      ],
    });
    receiver.may("ReadRawMail", this.#onRawMail("s3:GetObject"));
    this.eraseBy(receiver);
    if (!this.#stage.existingRuleSet) new ActiveRuleSet(this, "ActiveRuleSet", { ruleSet: this.ruleSet, after: rule });
  }

  /** Lets the function erase raw mail: what a person wants forgotten goes whole. */
  eraseBy(house: HouseFunction): void {
    house.may("EraseRawMail", this.#onRawMail("s3:DeleteObject"));
  }

  #onRawMail(action: string): Permission {
    return {
      actions: [action],
      resources: [this.bucket.arnForObjects(`${MAIL_PREFIX}*`)],
      wildcardBecause: "SES names each mail when it arrives; everything under this prefix is raw mail.",
    };
  }
}
