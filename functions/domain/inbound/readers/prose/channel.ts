import { caseless } from "../../caseless.ts";
import { foundIn, says } from "../../passages/in-sentence.ts";
import type { Sentence } from "../../passages/passage.ts";
import { emailsIn, isDialIn, phonesIn } from "../../phrases/contact-details.ts";
import { type Reader, see } from "../../reading.ts";
import { isAdviceAtHome } from "./owed.ts";

type Kind = "email" | "phone";

const EMAIL = "(?:e-?mails?|emailing|by mail|writing|written|in writing|being emailed|to be emailed)";
const PHONE =
  "(?:phone(?: calls?)?|telephone|calls?|calling|by tel|a ring|ringing|being called|to be (?:called|phoned|rung)|phoning|mobile|cell)";
/** What may stand between "prefers" and how: "he'd rather hear from me by email". */
const FILLED =
  "(?:(?:contact|to be contacted|being contacted|be contacted|to be reached|be reached|that i|that we|if i|follow[- ]?ups?|any|anything|to communicate|(?:to )?hear(?:ing)?(?: back)?|from (?:me|us|people|you)|(?:to )?(?:keep|stay|be|get) in touch|(?:to )?(?:do|have|get)|things|it|them|an?|me to|i|wrote|replies|answers|updates|communication|everything|questions) ?){0,4}";
const WHO = String.raw`(?:her|him|them|me|us|the office|reception|[^\s,.;:]{2,20}(?=\s(?:on|at|under)\b))`;

/** How the interviewer wants to be contacted, in the order in which the words decide. */
const CUES: readonly (readonly [Kind, RegExp])[] = [
  ["phone", /\bonly (?:does|do|uses?|answers?|picks? up) (?:the |by )?(?:phones?|telephone|calls?)\b/i],
  [
    "phone",
    /\b(?:contact|reach|get|ring|call)\s(?:her|him|them|me)\s(?:only\s)?(?:on|by|through|via)\s(?:the\s|her\s|his\s|their\s)?(?:mobile|cell|phone|telephone|landline)(?:\sonly)?\b/i,
  ],
  ["email", /\bprefers? (?:by )?mail\b/i],
  [
    "email",
    /\b(?:any|all|further|future|every) (?:communication|correspondence|contact|questions?|enquir(?:y|ies)|follow-?ups?|updates?)\b[^.;]{0,24}\b(?:by|via|through|over|in) (?:e-?mail|writing)\b/i,
  ],
  [
    "phone",
    /\b(?:any|all|further|future|every) (?:communication|contact|questions?|enquir(?:y|ies)|follow-?ups?|updates?)\b[^.;]{0,24}\b(?:by|via|through|over) (?:the )?(?:phone|telephone)\b/i,
  ],
  [
    "phone",
    /\b(?:best|easiest|quickest|better|reachable|reached|gets? back quickest|answers? quickest|happiest)\b[^.;]{0,40}\b(?:by|via|on|through|over) (?:her|his|their|the) (?:own )?(?:mobile|cell(?: ?phone)?|phone|landline|direct line|work (?:phone|number|mobile)|desk phone)\b/i,
  ],
  [
    "email",
    /\b(?:best|easiest|quickest|better|reachable|reached|gets? back quickest|answers? quickest|happiest)\b[^.;]{0,40}\b(?:by|via|on|through|over|at) (?:her|his|their|the) (?:own |work |office )?e-?mail\b/i,
  ],
  // "I should contact Ms. Krüger by e-mail", "please write to Mr Bell by mail".
  [
    "email",
    /\b(?:should|can|could|may|must|shall|please|to|best)\s(?:only\s|best\s|please\s)?(?:contact|reach|write(?: to)?|answer|reply to|get (?:in touch with|back to|hold of))\s(?:(?:mr|mrs|ms|miss|dr|herr|frau)\.?\s)?[\p{L}'’-]{2,24}(?:\s[\p{L}'’-]{2,24})?\s(?:only\s|best\s)?(?:by|via|per|over|through|on)\s(?:her |his |their )?(?:e-?)?mail\b/iu,
  ],
  [
    "phone",
    /\b(?:should|can|could|may|must|shall|please|to|best)\s(?:only\s|best\s|please\s)?(?:contact|reach|answer|get (?:in touch with|back to|hold of))\s(?:(?:mr|mrs|ms|miss|dr|herr|frau)\.?\s)?[\p{L}'’-]{2,24}(?:\s[\p{L}'’-]{2,24})?\s(?:only\s|best\s)?(?:by|via|per|over|through|on)\s(?:the |her |his |their )?(?:phone|telephone|mobile|cell|landline)\b/iu,
  ],
  ["phone", /\b(?:call|phone|ring)(?: (?:her|him|them))?,? (?:and )?(?:not|never|don['’]?t)(?: to)? e-?mail\b/i],
  // "To text or call her at 505-555-0119 rather than email".
  [
    "phone",
    /\b(?:call|phone|ring|text)(?: or (?:call|phone|ring|text))?(?: (?:her|him|them))?(?: (?:at|on|under))?(?: \+?[\d().-]{3,16}){1,4},? (?:rather than|instead of|and not|not|over|before) (?:an? |by |via |to )?(?:e-?mail|writ)/i,
  ],
  [
    "phone",
    /\b(?:said|asked|told|tells|wants|wanted|likes?|prefers|i (?:can|may|should)|you can|please|to|just)\s(?:(?:me|us|i|to|should|can|could|just|you)\s){0,3}text or (?:call|phone|ring)\s(?:her|him|them)\b/i,
  ],
  ["email", /\be-?mail(?: (?:her|him|them))?,? (?:and )?(?:not|never|don['’]?t)(?: to)? (?:call|phone|ring)\b/i],
  [
    "phone",
    /\b(?:call|calls|calling|phone|phoning|ring|ringing)\b(?: [^\s,.;:]+){0,2}(?: \([^()]{1,60}\))? (?:rather |better |more )?than (?:by |on |over |via |to )?(?:an? )?e-?mail/i,
  ],
  [
    "email",
    /\be-?mail(?:s|ing)?\b(?: [^\s,.;:]+){0,2}(?: \([^()]{1,60}\))? (?:rather |better |more )?than (?:by |on |over |via |to )?(?:an? |the )?(?:call|calls|calling|phone|phoning|ring)/i,
  ],
  [
    "email",
    /\b(?:not (?:by )?phone|no (?:phone )?calls?|don['’]?t (?:call|phone|ring)|do not (?:call|phone)|hates? (?:the phone|phone calls|calls|being called)|(?:do(?:es)?n['’]?t|do(?:es)? not|never) (?:do|use|like|answer|pick up) (?:his |her |their |the )?(?:phones?|calls)|(?:never|hardly ever|rarely|barely) (?:answers?|picks up|uses?) (?:his |her |their |the )?(?:phones?|mobile|cell|calls))\b/i,
  ],
  [
    "phone",
    /\b(?:not (?:by )?e-?mail|no e-?mails?|don['’]?t e-?mail|hates? e-?mails?|(?:do(?:es)?n['’]?t|do(?:es)? not|never) (?:do|use|like|check|read|answer|look at|bother with) (?:his |her |their )?e-?mails?|(?:never|hardly ever|rarely|barely) (?:checks?|reads?|answers?|looks at|uses?|opens?|sees) (?:his |her |their |any )?e-?mails?)\b/i,
  ],
  ["email", /(?:would|['’]d) (?:rather|prefer it if|like it if|sooner) (?:that )?i (?:wrote|e-?mailed|put it in writing)\b/i],
  ["phone", /(?:would|['’]d) (?:rather|prefer it if|like it if|sooner) (?:that )?i (?:rang|called|phoned|gave)\b/i],
  [
    "phone",
    /(?:would|['’]d) (?:sooner|rather|prefer to) (?:be )?(?:rung|called|phoned|ring|call|phone|speak)\b|\blikes? (?:more |better )(?:the )?(?:phone|telephone|calls?)\b|\b(?<!not a |isn['’]?t a |no )phone (?:person|guy|man|woman|type)\b/i,
  ],
  [
    "email",
    /(?:would|['’]d) (?:sooner|rather|prefer to) (?:be )?(?:e-?mailed|written to)\b|\blikes? (?:more |better )e-?mails?\b|\bonly (?:does|do|uses?|answers?|reads?) e-?mails?\b|\be-?mail (?:person|guy|man|woman|type)\b|\b(?:not|isn['’]?t) (?:an? |much of an? )?phone person\b/i,
  ],
  [
    "email",
    new RegExp(
      String.raw`\b(?:prefers?|would rather|['’]d rather|rather have|likes?|wants?|asked for|preferred)\s${FILLED}(?:by |via |through |over |on |in |using |use )?${EMAIL}`,
      "i",
    ),
  ],
  [
    "phone",
    new RegExp(
      String.raw`\b(?:prefers?|would rather|['’]d rather|rather have|likes?|wants?|asked for|preferred)\s${FILLED}(?:by |via |through |over |on |in |using |use |the )?${PHONE}`,
      "i",
    ),
  ],
  [
    "email",
    new RegExp(
      String.raw`\b(?:best|easiest|easier|quickest|fastest|better|preferred|only)\b[^.;]{0,50}\b(?:by |via |on |is |to |over |through )?(?:an? )?${EMAIL}|\be-?mail(?:ing)?(?: is| works|['’]s|ing is)? (?:best|better|fine|preferred|easiest|the best)`,
      "i",
    ),
  ],
  [
    "phone",
    new RegExp(
      String.raw`\b(?:best|easiest|easier|quickest|fastest|better|preferred|only)\b[^.;]{0,50}\b(?:by |via |on |is |to |over |through )(?:an? |the )?${PHONE}|\b(?:phone|a call|calling|phoning)(?: is| works|['’]s)? (?:best|better|preferred|easiest|the best)`,
      "i",
    ),
  ],
  [
    "email",
    new RegExp(
      String.raw`\b(?:said|asked|told|tells|wants|wanted|like|likes|prefers|happy for|i (?:can|may|should)|you can|please|to|just|free to|follow up by|follow up via|follow up with an|contact (?:her|him|them) (?:by|via)|reach (?:her|him|them) (?:by|via)|in touch by|keep in touch by)\s(?:(?:me|us|i|to|should|can|could|just|you)\s){0,3}(?:(?:e-?mail|write to|write|drop (?:an? )?(?:e-?mail|line) to)\s${WHO}(?:\s(?:an email|a line|at|on|with|if|directly|instead|for|rather)|[.,;]|$)|e-?mail(?:[.,;:]|$))`,
      "i",
    ),
  ],
  [
    "phone",
    new RegExp(
      String.raw`\b(?:said|asked|told|tells|wants|wanted|like|likes|prefers|happy for|i (?:can|may|should)|you can|please|to|just|free to|follow up by|follow up via|follow up with a|contact (?:her|him|them) (?:by|via|on)|reach (?:her|him|them) (?:by|via|on)|in touch by|keep in touch by)\s(?:(?:me|us|i|to|should|can|could|just|you)\s){0,3}(?:(?:call|phone|ring|give)\s${WHO}(?:\s(?:a (?:call|ring|bell|buzz)|cell|mobile|number|at|on|with|if|directly|instead|for|rather)|[.,;]|$)|phone(?:[.,;:]|$))`,
      "i",
    ),
  ],
];

/** Who is meant is the person, or it happens only once. */
const NOT_THEIRS = caseless(
  /(?<!\p{L})\p{L}{2,} (?:will|['’]ll|would|['’]d|(?:is|are) going to|said (?:they|he|she)(?:['’]d| would|['’]ll| will)) (?:call|phone|email|ring|contact) me\b|\bi(?: |['’]d | would )(?:prefer|rather|sooner)\b|\bmy (?:phone|email|number)\b|\bthey have my\b/iu,
);

/** How the interviewer wants to be contacted, with the address or number that stands beside it. */
export const readChannel: Reader = (passage) =>
  passage.sentences.flatMap((sentence, index) => {
    const { text, line } = sentence;
    const kind = kindIn(sentence);
    if (!kind || isDialIn(text) || isAdviceAtHome(sentence)) return [];
    const value = valueIn(text, kind) ?? valueAlone(passage.sentences[index + 1]?.text ?? "", kind);
    return [see(passage, "contactChannel", { kind, ...(value ? { value } : {}) }, { words: text, line })];
  });

const valueIn = (text: string, kind: Kind) => (kind === "email" ? emailsIn(text) : phonesIn(text))[0]?.text;

/** "Rick wants a phone call. 780-555-0143." */
const valueAlone = (next: string, kind: Kind) => (/\p{L}{4}/u.test(next.replace(/\S+@\S+/g, "")) ? undefined : valueIn(next, kind));

function kindIn(sentence: Sentence): Kind | undefined {
  const { text } = sentence;
  const kind = CUES.find(([, pattern]) => says(sentence, pattern))?.[0] ?? reachable(sentence);
  return kind && (!NOT_THEIRS.test(text) || /\bprefers?\b/i.test(text.replace(/\bi prefer\b/i, ""))) ? kind : undefined;
}

const REACHABLE_AT =
  /\b(?:reach|contact|get hold of|get in touch with|follow up with)\s(?:her|him|them|me|[^\s,.;:]{2,20})\s(?:directly\s)?(?:at|on|under|via|through)\s/i;

/** "Reach her at 555-0100": the value itself says which. */
function reachable(sentence: Sentence): Kind | undefined {
  const found = foundIn(sentence, REACHABLE_AT);
  if (!found) return undefined;
  const rest = sentence.text.slice(found.index + found[0].length).trimStart();
  if ((emailsIn(rest)[0]?.index ?? 9) <= 1) return "email";
  return (phonesIn(rest.slice(0, 40))[0]?.index ?? 9) <= 9 ? "phone" : undefined;
}
