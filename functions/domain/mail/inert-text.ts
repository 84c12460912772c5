const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Controls other than the line feed, marks that turn the reading direction, and the byte order mark. */
const UNWANTED = /[\p{Bidi_Control}\uFEFF]|(?!\n)\p{Cc}/gu;
/** Neither those, nor another line break, nor what may be half of a pair: so is nearly every text. */
const SURELY_INERT = /^[\n -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\uffff]*$/;

/** The text well-formed, with "\n" as its only control: nothing in it can break a header, hide a line or turn the reading direction. */
export function inertText(text: string): string {
  if (SURELY_INERT.test(text)) return text;
  return text.toWellFormed().replace(LINE_BREAKS, "\n").replace(/\t/g, " ").replace(UNWANTED, "");
}

/**
 * The value with every text in it inert, so that what is composed from it needs no second thought. Where nothing is to be taken
 * out it is the very value that was given, and whatever is known of it still holds.
 */
export function inert<Value>(value: Value): Value {
  if (isSurelyInert(value)) return value;
  if (typeof value === "string") return inertText(value) as Value;
  if (Array.isArray(value)) return value.map(inert) as Value;
  return Object.fromEntries(Object.entries(value as object).map(([key, entry]) => [key, inert(entry)])) as Value;
}

function isSurelyInert(value: unknown): boolean {
  if (typeof value === "string") return SURELY_INERT.test(value);
  return value === null || typeof value !== "object" || Object.values(value).every(isSurelyInert);
}

/** The text on one line and at most that many characters long, with an ellipsis where it was cut. */
export function oneLine(text: string, limit: number): string {
  const line = inertText(text).replace(/\s+/g, " ").trim();
  return line.length <= limit
    ? line
    : `${line
        .slice(0, limit - 1)
        .trimEnd()
        .toWellFormed()}…`;
}
