import { matchesIn, says } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { clauseFrom } from "../../phrases/clause.ts";
import { DATE_MASK } from "../../phrases/tokens.ts";
import { doubtAbout } from "../../questions/date-doubt.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { dateOfWhen } from "../date-of-when.ts";
import { OWED_CUES } from "./owed-cues.ts";

/** Requests that are no promise of this kind: to wait, to come again, to call somebody who is nobody's. */
const NO_OWED =
  /^(?:(?:call|ring|phone|text|contact) (?:you\b|me$)|(?:an? )?(?:answer|decision|reply|signed)$|(?:call|phone|ring|e-?mail|text)(?: (?:her|him|them))?,? (?:and )?(?:not|never|rather)\b|get (?:the|this|that|a) (?:job|offer|role)|get (?:there|home|in|up)|let (?:you|me)|give (?:up|notice)|take (?:it|that|a break|the job)|make (?:it|sure|a good)|do (?:well|better|my best|that|it)|follow up(?: with you)?$|show up|call me|bring (?:me|up)|contact me|email me(?! (?:an?|the|your|some|copies|proof|scans?|two|three)\b))\b/i;
/** "He wants me to phone him" says how, and not by when. */
const ONLY_CONTACT =
  /^(?:(?:phone|call|ring|text|contact|e-?mail|write to)\s(?:her|him|them)(?![\p{L}\s]*\b(?:with|about)\b)|(?:contact|reach|write to|answer|reply to|get (?:in touch with|back to|hold of))\s(?:(?:mr|mrs|ms|miss|dr|herr|frau)\.?\s)?[\p{L}'’-]{2,24}(?:\s[\p{L}'’-]{2,24})?\s(?:(?:only|best|directly)\s)?(?:by|via|per|over|through|on|at)\s)/iu;
const LEADING_VERB =
  /^(?:send(?:ing)?|sharing|submitting|providing|emailing|forwarding|furnish(?:ing)?|e-?mail|submit|forward|provide|share|upload|mail|return|supply|deliver|post|pass on|get|give|show|hand in|turn in|drop off|let (?:(?:her|him|them|the \p{L}+|\p{Lu}[\p{L}'’-]+) )?have)\s(?:(?:her|him|them|me|us|it|over|back|in|on|across)\s){0,2}(?=\S)/iu;
/** "Send Lena a sample": whom it is for stands between the verb and the thing. */
const FOR_WHOM = /^(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?)\s(?=(?:an?|the|my|some|copies|two|three|\d+)\s)/u;
/** "My certificate emailed over": how it is to come is no part of the thing. */
const SENT =
  /(?:,?\s(?:from me|of mine|off (?:of )?me|out of me))?(?:,?\s(?:(?:and |which )?(?:is |has |was )?to be|must be|should be))?\s(?:e-?mailed|sent|posted|mailed|forwarded|dropped|handed|submitted|uploaded|scanned)(?: (?:over|in|across|to (?:her|him|them)|off|back))?$/i;
const TOO_VAGUE = /^(?:her|him|them|it|over|back|in touch|by|on|to)?$/i;

/** Without one of these stems no cue matches. */
const HINT =
  /(?:could|can|would|might) you|if you|you (?:need|have|are)|you['’]|make sure|be sure|remember|do you mind|ask|send|submit|mail|forward|undert|requir|forget|4get|needful|volunteer|invited|am (?:also )?to|to do|want|told|need|expect|request|like|invit|remind|promis|agree|offer|suppos|meant|due|to be|wait|must|should|owe|gotta|['’]ve to|['’]m to|will|['’]ll|going|please|forget|to-?\s?do|have|had/i;

/** "My mum thinks I should ring them" is nobody's word who counts. */
export function isAdviceAtHome(sentence: Sentence): boolean {
  return says(sentence, ADVICE_AT_HOME);
}

const ADVICE_AT_HOME =
  /\bmy (?:mum|mom|mother|dad|father|wife|husband|partner|sister|brother|friend|mate|flatmate|roommate|boyfriend|girlfriend|son|daughter|neighbou?r)s?\b[^.;]{0,30}\b(?:thinks?|says?|said|reckons?|wants?|told|insists?)\b/i;

/** What the person owes the employer, and by when where the words say so. */
export const readOwed: Reader = (passage) =>
  passage.sentences
    .filter((sentence) => says(sentence, HINT) && !isAdviceAtHome(sentence))
    .flatMap((sentence) => {
      const cues = OWED_CUES.filter(({ isForwarded }) => isForwarded !== true || passage.block === "forwarded");
      const found = cues.flatMap(({ pattern, needsDate }) =>
        matchesIn(sentence, pattern).map((match) => ({ start: match.index + match[0].length, needsDate })),
      );
      const first = found.toSorted((one, other) => one.start - other.start)[0];
      return first ? owedIn(sentence, first, passage) : due(sentence, passage);
    });

function owedIn(
  sentence: Sentence,
  { start, needsDate }: { readonly start: number; readonly needsDate: true | undefined },
  passage: Passage,
): readonly Sighting[] {
  const { text, masked, line } = sentence;
  const clause = clauseFrom(text, masked, start);
  const thing = withoutDates(text, masked, start, clause)
    .replace(/^do the needful (?:of|by) /i, "")
    .replace(LEADING_VERB, "")
    .trim();
  const to = FOR_WHOM.exec(thing)?.[1];
  const what = thing
    .replace(FOR_WHOM, "")
    .replace(SENT, "")
    .replace(/\s(?:from|off|off of|out of) me$/i, "")
    .replace(/^((?:bring|book|confirm|complete|sign|fill (?:in|out)|call|follow)\s)?your\s/i, "$1my ");
  const seen = dateFor(sentence, start);
  if (NO_OWED.test(clause) || (!seen && ONLY_CONTACT.test(clause)) || TOO_VAGUE.test(what) || (needsDate && !seen)) return [];
  if (seen?.contradiction) return [see(passage, "doubt", doubtAbout("followUpBy", seen), { words: text, line })];
  const date = seen?.when && dateOfWhen(seen.when, passage.zone);
  return [
    see(
      passage,
      "owed",
      { what, ...(to ? { to } : {}), ...(date ? { date } : {}) },
      { words: text, line, certainty: seen?.certainty ?? "stated" },
    ),
  ];
}

/** The first date behind the cue that is no interview's or decision's. */
function dateFor({ dates }: Sentence, start: number) {
  const usable = dates.filter(({ cue, seen }) => cue !== "decision" && cue !== "other" && !seen.impliesDay);
  const behind = usable.find(({ seen, cue }) => seen.index >= start && cue !== "interview") ?? usable.find(({ cue }) => cue === "owed");
  return behind?.seen;
}

/** The words of the clause up to its first date, without the preposition before it. */
function withoutDates(text: string, masked: string, start: number, clause: string): string {
  const end = masked.slice(start, start + clause.length + 2).indexOf(DATE_MASK);
  const words = end < 0 ? clause : text.slice(start, start + end);
  return words
    .replace(/[\s,]+(?:(?:by|before|on|no later than|until|for|this|at|due|latest|the|of|eod|end)[\s,]*){1,3}$/i, "")
    .replace(/[\s,]+(?:by|before)$/i, "")
    .replace(/,?\s(?:which (?:should|must) |to )(?:reach|be with|get to|be in|arrive)(?: (?:her|him|them|the \w+))?$/i, "")
    .trim();
}

/** "The rota is due Friday". */
function due({ text, line, dates }: Sentence, passage: Passage): readonly Sighting[] {
  const [, what = ""] =
    /^(?:\W*(?:the|my|a)\s)?([\p{L}][\p{L} -]{2,50}?)\s(?:(?:is|are|was) due|(?:has|have|needs?) to be (?:in\b|with (?:her|him|them)|sent|submitted|received)|(?:must|should) be (?:in\b|with (?:her|him|them)|sent|submitted|received)|(?:is|are) to be (?:in\b|with (?:her|him|them)|sent|submitted|received))\b/iu.exec(
      text,
    ) ?? [];
  const seen = dates.find(({ cue }) => cue === "owed")?.seen;
  if (
    what === "" ||
    !seen?.when ||
    seen.contradiction ||
    /\b(?:decision|answer|results?|rankings?|list|rent|baby|offers?|feedback|outcome)\b/i.test(what)
  )
    return [];
  return [see(passage, "owed", { what, date: dateOfWhen(seen.when, passage.zone) }, { words: text, line, certainty: seen.certainty })];
}
