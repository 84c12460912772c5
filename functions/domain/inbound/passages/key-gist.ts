import { splitAtBlanks } from "../blanks.ts";
import type { KeyName } from "./key-labels.ts";

/**
 * What a label of a few words is about, where the lines around it are keys too: "Interview partner", "What they're up against".
 * The first that holds counts, so that what names a mistake or a recruiter stands before what merely speaks of talking.
 */
const GISTS: readonly (readonly [KeyName, RegExp])[] = [
  [
    "ignored",
    /\b(?:salary|pay|wages?|address|parking|dress|link|website|reference (?:no|number)|ref|shifts?|hours|feeling|next (?:round|stage))\b/,
  ],
  [
    "correction",
    /\b(?:wrong|mistakes?|misspoke|slips?|slipped|blunder\w*|oops|goof\w*|errors?|to fix|to clear up|correct(?:ion|ed|ing)?|mess(?:ed)?|botched|fumbled|fluffed|flubbed|mixed up|muddled|put right|set straight)\b/,
  ],
  ["reference", /\b(?:referees?|my references?|references? (?:given|offered|named)|vouch(?:es|ing)?|speaks? for me)\b/],
  ["coordinator", /\b(?:recruiter|recruiting|scheduler|scheduling|coordinator|arranged|booked|set (?:it )?up|organi[sz]ed)\b/],
  [
    "decision",
    /\b(?:decisions?|decid\w+|hear(?:ing)?|verdict|outcome|results?|answer from|answer due|let me know|get(?:ting)? back|find(?:ing)? out|news)\b/,
  ],
  ["owed", /\b(?:owe|owed|owing|send|submit|delivered|deliver|hand in|hand over|promised|still due|provide)\b/],
  [
    "need",
    /^(?:what |where |why )?(?:they|she|he|their|the (?:team|company|shop|school|site|ward|boss))\b.*\b(?:need|needs|lack|lacks|want|wants|after|short|missing|problem|headache|up against|struggl\w+|worr\w+|trouble|pain|hurting|stuck|looking for)\b/,
  ],
  [
    "strength",
    /^(?:what |why |where )?(?:i|my)\b.*\b(?:bring|brings|brought|offer|have|got|had|strengths?|experience|skills?|told|said|mention\w*|pitch\w*|sold|played up|plus|selling)\b/,
  ],
  ["topic", /\b(?:topics?|talk(?:ed)? about|discuss\w*|covered|conversation|chatted about|asked (?:me )?about|subjects? of)\b/],
  [
    "channel",
    /\b(?:contact (?:by|via|through|only)|only by|reach (?:him|her|them)|prefers?|preferred|get hold of|call or e-?mail|e-?mail or (?:call|phone|ring)|phone or e-?mail|get in touch)\b/,
  ],
  ["title", /\b(?:his|her|their|interviewers?'?s?) (?:job|title|position|role|designation)\b/],
  ["phone", /\b(?:his|her|their) (?:#|no|cell|mobile|phone|number)\b/],
  ["email", /\b(?:his|her|their) (?:e-?mail|address)\b|\b(?:panel|interviewers?|contact|manager)\b.*\be-?mail\b/],
  [
    "interviewer",
    /\b(?:interviewers?|interviewed (?:me|by|with)|interview(?:ing)? (?:partner|panel|team)|panel\w*|spoke|met|talked (?:to|with)|sat (?:down )?with|who with|with whom|grilled by)\b/,
  ],
  ["role", /\b(?:job|role|position|post|vacancy|designation)\b/],
  ["company", /^(?:who for|company|employer|firm|organi[sz]ation|business|name of (?:the )?\w+)\b/],
  ["when", /\b(?:dates?|when|day)\b/],
  ["format", /\b(?:format|mode|how (?:we|it|they) \w+|type of)\b/],
];

const MOST_WORDS = 7;

/** The key that a label of several words comes near; undefined for single words, for sentences and for what is about nothing of ours. */
export function gistOf(label: string): KeyName | undefined {
  const plain = label.toLowerCase().replace(/[*_]/g, "").replace(/’/g, "'").trim();
  const count = splitAtBlanks(plain).length;
  return count < 2 || count > MOST_WORDS ? undefined : GISTS.find(([, gist]) => gist.test(plain))?.[0];
}
