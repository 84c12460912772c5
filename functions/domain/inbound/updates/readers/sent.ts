import type { Update } from "../../understanding.ts";
import { peopleNamed, peopleOf, withoutPlural, wordsOf } from "../people-in.ts";
import { change, type Situation, type UpdateReader } from "../situation.ts";

const words = (list: string) => new Set(list.split(" "));

/** All that may stand before "sent" when the person sent it: no "they" or "she", no "not", no "will". */
const BEFORE = words(
  "i i've ive have has we we've just already finally now also it it's its is was been are were got done yes that that's the a an my this both all them everything thanks thank-you thankyou note notes email emails e-mail mail mails message messages letter letters inquiry follow follow-up followup up draft drafts card cards one ones first second last other to for and of off successfully inquiry status",
);
/** What can have been sent, or when: anything else right after "sent" ("sent my résumé") is something else. */
const AFTER = words(
  "it them both all that this these the a an thank thanks thank-you thankyou note notes email emails e-mail mail mails message messages letter letters inquiry follow follow-up followup draft drafts card cards one ones everything to off out over today yesterday tonight last earlier just now at on in already this ages minutes an hour right away myself as with",
);
const PRONOUNS = words("him her them");
const ADVERBS = words("from before after while because so and but");
/** "I was sent a test". */
const RECEIVED = /\b(?:i|we)(?:['’]ve)? (?:was|were|got|am|been|have been)\b/i;
const SENT = /\b(?:sent|emailed|mailed|posted|e-mailed)\b/i;
/** The line that a phone or a mail program adds. */
const SENT_FROM =
  /^sent (?:from|via|using|with) (?:my|a|the|mail|outlook|yahoo|gmail|proton|samsung|windows|iphone|ipad|android|blackberry)\b/i;
/** "sent Paula's, Jim's tomorrow". */
const STILL_TO_COME = /,[^,]*\b(?:tomorrow|later|tonight|next|still|not yet|to follow)\b.*$/i;
/** "So this one is sent", "mailed it to Abel ten minutes ago". */
const IS_SENT =
  /^(?:so )?(?:this|that|the (?:last|first)) one(?:['’]s| is| has been) (?:now |already )?(?:sent|done|out)[\s!.]*$|\b(?:mailed|emailed|sent) it (?:to (?:her|him|them|\p{Lu}\p{L}+) )?(?:\w+ (?:minutes?|hours?|days?) ago|just now|yesterday|today|this (?:morning|afternoon|evening)|last night)\b/u;
const DONE = /^(?:all )?done[\s!.]*$|^did it[\s!.]*$/i;
/** "My thank-you went to her on Friday." */
const WENT =
  /^(?:my|the|that|both|all) (?:thank[- ]?yous?|notes?|e-?mails?|letters?|drafts?|follow-?ups?|messages?|cards?)(?: (?:notes?|e-?mails?|letters?|mails?))? (?:(?:already|just) )?(?:went (?:out|off|to(?! (?:spam|junk|the wrong))|on|yesterday|today|last|this)|(?:has|have|is|are) (?:already |just )?(?:gone|out|in the post|on its way|on their way|delivered))\b(?! (?:to spam|to junk|wrong|missing|of date))/i;
/** "That one went off to Margaux this morning", "it's gone out to her". */
const THAT_ONE_WENT =
  /^(?:(?:that|this|the (?:first|second|last|other)) one|(?:that|this|it)|both|(?:the|my|your) (?:one|draft|note|version)(?: (?:for|to) \S{2,30})?)(?:['’]s| has| have)? (?:(?:already|just|now|finally) )?(?:went|gone|been) (?:out|off|sent(?: (?:out|off))?)(?: (?:to(?! (?:spam|junk|the wrong|plan))|first thing|last night|yesterday|today|this (?:morning|afternoon|evening)|earlier|on|at|just now|a|an|with)\b|[,.!]|$)/i;
const EVERYONE = /\b(?:both|all|everything|them all|everyone)\b/i;

/** "Lorraine emailed that …" is what she did. */
const isTheirs = (before: string, verb: string) =>
  /mail|post/i.test(verb) && /(?:^|[\s,;])\p{Lu}[\p{L}-]+ $/u.test(before) && !/\bI $/.test(before);

/** "sent", "sent it", "sent Nick's", "the note to Martha is sent", and "done" while a draft lies there. */
export const readSent: UpdateReader = ({ text, mood }, { record }) => {
  if (mood !== "stated" || SENT_FROM.test(text)) return [];
  if (DONE.test(text)) return record && record.deliveredPoints.length > 0 ? [change({ action: "sent" }, text, "guessed")] : [];
  return WENT.test(text) || IS_SENT.test(text) || THAT_ONE_WENT.test(text) || saysSent(text, record)
    ? aboutWhom(text, record).map((update) => change(update, text))
    : [];
};

function saysSent(text: string, record: Situation["record"]): boolean {
  const match = SENT.exec(text);
  if (!match || RECEIVED.test(text.slice(0, match.index))) return false;
  const names = record ? namesOf(record) : new Set<string>();
  const isName = (word: string) => withoutPlural(word).some((each) => names.has(each));
  const before = wordsOf(text.slice(0, match.index).replace(/thank[- ]you/gi, "thanks"));
  if (!before.every((word) => BEFORE.has(word) || isName(word)) || isTheirs(text.slice(0, match.index), match[0])) return false;

  const [next, second] = wordsOf(text.slice(match.index + match[0].length));
  const isToSomebody = next !== undefined && (PRONOUNS.has(next) || isName(next));
  const object = isToSomebody ? second : next;
  return object === undefined || AFTER.has(object) || isName(object) || (isToSomebody && ADVERBS.has(object));
}

function namesOf(record: NonNullable<Situation["record"]>): ReadonlySet<string> {
  const owed = record.deliveredPoints.flatMap(({ kind, about }) => (kind === "promised-item" ? [about ?? ""] : []));
  return new Set([...peopleOf(record), record.company ?? "", ...owed].flatMap(wordsOf));
}

function aboutWhom(text: string, record: Situation["record"]): Update[] {
  if (!record) return [{ action: "sent" }];
  const waiting = record.deliveredPoints.flatMap(({ about }) => about ?? []);
  const said = text.replace(STILL_TO_COME, "");
  const named = EVERYONE.test(text) && waiting.length > 1 ? waiting : peopleNamed(said, record);
  return named.length === 0 ? [{ action: "sent" }] : named.map((about) => ({ action: "sent", about }));
}
