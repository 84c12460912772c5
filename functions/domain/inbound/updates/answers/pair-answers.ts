import type { MailText } from "../../text/mail-text.ts";
import type { Question } from "../../understanding.ts";

/** A line of the person's own and the question of ours that it answers. */
export interface Answer {
  readonly line: string;
  readonly question: Question;
}

/** The fields whose values show what they are: a date, an address. Of several questions, a phrase could answer any. */
const SHOWS_ITSELF: ReadonlySet<string> = new Set(["decisionBy", "interviewAt", "when", "email", "recipient-address"]);

const NUMBER = /^\s*(\d{1,2})[.):]\s+\S/;

/**
 * Which line answers which question: the one under the quoted question; the one with its number; else one line for each
 * question in order; a single line for a single question, or for whichever of several it fits.
 */
export function pairAnswers({ blocks }: MailText, questions: readonly Question[]): readonly Answer[] {
  const below = answersBelow(blocks, questions);
  if (below.length > 0) return below;
  if (questions.length === 0) return [];

  const lines = blocks.flatMap((block) => (block.kind === "own" ? block.lines : [])).filter((line) => line.trim() !== "");
  const numbered = lines.flatMap((line) => paired(line, questions[Number(NUMBER.exec(line)?.[1] ?? 0) - 1]));
  if (numbered.length > 0) return numbered;
  if (lines.length === questions.length) return lines.flatMap((line, index) => paired(line, questions[index]));
  const fitting = questions.length === 1 ? questions : questions.filter(({ field }) => SHOWS_ITSELF.has(field));
  return lines.length === 1 ? fitting.flatMap((question) => paired(lines[0] ?? "", question)) : [];
}

function answersBelow(blocks: MailText["blocks"], questions: readonly Question[]): Answer[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== "own" || before?.kind !== "quoted") return [];
    const asked =
      before.lines
        .map(plain)
        .filter((line) => line !== "")
        .at(-1) ?? "";
    const question =
      questions.find((each) => asked.includes(plain(each.question))) ??
      (blocks[index + 1]?.kind === "quoted" ? questionIn(asked) : undefined);
    return paired(block.lines.filter((line) => line.trim() !== "").join(" "), question);
  });
}

/** What a quoted question of ours asks for, though the record does not hold it any more: an answer between it and more of our mail shows that it was meant. */
const ASKS: readonly (readonly [Question["field"], RegExp])[] = [
  ["decisionBy", /\bwhen (?:do|does|will|did) (?:they|he|she|it)\b.*\bdecid|\bwhen .*\bdecision\b/],
  ["interviewAt", /\bwhen was (?:the|your) interview|\bon which day was|\bwhich day was/],
  ["interviewers", /\bwho interviewed you\b/],
  ["company", /\bwhich company\b/],
  ["role", /\b(?:what is the|which) role\b/],
];

function questionIn(asked: string): Question | undefined {
  const field = asked.endsWith("?") ? ASKS.find(([, pattern]) => pattern.test(asked))?.[0] : undefined;
  return field === undefined ? undefined : { field, question: asked };
}

function paired(line: string, question: Question | undefined): Answer[] {
  return question ? [{ line, question }] : [];
}

// Our mails ask with the quotation marks of print (mail/curly-quotes.ts).
function plain(line: string): string {
  return line
    .replace(/[“”]/g, '"')
    .replace(/…/g, "...")
    .replace(/^[\s>]+/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
