import { change, type UpdateReader } from "../situation.ts";

const CLOSE =
  /^(?:you can |i(?:['’]ll| will) )?close(?: (?:it|this|that|the (?:record|file|case)|this one|it out))?(?: now| please| down)?[\s!.]*$/i;
const NOT_YET =
  /^(?:not yet|nothing(?: yet| so far)?|no (?:news|word|answer|reply)(?: yet| so far)?|(?:i['’]?m |i am |we['’]?re )?still (?:waiting|hoping|open|nothing)|(?:i |we )?(?:haven['’]?t|have not) heard|don['’]?t close|wait)\b/i;
const KEEP_OPEN = /\b(?:keep|leave) (?:it|this|that|this one) open\b/i;
const GHOSTED = /^they (?:ghosted|never (?:answered|replied|got back)|went silent)/i;

/** The answers to "shall I close it?". "Not yet" answers that question only: under a thank-you it would say "not sent yet". */
export const readCloseOut: UpdateReader = ({ text, mood }, { record }) => {
  if (mood !== "stated") return [];
  if (CLOSE.test(text)) return [change({ action: "close" }, text)];
  const isAsked = record?.deliveredPoints.some(({ kind }) => kind === "close-out") ?? false;
  if (isAsked && !GHOSTED.test(text) && (NOT_YET.test(text) || KEEP_OPEN.test(text))) return [change({ action: "not-yet" }, text)];
  return [];
};
