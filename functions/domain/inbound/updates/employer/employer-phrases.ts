import type { OutcomePhrase } from "../readers/outcome-phrases.ts";

const OTHERS = `(?:another|other|a different|an internal|one of the other|someone|candidates?|applicants? (?:who|whose))`;
const NOT = `(?:not|unable to|won['’]?t|no longer)`;
const KEPT = String.raw`\b(?:keep|hold|retain)(?:ing)? your (?:details|cv|r[eé]sum[eé]|application|information|profile) on (?:file|record)\b`;
const JOB = String.raw`(?:\w+[ ,/-]+){0,8}?(?:position|role|job|post|employment|place|contract|apprenticeship|internship|opportunity to join)`;

/** How employers write of an outcome; what they would do in some case is not here. */
export const EMPLOYER_PHRASES: readonly OutcomePhrase[] = [
  { outcome: "rejected", pattern: new RegExp(KEPT, "i") },
  {
    outcome: "rejected",
    pattern: new RegExp(
      String.raw`\b(?:decided|chose|chosen|opted|elected|going|proceed(?:ing)?|mov(?:e|ed|ing)|gone|pursu(?:e|ing))(?: to)?(?: move| go| proceed| pursue)?(?: forward| ahead| on)?(?: with)? ${OTHERS}\b`,
      "i",
    ),
  },
  {
    outcome: "rejected",
    pattern: new RegExp(
      String.raw`\b${NOT} (?:be )?(?:\w+ )?(?:moving|going|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|advanc(?:e|ing)|continu(?:e|ing)|pursu(?:e|ing)|move|go)\b(?: \w+){0,3}? ?(?:forward|ahead|further|with your|your (?:application|candidacy)|to the next)\b`,
      "i",
    ),
  },
  {
    outcome: "rejected",
    pattern:
      /\b(?:decided|chosen) not to (?:move|proceed|go|progress|continue|take|offer)\b|\byou (?:have|were|had) (?:unfortunately )?not (?:been )?(?:selected|successful|chosen|shortlisted)\b|\b(?:have|has|was|were) (?:been )?unsuccessful\b/i,
  },
  {
    outcome: "rejected",
    pattern: new RegExp(
      String.raw`\b(?:unable|not able|not in a position) to offer you (?:the|a|this|an) ?${JOB}\b|\b(?:position|role|post|vacancy) (?:has (?:now )?been|is now|was) filled\b|\b(?:selected|(?:offer(?:ed)?|award(?:ed)?|give|given|gave) (?:the|this) ${JOB} to|hired) (?:${OTHERS}|somebody)\b`,
      "i",
    ),
  },
  {
    outcome: "rejected",
    pattern:
      /\b(?:your candidate|the candidate|he|she|they|(?:mr|mrs|ms|miss|mx|dr)\.? [\p{L}'’-]{2,30})\s(?:has|have|had|was|were)\s(?:unfortunately |sadly )?not (?:been )?(?:selected|successful|chosen|shortlisted)\b/iu,
  },
  {
    outcome: "offer",
    pattern: new RegExp(
      String.raw`\b(?:pleased|delighted|happy|thrilled|excited|glad|like|love|pleasure)(?: to| in)? (?:\w+ ){0,3}?(?:offer(?:ing)? you (?:the|a|an|this|our)? ?${JOB}|(?:extend|make|present)(?:ing)?(?: to)?(?: you)? (?:with )?an? (?:\w+ ){0,2}offer)\b`,
      "i",
    ),
  },
  {
    outcome: "offer",
    pattern:
      /\bwe (?:are offering|offer|would offer) you the (?:\w+ ){0,6}?(?:position|role|job|post)\b|\b(?:attached|enclosed|please find|here is|find)\b(?: \w+){0,4}? (?:your|the|our) (?:formal |written )?offer(?: letter| of employment)?\b|\byour offer letter\b/i,
  },
];
