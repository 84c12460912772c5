const SPECIAL = /[&<>"'`=]/;
const EACH_SPECIAL = /[&<>"'`=]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
  "=": "&#x3D;",
};

/** The text as it may stand in an element or in a quoted attribute. Most texts need nothing. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (character) => ENTITIES[character] ?? "") : text;
}

const INSIDE_DATE = /(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?=\d{1,2}(?!\d))/g;
const BEFORE_LAST_WORD = /(?<=\S \S{1,20}) (?=\S{1,7}$)/;

/** The same for prose of ours: a date stays on one line, and no short word stands alone on the last. A letter that is copied has neither. */
export function escapedProse(text: string): string {
  return escaped(text).replace(INSIDE_DATE, "\u00a0").replace(BEFORE_LAST_WORD, "\u00a0");
}

/** Whether there is anything to show: an empty text or list is nothing. */
export function isShown<Value>(value: Value): value is Exclude<Value, undefined | false | ""> {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
