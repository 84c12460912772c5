import { inList } from "#domain/draft/wording/list.ts";
import type { FollowUpPoint, PointKind } from "#domain/follow-up/follow-up-point.ts";
import type { Question, Update } from "#domain/inbound/understanding.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { dateIn } from "#domain/time/zone.ts";
import { aboutPoint } from "./about-point.ts";
import { withCurlyQuotes } from "./curly-quotes.ts";
import { clockTime, longDate, type Reader } from "./date-words.ts";
import { factsTable } from "./facts-table.ts";
import { oneLine } from "./inert-text.ts";
import { type MailCase, plainFrame, readerOf } from "./mail-case.ts";
import type { AnswerView } from "./mail-view.ts";
import type { AnswerContent } from "./outgoing-mail.ts";
import { momentsOf, titleOf, wholeTimeline } from "./timeline.ts";
import { tipFor } from "./tips.ts";
import { updateWords } from "./update-words.ts";

const MOST_QUESTIONS = 3;
const MOST_CHANGES = 10;
const CHANGES_OF_FACT: ReadonlySet<Update["action"]> = new Set(["decision-date", "reschedule", "correct", "add"]);

type RecordedContent = Extract<AnswerContent, { kind: "logged" | "updated" }>;

/** The answer to a mail that changed a record: what was understood, what was changed, what is asked, and the whole plan (product.md L6). */
export function answerView(mailCase: MailCase & { readonly interview: Interview }, content: RecordedContent): AnswerView {
  const { interview, mail } = mailCase;
  const reader = readerOf(mailCase);
  const facts = showsFacts(content) ? factsTable(interview, reader) : [];
  const next = nextWords(interview.points, reader);
  const heading = headingOf(content, interview);
  return {
    template: "answer",
    ...plainFrame(mailCase),
    preheader: `${heading}. ${next}`,
    heading,
    eyebrow: undefined,
    intro: [...(content.kind === "updated" ? changesOf(content.updates, reader) : []), next],
    asksTitle: content.questions.length === 1 ? "One question" : "Questions, one line each",
    asks: asksOf(content.questions),
    timeline: wholeTimeline({ points: interview.points, reader }),
    facts,
    hasGuesses: facts.some(({ guessed }) => guessed),
    tip: content.kind === "logged" ? tipFor("logged", mail.number) : undefined,
  };
}

function changesOf(updates: readonly Update[], reader: Reader): readonly string[] {
  const left = updates.length - MOST_CHANGES;
  return [...updates.slice(0, MOST_CHANGES).map((update) => updateWords(update, reader)), ...(left > 0 ? [`And ${left} more.`] : [])];
}

/** An act like "sent" changes the plan alone; what was understood need not be read again. */
function showsFacts(content: RecordedContent): boolean {
  return content.kind === "logged" || content.updates.some(({ action }) => CHANGES_OF_FACT.has(action));
}

/** The questions as lines, with what can be chosen from; at most three (product.md L6). */
export function asksOf(questions: readonly Question[]): readonly string[] {
  return questions.slice(0, MOST_QUESTIONS).map(({ question, choices = [] }) => {
    const options = choices.length === 0 ? "" : ` (${choices.slice(0, 5).join(" / ")})`;
    return withCurlyQuotes(oneLine(`${question}${options}`, 300));
  });
}

function headingOf(content: RecordedContent, { facts }: Interview): string {
  const about = oneLine([facts.role, facts.company].filter(Boolean).join(" at ") || "your interview", 140);
  if (content.kind === "updated") return `Changed: ${about}`;
  return content.added ? `Added: ${about}` : `Noted: ${about}`;
}

const LONGEST_ABOUT = 160;
const BEFORE_ABOUT: Readonly<Partial<Record<PointKind, string>>> = {
  "thank-you": " to ",
  "thank-you-nudge": " to ",
  "promised-item": ": ",
};
/** Where the title of the timeline would break the sentence. */
const IN_SENTENCE: Readonly<Partial<Record<PointKind, string>>> = { "thank-you-nudge": "reminder of the thank-you" };

/** What comes next and when, as a sentence; also when nothing does. */
export function nextWords(points: readonly FollowUpPoint[], reader: Reader): string {
  const next = momentsOf(points.filter(({ state }) => state.status === "open"))[0];
  if (next === undefined) return "Nothing more is planned.";
  const title = IN_SENTENCE[next.point.kind] ?? lowerFirst(titleOf(next).title);
  const about = oneLine(inList(next.points.flatMap(eachAbout)), LONGEST_ABOUT);
  const date = dateIn(next.point.dueAt, reader.zone);
  const day = date === reader.today ? "today" : `on ${longDate(date, reader)}`;
  return `Next, ${day} at ${clockTime(next.point.dueAt, reader)}: ${title}${about && (BEFORE_ABOUT[next.point.kind] ?? ", ") + about}.`;
}

/** A reminder is about several people, whose names are a list already. */
function eachAbout(point: FollowUpPoint): readonly string[] {
  const about = aboutPoint(point);
  if (about === undefined) return [];
  return point.kind === "thank-you-nudge" ? about.split(", ") : [about];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
