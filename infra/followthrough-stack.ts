import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import type { Construct } from "constructs";
import type { Environment } from "#runtime/environment.ts";
import { Alarms } from "./constructs/alarms.ts";
import { Dns } from "./constructs/dns.ts";
import { HouseFunction, type HouseFunctionProps } from "./constructs/house-function.ts";
import { MAIL_PREFIX, Mailbox } from "./constructs/mailbox.ts";
import { Outgoing } from "./constructs/outgoing.ts";
import { Records } from "./constructs/records.ts";
import { WakeUps } from "./constructs/wake-ups.ts";
import type { Stage } from "./stages.ts";

/** The whole system, in the order in which mail flows through it. */
export class FollowthroughStack extends Stack {
  readonly #stage: Stage;
  readonly #name: string;
  readonly #records: Records;
  readonly #mailbox: Mailbox;
  readonly #wakeUps: WakeUps;
  readonly #outgoing: Outgoing;

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { readonly stage: Stage }) {
    super(scope, id, props);
    this.#stage = stage;
    this.#name = `followthrough-${stage.name}`;
    this.#records = new Records(this, "Records");
    this.#mailbox = new Mailbox(this, "Mailbox", stage);
    this.#wakeUps = new WakeUps(this, "WakeUps", { name: this.#name });
    this.#outgoing = new Outgoing(this, "Outgoing", stage);

    const functions = [this.#receiveMail(), this.#deliverMail(), this.#recordFeedback(), this.#reconcile()] as const;

    new Dns(this, "Dns", { stage, identity: this.#outgoing.identity });
    new Alarms(this, "Alarms", { stage, functions, wakeUps: this.#wakeUps, ruleName: this.#name });
  }

  /** 1. A mail arrives, lies in the bucket, is understood, and becomes a record with a plan and an answer. */
  #receiveMail(): HouseFunction {
    const receiveMail = this.#house("ReceiveMail", {
      entry: "receive-mail",
      description: "Reads a mail, keeps its record, answers it",
      // A mail of 25 MB is held several times over while it is read.
      memorySize: 768,
    });
    this.#setAsideWhatFails(receiveMail);
    this.#mailbox.deliverTo(receiveMail);
    this.#outgoing.sendBy(receiveMail);
    return receiveMail;
  }

  /** 2. A wake-up rings, and the draft that is due goes to the person. */
  #deliverMail(): HouseFunction {
    const deliverMail = this.#house("DeliverMail", { entry: "deliver-mail", description: "Sends the draft whose day has come" });
    this.#wakeUps.ring(deliverMail);
    this.#mailbox.eraseBy(deliverMail);
    this.#outgoing.sendBy(deliverMail);
    return deliverMail;
  }

  /** 3. SES says what became of each mail. */
  #recordFeedback(): HouseFunction {
    const recordFeedback = this.#house("RecordFeedback", {
      entry: "record-feedback",
      description: "Keeps what became of a mail",
      memorySize: 256,
    });
    this.#setAsideWhatFails(recordFeedback);
    this.#outgoing.reportTo(recordFeedback, this.#wakeUps.deadLetters);
    this.#mailbox.eraseBy(recordFeedback);
    return recordFeedback;
  }

  /** 4. Every hour, whatever fell through is found and repaired; what is due rings. */
  #reconcile(): HouseFunction {
    const reconcile = this.#house("Reconcile", {
      entry: "reconcile",
      description: "Finds and repairs what fell through",
      timeout: Duration.minutes(5),
    });
    this.#setAsideWhatFails(reconcile);
    new Rule(this, "Hourly", {
      description: "Finds and repairs what fell through",
      schedule: Schedule.rate(Duration.hours(1)),
      targets: [new LambdaFunction(reconcile, { deadLetterQueue: this.#wakeUps.deadLetters, retryAttempts: 2 })],
    });
    this.#records.findDue(reconcile);
    this.#mailbox.eraseBy(reconcile);
    return reconcile;
  }

  /** A function that changes records, and so keeps their wake-ups right; all four do. */
  #house(id: string, { entry, ...props }: Omit<HouseFunctionProps, "environment">): HouseFunction {
    const house = new HouseFunction(this, id, {
      ...props,
      entry: `functions/handlers/${entry}.ts`,
      environment: { ...this.#environment() },
    });
    this.#records.changeBy(house);
    this.#wakeUps.setBy(house);
    this.#wakeUps.parkedBy(house);
    return house;
  }

  /** An event that the function cannot handle, also when tried again, goes to the dead letters, where an alarm sees it. */
  #setAsideWhatFails(house: HouseFunction): void {
    house.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(this.#wakeUps.deadLetters),
    });
  }

  #environment(): Environment {
    const { receivingDomain, people, zone, country, closedRecordDays } = this.#stage;
    return {
      TABLE_NAME: this.#records.table.tableName,
      BUCKET_NAME: this.#mailbox.bucket.bucketName,
      MAIL_PREFIX,
      MAIL_DOMAIN: receivingDomain,
      PEOPLE: people.join(","),
      ZONE: zone,
      COUNTRY: country,
      SCHEDULE_GROUP: this.#name,
      SCHEDULE_ROLE_ARN: this.#wakeUps.role.roleArn,
      QUEUE_ARN: this.#wakeUps.queue.queueArn,
      QUEUE_URL: this.#wakeUps.queue.queueUrl,
      DEAD_LETTER_QUEUE_ARN: this.#wakeUps.deadLetters.queueArn,
      DEAD_LETTER_QUEUE_URL: this.#wakeUps.deadLetters.queueUrl,
      CONFIGURATION_SET: this.#name,
      CLOSED_RECORD_DAYS: String(closedRecordDays),
    };
  }
}
