import type { Clause, Mood } from "./clause.ts";
import { movesInOne } from "./moves-in-one.ts";
import { sentencesOf } from "./sentences.ts";

/** Words that begin a new thing to say; before another word "and" or a comma only goes on ("Nick and Martha", "Tuesday, Dec 8"). */
const STARTS = String.raw`(?:they|he|she|it|it['’]?s|its|i|i['’]?(?:m|ve|ll|d)|we|please|pls|also|the (?:decision|role|interview|company|job|position|offer)|decision|role|company|interview|skip|snooze|remind|nudge|ping me|sent|stop|her|his|their|then|plus|let me|should|can|could|what|how|do|does|is|would|when|if|unless|rejected|got|accepted|declined|withdrew|no need|not|nobody|no one|no-one|poke me|bug me|chase me|prod me|wake me|check back|try (?:me )?again|ask me|give me|send (?:me )?(?:it|this) again|resend)\b`;
/** What we are asked for, in whatever words it is asked. */
const TASKS = String.raw`(?:snooz|skip|remind|stop|clos|chang|correct|fix|updat|add\b|nudg|ping|poke|bug me|prod|chase me|wake me|ask me|try (?:me )?again|check (?:back|in)|come back|get back|hold|wait|park|put (?:it|this|that)\b|push (?:it|this|that)|leave (?:it|this|that)|delay|postpone|shelve|pick (?:it|this|that) up|send (?:me )?(?:it|this|that)(?: to me)? again|resend|mark|move|not send)`;
const ASKED_OF_US = "(?:can|could|would) (?:you|u|we) (?:please |pls |kindly |just )?";
const SEAM = new RegExp(
  String.raw`\s*;\s+|\s+[-–—]{1,2}\s+|,?\s+(?:but|however|although|though)\s+|,\s*(?:and|so|then|plus|because|as|since)\s+(?=${STARTS})|\s+(?:and|&|\+)\s+(?=(?:also\b|then\b)?\s*${STARTS})|,\s*(?=(?:also|plus|btw|fyi)\b)|,\s*(?=${STARTS})(?!\s*not\b)|\s+so\s+(?=(?:they|he|she|it)\b)|\s+(?=${ASKED_OF_US}${TASKS})|(?<=\b(?:her|him|them|card|note|letter|one|nah|thanks)),?\s+(?=skip (?:this|it|that|her|him|them)\b)`,
  "gi",
);

const FILLER =
  /^(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^,!.:]{0,30}(?:[,!.:-]\s*|$)|(?:no|nope|nah)[,!.]\s*|(?:(?:ok(?:ay)?|yes)(?: (?:po|sir|ma['’]?am|madam|lah|ji))?(?=[\s,.!])|no (?:po|sir|ma['’]?am|madam)(?=[\s,.!])|ok(?:ay)?|yes|yep|yeah|yup|sure|po(?=[,\s])|wait(?=,)|hold on|hang on|before i (?:send|forget)(?: (?:it|that|this))?(?=[:,])|please|pls|plz|kindly|just|so|well|oh|ah|also|and|but|then|btw|fyi|ps|p\.s\.|update|quick update|(?:good|great|bad|sad|big) news|news|unfortunately|sadly|alas|fortunately|sorry|actually|right|correct(?=[:,])|typo|(?:(?:small|quick|tiny|minor|one|little) )?(?:fix|correction|edit|tweak)(?=:)|correction|(?:(?:one|a|just a|just one) )?(?:(?:more|small|little|quick|tiny|minor|slight) ){1,2}(?:fix|correction|edit|change|tweak|amendment|mistake|error|typo|detail|slip|note)s?(?=\s?[:,])|(?:fix|edit|tweak|amendment|mistake|error|slip)(?=:)|small thing|one (?:more )?thing|not any ?more(?=[,.:])|(?:that(?:['’]s| has)? changed|change of plans?)(?=[,.:])|(?:many )?thanks|thank you|thx|ty|cheers|great|perfect|anyway|hm+|lol|ugh|wow|yay)\b[\s,:;!.–—-]*)/i;
const POLITE = new RegExp(
  String.raw`^(?:${ASKED_OF_US}|(?:can|could) (?=(?:it|this|that) wait)|would you mind |i(?:['’]d| would) like (?:you )?to |i want (?:you )?to |let['’]?s |just )\s*(?=${TASKS}|(?:it|this|that) wait)`,
  "i",
);
const COURTESY = /,?\s*\bif (?:that['’]?s |it['’]?s |you )?(?:possible|can|could|ok(?:ay)?|fine|alright|don['’]?t mind)\b/i;
/** One correction, which the seam "but" would part. */
const YOU_WROTE =
  /\b[Yy]ou(?:['’]ve| have)? (?:wrote|written|have|had|got|put|spelled|spelt)(?: it| her| him| them| the name)?(?: as| down as)? (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?),? (?:but |and |- )?(?:it['’]?s|it is|it should be|that should be|should be) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)/u;
const NOT_THIS_BUT_THAT =
  /\b[Nn]ot (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?),? (?:but|it['’]?s) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)/u;

const CONDITION_START =
  /^(?:if|unless|once|in case|suppos(?:e|ing)|assuming|provided|as soon as|even if|what if|should (?:they|he|she|it)\b|when(?:ever)?(?! (?:i|we) (?:\w+ed|spoke|rang|met|got|was|were)\b))\b/i;
const CONDITION_INSIDE = /\b(?:if|unless|whether|in case|as soon as|once (?:they|i|we|he|she)|when (?:they|he|she))\b/i;
const QUESTION_START =
  /^(?:should|shall|do|does|did|can|could|may|might|am|is|are|was|were|has|have|had) (?:i|we|they|he|she|it|you|this|that|there)\b|^(?:what|how|why|who|where|which|whose|any (?:idea|tips|advice|chance))\b/i;
const HEDGE =
  /\b(?:i (?:think|guess|suppose|assume|believe|suspect|wonder)|maybe|perhaps|probably|possibly|presumably|(?:it )?(?:seems?|looks?|sounds?|feels?) (?:like|as|that)|seems|not (?:quite |100% )?sure|pretty sure|i(?:['’]m| am) (?:guessing|assuming)|rumou?r|might have|may have|must have)\b/i;
const HEDGE_START = /^(?:i (?:think|guess|believe|suspect|assume)|maybe|perhaps|probably)(?: that)?[\s,]+/i;
const TAG = /^(?:right|correct|no|ok|okay|yeah|yes|isn['’]?t it|haven['’]?t they|true)\?$/i;

/** Some four printed pages; what is longer tells a story, and what it changes stands at its top. */
const MAX_SENTENCES = 150;

/** The clauses of some lines, each with its mood: what is asked, supposed or doubted is told from what is so. */
export function readClauses(lines: readonly string[]): readonly Clause[] {
  return correctionsInOne(movesInOne(sentencesOf(lines)))
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, MAX_SENTENCES)
    .flatMap(clausesOf);
}

const YOU_HAVE =
  /\b[Yy]ou(?:['’]ve| have)? (?:wrote|written|have|had|got|put|spelled|spelt) (?:it (?:as )?)?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?[.!]*$/u;
const IT_IS_NAME = /^[Ii]t(?:['’]?s| is| should be) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?(?:[.,!]|$)/u;
const isCorrected = (sentence: string, next: string) => YOU_HAVE.test(sentence) && IT_IS_NAME.test(next);

/** "You've got Eva. It's Aoife." is one correction. */
function correctionsInOne(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1] ?? "";
    if (isCorrected(sentence, next)) return [`${sentence.replace(/[.!\s]+$/, "")}, ${next.replace(/^It/, "it")}`];
    return isCorrected(sentences[index - 1] ?? "", sentence) ? [] : [sentence];
  });
}

function clausesOf(sentence: string): Clause[] {
  const pieces = sentence
    .replace(COURTESY, "")
    .replace(YOU_WROTE, "it's $2, not $1")
    .replace(NOT_THIS_BUT_THAT, "it's $2, not $1")
    .split(SEAM)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const isTagged = TAG.test(sentence.slice(sentence.lastIndexOf(",") + 1).trim());
  const conditionAt = pieces.findIndex((piece) => CONDITION_START.test(withoutFiller(piece)));
  return pieces.map((whole, index) => {
    const isSupposed = conditionAt >= 0 && index >= conditionAt;
    const isAsked = isTagged || (index === pieces.length - 1 && /\?["')\s]*$/.test(sentence));
    return { text: withoutPoliteness(whole), whole, mood: isSupposed ? "supposed" : moodOf(whole, isAsked) };
  });
}

function moodOf(whole: string, endsAsQuestion: boolean): Mood {
  const text = withoutFiller(whole);
  if (CONDITION_INSIDE.test(text)) return "supposed";
  if (POLITE.test(text)) return "stated";
  if (endsAsQuestion || QUESTION_START.test(text)) return "asked";
  return HEDGE.test(text) ? "hedged" : "stated";
}

function withoutPoliteness(whole: string): string {
  return withoutFiller(withoutFiller(whole).replace(POLITE, "").replace(HEDGE_START, ""));
}

function withoutFiller(whole: string): string {
  const rest = whole.replace(FILLER, "");
  return rest === whole || rest === "" ? whole : withoutFiller(rest);
}
