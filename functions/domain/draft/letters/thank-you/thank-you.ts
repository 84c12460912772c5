import type { Missing } from "../../draft.ts";
import { isAnswered, isOwnTopic } from "../../wording/retold.ts";
import { subjectOf } from "../../wording/subject.ts";
import type { Words } from "../../wording/words.ts";
import type { LetterWriter, Say, Sentence } from "../letter.ts";
import { cardOf } from "./card.ts";
import { CLOSINGS } from "./closing.ts";
import { CORRECTIONS } from "./correction.ts";
import { INTERESTS } from "./interest.ts";
import { AFTER_DATE, WITHOUT_DATE } from "./next-step.ts";
import { LATE_OPENINGS, OPENINGS, RETURN_OPENINGS } from "./opening.ts";
import { QUALIFICATIONS } from "./qualification.ts";
import { ANSWERED_TOPICS, OWN_TOPICS, TOPICS, WITHOUT_TOPIC } from "./topic.ts";

/** F1: thanks, one topic with this person, what meets the need, the correction asked for, interest, next step; F2 as its card. */
export const writeThankYou: LetterWriter = (words, say) => ({
  subject: subjectOf(words, { before: "Thank you - ", after: " interview" }),
  paragraphs: arranged(partsOf(words, say), say),
  card: cardOf(words, say),
  missing: missingIn(words),
});

type Parts = Readonly<Record<"opening" | "topic" | "qualification" | "correction" | "interest" | "next" | "closing", string>>;

function partsOf(words: Words, say: Say): Parts {
  const qualifications = QUALIFICATIONS[words.strengthKind][needIn(words)];
  return {
    opening: say("opening", openingsFor(words)),
    topic: topicIn(words, say),
    qualification: say(`qualification-${words.strengthKind}`, qualifications),
    correction: words.correction ? say("correction", CORRECTIONS) : "",
    interest: say("interest", INTERESTS),
    next: say("next-step", words.decisionDate ? AFTER_DATE : WITHOUT_DATE),
    closing: say("closing", CLOSINGS),
  };
}

function topicIn({ topic }: Words, say: Say): string {
  if (!topic) return say("without-topic", WITHOUT_TOPIC);
  if (!isOwnTopic(topic)) return say("topic", TOPICS);
  return isAnswered(topic) ? say("answered-topic", ANSWERED_TOPICS) : say("own-topic", OWN_TOPICS);
}

function needIn({ need, needClause }: Words): "work" | "other" | "alone" {
  if (need) return "work";
  return needClause ? "other" : "alone";
}

function openingsFor(words: Words): readonly Sentence[] {
  if (words.isLate) return LATE_OPENINGS;
  return words.round > 1 ? RETURN_OPENINGS : OPENINGS;
}

type Arrangement = (parts: Parts) => readonly (readonly string[])[];

const ARRANGEMENTS: readonly Arrangement[] = [
  (p) => [[p.opening, p.topic], [p.qualification, p.interest], [p.correction], [p.next, p.closing]],
  (p) => [[p.opening], [p.topic, p.qualification], [p.correction], [p.interest, p.next], [p.closing]],
  (p) => [[p.opening], [p.topic], [p.qualification, p.interest], [p.correction], [p.next, p.closing]],
  (p) => [[p.opening, p.topic], [p.qualification], [p.correction], [p.interest, p.next], [p.closing]],
];

/** Without a qualification, so that the interest does not stand alone. */
const SHORT_ARRANGEMENTS: readonly Arrangement[] = [
  (p) => [[p.opening], [p.topic, p.interest], [p.correction], [p.next, p.closing]],
  (p) => [[p.opening, p.topic], [p.correction], [p.interest, p.next], [p.closing]],
  (p) => [[p.opening, p.topic, p.interest], [p.correction], [p.next, p.closing]],
];

function arranged(parts: Parts, say: Say): readonly (readonly string[])[] {
  const arrangements = parts.qualification ? ARRANGEMENTS : SHORT_ARRANGEMENTS;
  const chosen = say(
    "arrangement",
    arrangements.map((_, index) => () => String(index)),
  );
  return (arrangements[Number(chosen)] ?? (() => []))(parts);
}

function missingIn(words: Words): readonly Missing[] {
  const { recipient } = words;
  const whom = recipient.name ?? "the interviewer";
  return [
    ...(words.topic
      ? []
      : [{ field: "topics", request: `What did you and ${whom} talk about? Answer "talked about ..." and a better draft comes back.` }]),
    ...(words.strengths.length === 0
      ? [
          {
            field: "strengths",
            request: 'Which strength of yours fits what they need? Answer with a line such as "strength: five years of shift planning".',
          },
        ]
      : []),
    ...(words.needs.length > 0
      ? []
      : [{ field: "needs", request: 'What do they need most right now? Answer with a line such as "need: clearing the backlog".' }]),
  ];
}
