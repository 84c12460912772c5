import { inList } from "../wording/list.ts";
import { fitted } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Sentence } from "./letter.ts";

const NEWS: readonly Sentence[] = [
  (w) => `I had an interview${w.onDate} for ${w.theRoleAt}, and I named you as someone who knows my work.`,
  (w) =>
    `A short note so that nothing catches you unprepared: I interviewed${w.onDate} for ${w.theRoleAt}, and you are among my references.`,
  (w) => `You kindly agreed to speak for me, so here is where things stand: I interviewed${w.onDate} for ${w.theRoleAt}.`,
  (w) => `I have good news to share: I was interviewed${w.onDate} for ${w.theRoleAt}, and you may be asked about me.`,
  (w) => `Since you are one of my references, I want you to know that I interviewed${w.onDate} for ${w.theRoleAt}.`,
  (w) => `The search goes on, and it goes well: I interviewed${w.onDate} for ${w.theRoleAt}, with you as a reference.`,
];

const CALLERS: readonly Sentence[] = [
  (w) => `${whoMayCall(w)} may call or write to you, or a firm that checks references for them.`,
  (w) => `You could hear from ${whoMayCallInside(w)}, or from a firm that they use for checking references.`,
  (w) => `The call may come from ${whoMayCallInside(w)}, though some employers leave it to a reference-checking firm.`,
  (w) => `If you hear from ${whoMayCallInside(w)}, or from a reference-checking firm, this is what it is about.`,
  (w) => `Expect a call or an email from ${whoMayCallInside(w)}; it may also be a checking firm, or nobody at all.`,
  (w) => `${whoMayCall(w)} might want a word with you, or might ask a checking firm to do it.`,
];

const DECISION: readonly Sentence[] = [
  (w) => `They plan to decide by ${w.decisionDate}, so it would be before then.`,
  (w) => `Their decision is due by ${w.decisionDate}.`,
  (w) => `As far as I know they decide by ${w.decisionDate}, and most likely call in the days before.`,
  (w) => `I was told to expect a decision by ${w.decisionDate}.`,
];

const SAID: readonly Sentence[] = [
  (w) => `In the interview we spoke about ${inList(w.topics.slice(0, 3))}.`,
  (w) => `What came up with them: ${inList(w.topics.slice(0, 3))}.`,
  (w) => `They talked with me about ${inList(w.topics.slice(0, 3))}.`,
  (w) => `To give you an idea, the talk went to ${inList(w.topics.slice(0, 3))}.`,
];

const NEEDS: readonly Sentence[] = [
  (w) => `What they need most is help with ${inList(w.needs.slice(0, 2))}.`,
  (w) => `They are looking for help with ${inList(w.needs.slice(0, 2))}.`,
  (w) => `Help with ${inList(w.needs.slice(0, 2))} matters to them right now.`,
  (w) => `From what I heard, help with ${inList(w.needs.slice(0, 2))} is what they need first.`,
];

const PROJECT: readonly Sentence[] = [
  (w) => `Of the things we did together, ${w.project} is the one to have ready: what it was for, and which part of it was mine.`,
  (w) => `They may well ask about ${w.project}, so it would help to go over what we did there and what I was responsible for.`,
  (w) => `Our shared work on ${w.project} is the best example; my part in it is what they will want to hear about.`,
  (w) => `If you can, please call ${w.project} to mind, above all the part that I had in it.`,
  (w) => `I would be glad if you told them about ${w.project} and about what I did there.`,
];

const POINTS: readonly Sentence[] = [
  (w) => `What I would most like them to hear: ${pointsIn(w)}.`,
  (w) => `These are the points that fit the job best: ${pointsIn(w)}.`,
  (w) => `If you want to stress something, let it be this: ${pointsIn(w)}.`,
  (w) => `It would help me if these came up: ${pointsIn(w)}.`,
];

const TELL: readonly Sentence[] = [
  () => "Would you tell me if they reach you? It shows me how far along they are.",
  () => "Please let me know if someone calls; it helps me to know where I stand.",
  () => "If they do get hold of you, would you send me a line?",
  () => "Could you drop me a message once you have heard from them?",
  () => "When anyone gets in contact with you, I would be glad of a short word from you.",
];

const THANKS: readonly Sentence[] = [
  () => "Thank you for doing this for me.",
  () => "I am grateful for your help, as ever.",
  () => "Your support means a great deal to me; thank you.",
  () => "Thank you; I do not take this for granted.",
  () => "Many thanks for speaking up for me.",
];

/** F4: role, company, who may call, what was said, the shared project, what to stress, "tell me if they reach you". */
export const writeReferenceBriefing: LetterWriter = (words, say) => ({
  subject: fitted(words.company, { before: "Heads-up: ", after: " may call about me", without: "an employer" }),
  paragraphs: [
    [say("news", NEWS)],
    [say("callers", CALLERS), words.decisionDate && say("decision", DECISION)],
    [words.topics.length > 0 ? say("said", SAID) : "", words.needs.length > 0 ? say("needs", NEEDS) : ""],
    [words.project && say("project", PROJECT), words.strengths.length > 0 ? say("points", POINTS) : ""],
    [say("tell", TELL)],
    [say("thanks", THANKS)],
  ],
  missing: [
    ...(words.project
      ? [{ field: "project-part", request: `Add a line on your own part in ${words.project}; the record does not say what it was.` }]
      : [
          {
            field: "project",
            request: `Which piece of work did you share with ${words.recipient.name ?? "this reference"}? Answer "project: ...".`,
          },
        ]),
    ...(words.strengths.length > 0
      ? []
      : [{ field: "strengths", request: 'Which two or three points should they stress? Answer "strength: ...", one a line.' }]),
  ],
});

function whoMayCall(words: Words): string {
  return words.callers.length > 0 ? inList(words.callers.slice(0, 3), "or") : `Someone${words.company && ` from ${words.company}`}`;
}

function whoMayCallInside(words: Words): string {
  return words.callers.length > 0 ? whoMayCall(words) : whoMayCall(words).replace("Someone", "someone");
}

function pointsIn({ strengths }: Words): string {
  return strengths
    .slice(0, 3)
    .map((strength) => strength.replace(/^I am /u, "that I am ").replace(/^I /u, "that I "))
    .join("; ");
}
