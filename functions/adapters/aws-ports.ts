import type { Log, Ports } from "#workflow/ports.ts";
import { type AwsPlaces, awsSilentPorts } from "./aws-silent-ports.ts";
import { mailWriter } from "./mail-writer.ts";
import { sendingClient, sesOutbox } from "./ses-outbox.ts";

/** The ports on AWS, but for the reader of mail: it is large, and only one function reads mail. */
export function awsPorts(places: AwsPlaces, log: Log): Ports {
  return {
    ...awsSilentPorts(places, log),
    outbox: sesOutbox({ ses: sendingClient(), from: `log@${places.MAIL_DOMAIN}`, configurationSet: places.CONFIGURATION_SET }),
    mailWriter,
  };
}
