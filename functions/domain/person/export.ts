import type { Interview } from "#domain/interview/interview.ts";
import type { Attachment, OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import { planCalendar } from "#domain/mail/plan-calendar.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { Person } from "./person.ts";

/** All that is held of one person, at the moment of an export. */
export interface Exported {
  readonly person: Person;
  readonly interviews: readonly Interview[];
  readonly now: Instant;
  readonly mailDomain: string;
}

/** The mail, and if it answers "export", with the data attached: they are read when it is sent rather than kept twice. */
export function withExport(mail: OutgoingMail, exported: Exported): OutgoingMail {
  const { cause } = mail;
  if (cause.kind !== "answer" || cause.content.kind !== "command" || cause.content.command !== "export") return mail;
  return { ...mail, cause: { ...cause, content: { ...cause.content, attachments: exportFiles(exported) } } };
}

/** Everything that is held as one JSON file, and what is to come of each interview as a calendar. */
export function exportFiles({ person, interviews, now, mailDomain }: Exported): readonly Attachment[] {
  const data: Attachment = {
    filename: "followthrough.json",
    contentType: "application/json; charset=utf-8",
    content: `${JSON.stringify({ exportedAt: now, person, interviews }, null, 2)}\n`,
  };
  const calendars = interviews.flatMap((interview) => planCalendar(interview, { now, mailDomain }) ?? []);
  return [data, ...calendars.flatMap((file) => (file.kind === "file" ? [file] : []))];
}
