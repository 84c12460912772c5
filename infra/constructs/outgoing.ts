import { Stack } from "aws-cdk-lib";
import { EventBus, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import type { HouseFunction } from "./house-function.ts";

/** Sending: the identity that signs our mail, and the events that say what became of each. */
export class Outgoing extends Construct {
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;
  readonly #stage: Stage;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.#stage = stage;
    this.configurationSet = new ConfigurationSet(this, "Events", {
      configurationSetName: `followthrough-${stage.name}`,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // It is charged for each recipient, and we write only to people who have just written to us.
      disableAutoValidation: true,
    });
    this.identity = new EmailIdentity(this, "Identity", {
      identity: Identity.domain(stage.receivingDomain),
      mailFromDomain: `bounce.${stage.receivingDomain}`,
      configurationSet: this.configurationSet,
    });
    new ConfigurationSetEventDestination(this, "ToEventBridge", {
      configurationSet: this.configurationSet,
      // SES can publish to the default bus only.
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, "DefaultBus", "default")),
      // That a mail left is known by SEND; DELIVERY would say it again, and call the function once more for every mail.
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
  }

  /**
   * Lets the function send, as our own address and, where the people are a list of addresses, to them alone. The resource must
   * include every identity of the account: SES also asks for the recipient's when that is verified, as it is in the sandbox.
   */
  sendBy(house: HouseFunction): void {
    const { people, receivingDomain } = this.#stage;
    const stack = Stack.of(this);
    const recipients = people.map((person) => (person.startsWith("@") ? `*${person}` : person));
    house.may("SendToOurPeople", {
      actions: ["ses:SendRawEmail"],
      resources: [
        stack.formatArn({ service: "ses", resource: "identity", resourceName: "*" }),
        stack.formatArn({ service: "ses", resource: "configuration-set", resourceName: this.configurationSet.configurationSetName }),
      ],
      conditions: {
        StringEquals: { "ses:FromAddress": `log@${receivingDomain}` },
        "ForAllValues:StringLike": { "ses:Recipients": recipients },
        // ForAllValues is also true of a request that names no recipient, which Null then denies (IAM user guide, multivalued keys).
        Null: { "ses:Recipients": "false" },
      },
      wildcardBecause: "SES also asks for the recipient's identity where that is verified; the conditions name who may write to whom.",
    });
  }

  reportTo(house: HouseFunction, deadLetterQueue: IQueue): void {
    new Rule(this, "WhatBecameOfMail", {
      description: "Sends, bounces and complaints of our mail",
      eventPattern: {
        source: ["aws.ses"],
        detail: { mail: { tags: { "ses:configuration-set": [this.configurationSet.configurationSetName] } } },
      },
      targets: [new LambdaFunction(house, { deadLetterQueue, retryAttempts: 20 })],
    });
  }
}
