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

/** Whether there is anything to show: an empty text or list is nothing. */
export function isShown<Value>(value: Value): value is Exclude<Value, undefined | false | ""> {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
