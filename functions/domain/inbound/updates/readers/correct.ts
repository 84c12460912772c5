import { sameName } from "#domain/interview/names.ts";
import { caseless } from "../../caseless.ts";
import type { KnownInterview } from "../../known-interview.ts";
import { change, type Reading, type UpdateReader } from "../situation.ts";
import { correctedName } from "./corrected-name.ts";

const VALUE = `["“'‘]?([^,;"“”]{2,80}?)["”'’]?`;
const IS = `(?:is(?: actually| really| called| now)?|was(?: actually)?|should (?:be|read|say)|['’]s(?: actually| called| really| now)?|[:=])`;
const END = String.raw`(?:[\s.!)]*$)`;

/** "it's Martha, not Marta", "Martha not Marta", "should be Martha, not Marta". */
const RIGHT_NOT_WRONG = caseless(
  new RegExp(
    `^(?:(?:correct|fix|change) the (?:name|spelling): |(?:it|that|this|(?:(?:his|her|their|the) )?(?:first |last |family |full )?(?:sur)?name|spelling|spelled)(?:['’]?s| is| was| should be)?(?: actually| really| spelled| spelt| written| called)? |i meant |should be )?${VALUE}(?: with an? \\p{L}{1,2}(?: in it)?)?,? (?:and )?not ${VALUE}${END}`,
    "iu",
  ),
);
/** "not Marta but Martha", "not Marta, it's Martha". */
const NOT_WRONG_BUT_RIGHT = new RegExp(`^(?:it(?:['’]?s| is| was) )?not ${VALUE},? (?:but |it['’]?s |it is )${VALUE}${END}`, "i");
/** "Marta should be Martha", "change Marta to Martha", "Marta's name is spelled Martha". */
const WRONG_TO_RIGHT = new RegExp(
  `^(?:(?:change|correct|fix|replace) ${VALUE} (?:to|with) ${VALUE}|${VALUE}['’]s (?:first |last |sur)?name (?:is|should be)(?: actually| really| spelled| spelt)* ${VALUE}|${VALUE} (?:should (?:be|read|say)|is spelled|is spelt|is written|is actually|is really)(?: spelled)? ${VALUE})${END}`,
  "i",
);

const FIELDS: readonly (readonly [field: "role" | "company", pattern: RegExp])[] = [
  [
    "role",
    new RegExp(
      `^(?:the |my )?(?:role|job|job title|position|post|title of the (?:job|role)|title)(?: title| name)? ?${IS} (?:the |an? )?${VALUE}(?:,? (?:and )?not (?:the |an? )?${VALUE})?${END}`,
      "i",
    ),
  ],
  [
    "company",
    new RegExp(
      `^(?:the )?(?:company|employer|firm|organi[sz]ation|company name|name of the company)(?:['’]s name)? ?${IS} ${VALUE}(?:,? (?:and )?not ${VALUE})?${END}`,
      "i",
    ),
  ],
];
const NO_VALUE =
  /^(?:great|good|nice|fine|open|filled|gone|still|not|very|really|closed|on hold|going|hiring|mine|it|that|interesting|perfect|remote|part|full)\b/i;

/** What the person puts right: a name, the role, the company. Dates are read as dates. */
export const readCorrection: UpdateReader = ({ text, mood }, { record }) => {
  if (mood === "asked" || mood === "supposed" || !record) return [];
  return fieldCorrection(text, record) ?? nameCorrection(text, record) ?? [];
};

function fieldCorrection(text: string, record: KnownInterview): Reading[] | undefined {
  for (const [field, pattern] of FIELDS) {
    const [, right, wrong] = pattern.exec(text) ?? [];
    if (right && !NO_VALUE.test(right)) return [correct(field, { right, wrong: wrong ?? record[field], text })];
  }
  return undefined;
}

function nameCorrection(text: string, record: KnownInterview): Reading[] | undefined {
  const pair = pairIn(text) ?? pairIn(behindColon(text)) ?? anyPair(text);
  if (!pair) return undefined;
  const name = correctedName(pair, record);
  if (name) return [change({ action: "correct", ...name }, text)];
  const field = (["company", "role"] as const).find((each) => sameName(record[each] ?? "", pair.wrong) && record[each] !== undefined);
  return field && [correct(field, { right: pair.right, wrong: record[field], text })];
}

/** "Wrong spelling, my fault: it's Martha, not Marta": what is put right stands behind. */
const behindColon = (text: string) => text.slice((/^[^:]{3,60}:\s/.exec(text)?.[0] ?? "").length);

const NAMES = String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})`;
const ANYWHERE = new RegExp(
  String.raw`\b(?:it['’]?s|is|was|be|read|spelled|spelt|written|called|meant) ${NAMES},? (?:and )?not ${NAMES}`,
  "u",
);

/** Wherever it stands, "it's Martha, not Marta" puts a name right; it counts where the wrong one is on record. */
function anyPair(text: string): { readonly right: string; readonly wrong: string } | undefined {
  const [, right, wrong] = ANYWHERE.exec(text) ?? [];
  return right && wrong ? { right, wrong } : undefined;
}

function pairIn(text: string): { readonly right: string; readonly wrong: string } | undefined {
  const [, newer, older] = RIGHT_NOT_WRONG.exec(text) ?? [];
  if (newer && older && !/:/.test(newer)) return { right: newer, wrong: older };
  const groups = (NOT_WRONG_BUT_RIGHT.exec(text) ?? WRONG_TO_RIGHT.exec(text) ?? []).slice(1).filter(Boolean);
  const [wrong, right] = groups;
  return wrong && right ? { right, wrong } : undefined;
}

function correct(
  field: string,
  { right, wrong, text }: { readonly right: string; readonly wrong: string | undefined; readonly text: string },
): Reading {
  return change({ action: "correct", field, ...(wrong ? { from: wrong } : {}), to: right }, text);
}
