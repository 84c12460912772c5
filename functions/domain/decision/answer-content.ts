import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import type { Question, Understanding } from "#domain/inbound/understanding.ts";
import type { AnswerContent, NotUnderstood } from "#domain/mail/outgoing-mail.ts";

type Of<Kind extends Understanding["kind"]> = Extract<Understanding, { kind: Kind }>;

/** What a mail was found to say that is answered by its content alone. */
export type Answerable = Of<"log"> | Of<"update"> | Of<"small-talk"> | Of<"unclear"> | Of<"reject">;

/** What the answer to a mail that changed something, or could not, tells the person. A command's answer comes from carrying it out. */
export function answerContent(understanding: Answerable, mail: InboundMail): AnswerContent {
  if (understanding.kind === "log") return { kind: "logged", questions: understanding.questions, added: false };
  if (understanding.kind === "update") return updated(understanding);
  if (understanding.kind === "small-talk") return { kind: "small-talk" };
  const questions = understanding.kind === "unclear" ? understanding.questions : [];
  return { kind: "not-understood", reason: whyUnclear(mail, questions), questions };
}

function updated({ updates, questions }: Of<"update">): AnswerContent {
  if (updates.length === 0) return { kind: "not-understood", reason: "which-interview", questions };
  if (updates.every(({ action }) => action === "add")) return { kind: "logged", questions, added: true };
  return { kind: "updated", updates, questions };
}

/** The most telling reason first: a mail that could not be decoded is not empty, though nothing is left of it. */
function whyUnclear({ defects, text, invitations, attachedMessages }: InboundMail, questions: readonly Question[]): NotUnderstood {
  if (defects.includes("unknown-charset")) return "unknown-charset";
  if (defects.length > 0) return "unreadable";
  if (text.trim() === "" && invitations.length === 0 && attachedMessages.length === 0) return "empty";
  if (questions.some(({ field }) => field === "which-interview")) return "which-interview";
  return "nothing-matched";
}
