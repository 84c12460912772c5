import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";

/** The record that a mail's recipient address names, and the point of the mail of ours that it answers. */
export interface AnsweredMail {
  readonly interview: Interview;
  readonly pointId?: PointId;
}

const REPLY_ADDRESS = /^reply\+([a-z0-9]{1,64})(?:\.(\d{1,6}))?@(.{1,253})$/;

/** Finds what the mail answers by the address that it went to: "reply+<interview>.<number of our mail>@<our domain>". */
export function answeredMail({ recipients }: InboundMail, interviews: readonly Interview[], mailDomain: string): AnsweredMail | undefined {
  for (const recipient of recipients) {
    const [, id, number, domain] = REPLY_ADDRESS.exec(recipient.toLowerCase()) ?? [];
    const interview = domain === mailDomain.toLowerCase() ? interviews.find((candidate) => candidate.id === id) : undefined;
    if (interview) return { interview, ...pointOf(interview, Number(number) as MailNumber) };
  }
  return undefined;
}

function pointOf({ outgoing }: Interview, number: MailNumber): Pick<AnsweredMail, "pointId"> {
  const cause = outgoing.find((mail) => mail.number === number)?.cause;
  return cause?.kind === "point" ? { pointId: cause.pointId } : {};
}
