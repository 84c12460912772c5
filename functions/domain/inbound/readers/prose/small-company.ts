import { isFunctionWord } from "../../phrases/word-sets.ts";
import { type Cue, isOneUnknownWord } from "./company-cue.ts";

/** "A call with recruiting for Data Analyst", "with someone for", "with everyone". */
const isRoleWord = (name: string) =>
  /^(?:someone|somebody|everyone|everybody|people|recruit\w+|interview\w*|managers?|leadership|engineering|product|staff|talent|another|several|various|them|both|technical|questions?|coffee|stakeholders|company|panel|employees|clients?|colleagues|management)$/i.test(
    name,
  );

/** Behind these a name may stand that is written small among others that are not. */
export const SMALL_COMPANY_CUE: Cue = {
  // "Three Zoom calls with lumenassay (lower case, they insist)", "an interview with quillbase for Data Analyst".
  pattern:
    /\b(?:interviews?|calls?|rounds?|screens?|sessions?|meetings?|chats?|onsite|panel)\s(?:was\s)?(?:with|w\/)\s(?=\p{Ll}[\p{L}\d-]{4,24}(?:\s\((?:lower|small|all)[ -]?(?:case|letters?|lower)[^()]{0,40}\)|\s(?:for|as)\s(?:an?\s|the\s|their\s)?(?:\p{Lu}|[\p{L} ]{2,30}\b(?:role|position|job|post)\b)))/gu,
  accepts: (name) => isOneUnknownWord(name) && !isFunctionWord(name) && !isRoleWord(name) && !/s$/i.test(name),
  isSure: true,
};
