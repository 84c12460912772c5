const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Controls other than the line feed, marks that turn the reading direction, and the byte order mark. */
const UNWANTED = /[\p{Bidi_Control}\uFEFF]|(?!\n)\p{Cc}/gu;

/** The text well-formed, with "\n" as its only control: nothing in it can break a header, hide a line or turn the reading direction. */
export function inertText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, "\n").replace(/\t/g, " ").replace(UNWANTED, "");
}

/** The value with every text in it inert, so that what is composed from it needs no second thought. */
export function inert<Value>(value: Value): Value {
  if (typeof value === "string") return inertText(value) as Value;
  if (Array.isArray(value)) return value.map(inert) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inert(entry)])) as Value;
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
