import { composeDrafts } from "#domain/draft/compose-draft.ts";
import { Failure } from "#domain/failure.ts";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { answerView } from "./answer-view.ts";
import type { ComposedMail, MailAttachment } from "./composed-mail.ts";
import { placeOf } from "./conversation.ts";
import { unsentMessages } from "./draft-parts.ts";
import { inert, oneLine } from "./inert-text.ts";
import { type MailCase, type PointCase, replyAddress } from "./mail-case.ts";
import type { MailView } from "./mail-view.ts";
import { noticeView } from "./notice-view.ts";
import type { AnswerContent } from "./outgoing-mail.ts";
import { planCalendar, promiseCalendar } from "./plan-calendar.ts";
import { pointView } from "./point-view.ts";
import { MOST_LETTERS, waitingNotes } from "./reminder-view.ts";

const LONGEST_NOTICE = 400;

interface Matter {
  readonly view: MailView;
  readonly attachments: readonly MailAttachment[];
}

/**
 * The mail to the person, as values: an answer, or a draft with its surroundings. `interview` is absent for answers that
 * belong to none. Refuses a point that its interview does not have with POINT_UNKNOWN.
 */
export function composeMail(given: MailCase): ComposedMail {
  const mailCase = inert(given);
  const { mail, interview, person } = mailCase;
  const { view, attachments } = matterOf(mailCase);
  return {
    from: { name: "Followthrough", address: `log@${mailCase.mailDomain}` },
    to: { ...(person.name ? { name: oneLine(person.name, 80) } : {}), address: person.address },
    replyTo: replyAddress(mailCase),
    messageId: `<${interview?.id ?? person.id}.${mail.number}@${mailCase.mailDomain}>`,
    sentAt: mailCase.now,
    headers: headersOf(mailCase),
    view,
    attachments,
    ...placeOf({ cause: mail.cause, heading: view.heading, ...(interview ? { interview } : {}) }),
  };
}

function matterOf(mailCase: MailCase): Matter {
  const { cause } = mailCase.mail;
  if (cause.kind === "point") return pointMatter(pointCaseOf(mailCase, cause.pointId));
  const { view, attachments } = answerMatter(mailCase, cause.content);
  const notices = (cause.notices ?? []).map((notice) => oneLine(notice, LONGEST_NOTICE));
  return { view: { ...view, intro: [...notices, ...view.intro] }, attachments };
}

function pointCaseOf(mailCase: MailCase, pointId: string): PointCase {
  const { interview, mail } = mailCase;
  const point = interview?.points.find(({ id }) => id === pointId);
  if (!interview || !point) {
    throw new Failure("POINT_UNKNOWN", {
      message: `Mail ${mail.number} is about the point ${pointId}, which its interview does not have.`,
      retry: "never",
    });
  }
  const others = mailCase.interviews.filter(({ id }) => id !== interview.id);
  const points = pointsToDraft(point, interview);
  const drafts = composeDrafts(points, { interview, person: mailCase.person, others });
  return { point, drafts: drafts.map((draft, index) => ({ point: points[index] ?? point, draft: inert(draft) })), ...mailCase, interview };
}

/** A question has no draft; a reminder brings the first of those that still wait, in words of its own days: "yesterday" is over. */
function pointsToDraft(point: FollowUpPoint, interview: Interview): readonly FollowUpPoint[] {
  if (point.kind === "close-out") return [];
  if (point.kind !== "thank-you-nudge") return [point];
  const { dueAt, sendBy } = point;
  return waitingNotes(interview)
    .slice(0, MOST_LETTERS)
    .map(({ sendBy: _, ...note }) => ({ ...note, dueAt, ...(sendBy ? { sendBy } : {}) }));
}

function pointMatter(pointCase: PointCase): Matter {
  const calendar = pointCase.point.kind === "promised-item" ? promiseCalendar(pointCase) : undefined;
  return { view: pointView(pointCase), attachments: [...unsentMessages(pointCase.drafts), ...(calendar ? [calendar] : [])] };
}

function answerMatter(mailCase: MailCase, content: AnswerContent): Matter {
  if (content.kind === "logged" || content.kind === "updated") return recordMatter(mailCase, content);
  const files = content.kind === "command" ? (content.attachments ?? []) : [];
  return { view: noticeView(mailCase, content), attachments: files.map((file) => ({ kind: "file", ...file })) };
}

function recordMatter(mailCase: MailCase, content: Extract<AnswerContent, { kind: "logged" | "updated" }>): Matter {
  const { interview, mail } = mailCase;
  if (!interview) {
    throw new Failure("INTERVIEW_MISSING", {
      message: `Mail ${mail.number} answers about an interview, but none came with it.`,
      retry: "never",
    });
  }
  const calendar = planCalendar(interview, mailCase);
  return { view: answerView(withInterview(mailCase, interview), content), attachments: calendar ? [calendar] : [] };
}

const withInterview = (mailCase: MailCase, interview: Interview) => ({ ...mailCase, interview });

function headersOf({ mail, interview, person, mailDomain }: MailCase): Readonly<Record<string, string>> {
  return {
    "Auto-Submitted": "auto-generated",
    "Content-Language": "en",
    "List-Unsubscribe": `<mailto:log@${mailDomain}?subject=pause&body=pause>`,
    "X-Followthrough-Mail": `${interview?.id ?? person.id}-${mail.number}`,
  };
}
