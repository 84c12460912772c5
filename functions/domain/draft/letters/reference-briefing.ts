import { inList, inTopicList } from "../wording/list.ts";
import { helpWith, type Need } from "../wording/need.ts";
import { isWorkOfBoth } from "../wording/project.ts";
import { toldToOthers, toldToPerson } from "../wording/retold.ts";
import { fittedWhole } from "../wording/subject.ts";
import type { Words } from "../wording/words.ts";
import type { LetterWriter, Say, Sentence } from "./letter.ts";

const NEWS: readonly Sentence[] = [
  (w) => `I interviewed${w.onDate} for ${w.theRoleAt} and gave them your name as a reference.`,
  (w) => `I wanted to give you a heads-up: I interviewed${w.onDate} for ${w.theRoleAt}, and I listed you as a reference.`,
  (w) => `I have an update on my job search: I interviewed${w.onDate} for ${w.theRoleAt}, and they may contact you as my reference.`,
  (w) => `Good news: I had an interview${w.onDate} for ${w.theRoleAt}, and you may be asked about me.`,
  (w) => `Since you are one of my references, I wanted you to know that I interviewed${w.onDate} for ${w.theRoleAt}.`,
  (w) => `My job search is moving along: I interviewed${w.onDate} for ${w.theRoleAt}, with you as one of my references.`,
];

const CALLERS: readonly Sentence[] = [
  (w) => `${whoMayCall(w)} may call or email you, or they may use a reference-checking firm.`,
  (w) => `You may hear from ${whoMayCallInside(w)}, or from a firm that checks references for them.`,
  (w) => `The call could come from ${whoMayCallInside(w)}, or from a reference-checking firm.`,
  (w) => `If you hear from ${whoMayCallInside(w)}, or from a reference-checking firm, this is what it is about.`,
  (w) => `Expect a call or an email from ${whoMayCallInside(w)}, or possibly from a reference-checking firm.`,
  (w) => `${whoMayCall(w)} might want a quick word with you, or a reference-checking firm might get in touch instead.`,
];

const DECISION: readonly Sentence[] = [
  (w) => `They plan to decide by ${w.decisionDate}, so it would probably be before then.`,
  (w) => `They hope to make a decision by ${w.decisionDate}.`,
  (w) => `They are deciding by ${w.decisionDate}, so a call would most likely come before that.`,
  (w) => `I was told to expect a decision by ${w.decisionDate}.`,
];

const SAID: readonly Sentence[] = [
  (w) => `In the interview, we talked about ${topicsIn(w)}.`,
  (w) => `The conversation covered ${topicsIn(w)}.`,
  (w) => `They talked with me about ${topicsIn(w)}.`,
  (w) => `For context, we discussed ${topicsIn(w)}.`,
];

const NEEDS: readonly Sentence[] = [
  (w) => `Most of all, they need ${needsIn(w)}.`,
  (w) => `From what they told me, they need ${needsIn(w)}.`,
  (w) => `Right now, they mainly need ${needsIn(w)}.`,
  (w) => `They could really use ${needsIn(w)}.`,
];

const PROJECT: readonly Sentence[] = [
  (w) => `Our work on ${w.project} would be a great example to give, especially my part in it.`,
  (w) => `They may ask about ${w.project}, so it would help to have that fresh in your mind, including what I was responsible for.`,
  (w) => `If you can, please tell them about ${w.project} and the part I played in it.`,
  (w) => `The best example of our work together is ${w.project}, so anything you can say about my part in it would help.`,
  (w) => `I would love it if you told them about our work on ${w.project} and what I did there.`,
];

/** What only one of the two did. */
const WORK_OF_ONE: readonly Sentence[] = [
  (w) => `They may ask about ${w.project}, so it would be good to have that fresh in your mind.`,
  (w) => `If you can, please tell them about ${w.project} and what you saw of my work.`,
  (w) => `I would be glad if you told them about ${w.project} and how I went about it.`,
  (w) => `One thing to bring up, if they ask, is ${w.project}.`,
  (w) => `If they want an example, you could tell them about ${w.project}.`,
];

const POINTS: readonly Sentence[] = [
  (w) => `If you get the chance, do mention ${pointsIn(w)}.`,
  (w) => `It would be great if you could bring up ${pointsIn(w)}.`,
  (w) => `For this job, it would help most to mention ${pointsIn(w)}.`,
  (w) => `Please feel free to mention ${pointsIn(w)}.`,
];

const TELL: readonly Sentence[] = [
  () => "Could you let me know if they contact you? It helps me to know where things stand.",
  () => "Please let me know if anyone calls, so that I know where I stand.",
  () => "If they do get in touch, would you drop me a line?",
  () => "Would you let me know once you have heard from them?",
  () => "If anyone contacts you, a quick note to me would be great.",
];

const THANKS: readonly Sentence[] = [
  () => "Thank you for doing this for me.",
  () => "I really appreciate your help.",
  () => "Thank you so much for your support.",
  () => "Thank you, this means a lot to me.",
  () => "Many thanks for vouching for me.",
];

const FRAMES = [
  { before: "Heads-up: ", after: " may call about me" },
  { before: "Heads-up: ", after: " may call" },
  { before: "A call from ", after: "" },
];

/** F4: role, company, who may call, what was said, the shared project, what to stress, "tell me if they reach you". */
export const writeReferenceBriefing: LetterWriter = (words, say) => ({
  subject: fittedWhole(words.company, FRAMES, "an employer"),
  paragraphs: [
    [say("news", NEWS)],
    [say("callers", CALLERS), words.decisionDate && say("decision", DECISION)],
    [words.topics.length > 0 ? say("said", SAID) : "", needsIn(words) && say("needs", NEEDS)],
    [projectIn(words, say), words.strengths.length > 0 ? say("points", POINTS) : ""],
    [say("tell", TELL)],
    [say("thanks", THANKS)],
  ],
  missing: [
    ...(words.project
      ? [
          {
            field: "project-part",
            request: `Add a line on your own part in ${toldToPerson(words.project)}; the record does not say what it was.`,
          },
        ]
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

function projectIn({ project }: Words, say: Say): string {
  if (!project) return "";
  return isWorkOfBoth(project) ? say("project", PROJECT) : say("work-of-one", WORK_OF_ONE);
}

function whoMayCall(words: Words): string {
  return words.callers.length > 0 ? inList(words.callers.slice(0, 3), "or") : `Someone${words.company && ` from ${words.company}`}`;
}

function whoMayCallInside(words: Words): string {
  return words.callers.length > 0 ? whoMayCall(words) : whoMayCall(words).replace("Someone", "someone");
}

function topicsIn({ topics }: Words): string {
  return inTopicList(topics.slice(0, 3).map(toldToOthers));
}

const MOST_NEEDS = 2;

/** "someone who speaks Spanish and help with the backlog", as it follows "they need"; how things stand is left out. */
function needsIn({ needs }: Words): string {
  const told = needs.filter(({ kind }) => kind !== "situation").slice(0, MOST_NEEDS);
  const textsOf = (sought: Need["kind"]) => told.filter(({ kind }) => kind === sought).map(({ text }) => toldToOthers(text));
  const work = textsOf("work");
  const help = work.map(helpWith);
  // "Help reducing waste and the peak season" would reduce the season, too.
  const isAlike = help.every((each) => each.startsWith("help with ")) || help.every((each) => !each.startsWith("help with "));
  return inList([...textsOf("wanted"), ...(work.length > 0 && isAlike ? [helpWith(inList(work))] : help)]);
}

const MOST_POINTS = 3;
const STATEMENT = /^I(?!\p{L})/u;

/** Things before statements: "my forklift license, and that I speak Polish and ran a night shift". */
function pointsIn({ strengths }: Words): string {
  const points = strengths.slice(0, MOST_POINTS);
  const things = inList(points.filter((point) => !STATEMENT.test(point)));
  return [things, statementsIn(points.filter((point) => STATEMENT.test(point)))].filter(Boolean).join(", and ");
}

const BEING = /^I am /u;

/** "that I speak Polish and that I am patient and always on time". */
function statementsIn(points: readonly string[]): string {
  const qualities = points.filter((point) => BEING.test(point)).map((point) => point.replace(BEING, ""));
  const others = points.filter((point) => !BEING.test(point));
  return inList([...others, ...(qualities.length > 0 ? [`I am ${inList(qualities)}`] : [])].map((point) => `that ${point}`));
}
