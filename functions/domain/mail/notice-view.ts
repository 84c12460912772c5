import { asksOf, nextWords } from "./answer-view.ts";
import { inertText, oneLine } from "./inert-text.ts";
import { type MailCase, plainFrame, readerOf } from "./mail-case.ts";
import type { NoticeView } from "./mail-view.ts";
import type { AnswerContent, NotUnderstood } from "./outgoing-mail.ts";

const MOST_PARAGRAPHS = 40;
const LONGEST_PARAGRAPH = 600;

type NoticeContent = Extract<AnswerContent, { kind: "not-understood" | "command" | "small-talk" }>;

const EXAMPLES = [
  {
    say: "Just met Nick Claus at North Pole Packaging for packaging manager. They decide by December 1.",
    does: "starts a new record with its plan; a forwarded invitation does, too",
  },
  { say: "sent", does: "in reply to a draft: it has gone out, and the next step is planned" },
  { say: "they moved the decision to December 8", does: "moves what depends on that date" },
  { say: "list", does: "shows every open interview with what comes next" },
] as const;

interface Words {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const REASONS: Readonly<Record<NotUnderstood, Words>> = {
  "nothing-matched": {
    heading: "That was not understood",
    paragraphs: ["Your mail arrived, but nothing in it was clear enough to act on, so nothing was changed. Any of these would work:"],
  },
  empty: {
    heading: "Your mail was empty",
    paragraphs: ["It arrived without any text. Nothing was changed. Write a line or two and send it again."],
  },
  unreadable: {
    heading: "Your mail could not be read",
    paragraphs: ["It arrived damaged: its parts do not fit together. Nothing was changed. Send the same words again as plain text."],
  },
  "too-large": {
    heading: "Your mail was too large",
    paragraphs: [
      "Attachments are not needed here, and a mail that large is not opened. Nothing was changed. Send it again without the files.",
    ],
  },
  "unknown-charset": {
    heading: "The letters of your mail could not be read",
    paragraphs: [
      "It names a character set that is not known here, so its words cannot be trusted. Nothing was changed. Send it again as plain text or UTF-8.",
    ],
  },
  "date-does-not-exist": {
    heading: "That date does not exist",
    paragraphs: [
      "Your mail names a day that no calendar has, or a weekday that does not fit its date. Nothing was changed. Which day did you mean?",
    ],
  },
  "which-interview": {
    heading: "Which interview do you mean?",
    paragraphs: ["More than one of your interviews fits. Nothing was changed. Reply to the mail of the right one, or name the company."],
  },
  "record-full": {
    heading: "This record is full",
    paragraphs: ["It holds as much as a record can. Nothing was changed, and all that is planned still comes. Shorter notes will fit."],
  },
  "too-many-mails": {
    heading: "Many mails in a short time",
    paragraphs: ["Answers pause for an hour. What you send meanwhile is kept and acted on; only the answers are left out."],
  },
};

/** An answer that changes no record: why nothing was done, what a command did, or a friendly word. */
export function noticeView(mailCase: MailCase, content: NoticeContent): NoticeView {
  const { heading, paragraphs } = wordsOf(content);
  const isLost = content.kind === "not-understood" && content.reason === "nothing-matched";
  return {
    template: "notice",
    ...plainFrame(mailCase),
    heading,
    preheader: oneLine([heading, ...paragraphs].join(". "), 140),
    intro: [...paragraphs, ...(content.kind === "small-talk" ? whatIsNext(mailCase) : [])]
      .slice(0, MOST_PARAGRAPHS)
      .map((paragraph) => inertText(paragraph).slice(0, LONGEST_PARAGRAPH).toWellFormed()),
    asksTitle: "To go on",
    asks: content.kind === "not-understood" ? asksOf(content.questions) : [],
    examplesTitle: "What you can write",
    examples: isLost ? EXAMPLES : [],
  };
}

function whatIsNext(mailCase: MailCase): readonly string[] {
  return mailCase.interview ? [nextWords(mailCase.interview.points, readerOf(mailCase))] : [];
}

const FRIENDLY: Words = {
  heading: "Good to hear from you",
  paragraphs: ["Nothing was changed, and everything planned still comes."],
};

function wordsOf(content: NoticeContent): Words {
  if (content.kind === "not-understood") return REASONS[content.reason];
  if (content.kind === "small-talk") return FRIENDLY;
  return { heading: commandHeading(content.command), paragraphs: content.paragraphs };
}

const COMMAND_HEADINGS: Readonly<Record<string, string>> = {
  list: "Your interviews",
  help: "How this works",
  pause: "Paused",
  resume: "Back again",
  timezone: "Time zone changed",
  pace: "Pace changed",
  export: "Your data",
  forget: "Forget",
  "forget-everything": "Forget everything",
  confirm: "Done",
};

function commandHeading(command: string): string {
  return COMMAND_HEADINGS[command] ?? "Done";
}
