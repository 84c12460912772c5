import type { Interview } from "#domain/interview/interview.ts";
import type { ComposedMail } from "./composed-mail.ts";
import { oneLine } from "./inert-text.ts";
import type { MailCause } from "./outgoing-mail.ts";

const LONGEST_SUBJECT = 120;
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{3,240}>$/;

/** Where a mail belongs in the person's client: docs/decisions/one-conversation-per-interview.md. */
export type Place = Pick<ComposedMail, "subject" | "inReplyTo" | "references">;

/** An answer stands below the mail that it answers; everything else below the mail that logged the interview. */
export function placeOf({
  cause,
  interview,
  heading,
}: {
  readonly cause: MailCause;
  readonly interview?: Interview;
  readonly heading: string;
}): Place {
  const answered = cause.kind === "answer" ? cause : undefined;
  const [first] = (interview?.thread ?? []).filter(isMessageId);
  const inReplyTo = [answered?.inReplyTo, first].find((id) => id !== undefined && isMessageId(id));
  const references = [...new Set([first, inReplyTo])].filter((id) => id !== undefined);
  return {
    subject: asReply(answered?.subject ?? (interview && subjectOfFirstAnswer(interview))) ?? fallbackSubject(interview, heading),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    references,
  };
}

function subjectOfFirstAnswer({ outgoing }: Interview): string | undefined {
  return outgoing.flatMap(({ cause }) => (cause.kind === "answer" && cause.content.kind === "logged" ? [cause.subject] : []))[0];
}

function asReply(subject: string | undefined): string | undefined {
  const line = oneLine(subject ?? "", LONGEST_SUBJECT);
  if (line === "") return undefined;
  return /^re:/i.test(line) ? line : `Re: ${line}`;
}

// A mail without subject gives none to continue; ours must still be the same each time, so it is made of the record.
function fallbackSubject(interview: Interview | undefined, heading: string): string {
  const { company, role } = interview?.facts ?? {};
  const about = [role, company].filter(Boolean).join(" at ");
  return oneLine(about ? `Your interview: ${about}` : heading, LONGEST_SUBJECT);
}

function isMessageId(id: string): boolean {
  return MESSAGE_ID.test(id);
}
