import { caseless } from "../../caseless.ts";
import { matchesOf } from "../../matches.ts";
import { says } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { emailsIn, phonesIn } from "../../phrases/contact-details.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { mentionsIn } from "../../phrases/mentions.ts";
import { type Presented, peopleAt } from "../../phrases/people.ts";
import { type Reader, see } from "../../reading.ts";
import { isSamePerson } from "../../refiners/same-person.ts";

const REFERENCE =
  /\b(?:someone|somebody|person|people|who(?:m)?|anyone) (?:that )?they (?:may|might|can|could|will|would) (?:call|ring|phone|contact|speak to|talk to|check with)\b|\b(?:references?|referees?|refrences?|referance|refs|ref (?:to use|is|will be|would be))\b|\bvouch for me\b/i;
const LEADS: readonly RegExp[] = [
  /\b(?:someone|somebody|person|people|whom?|anyone) (?:that )?they (?:may|might|can|could|will|would) (?:call|ring|phone|contact|speak to|talk to|check with)(?: about me| for me)?(?:\s(?:is|are|would be|will be))?[\s:,–-]{1,3}/gi,
  /\b(?:references?|referees?|refrences?|refs|ref to use)\b(?:\s(?:is|are|was|were|will be|would be|shall be|for this(?: one)?(?: is| are)?|i gave(?: them| her| him)?(?: was| were)?|here (?:is|are)|named|called|would be|(?:has|have) been (?:named|given|offered)))?[\s:,–-]{1,3}(?:both\s)?/gi,
  /\b(?:gave|give|given|left|named|listed|put down|put|using|use|used|offered|provided|suggested|sent(?: them)?|asked)\s(?:(?:them|her|him|hr)\s)?(?:the (?:name|details|number|contact)s? (?:of|for)\s)?(?:both\s)?/gi,
  /\b(?:it|that)(?:['’]ll| will| would|['’]s| is)(?: be)?\s/gi,
  /^\W*/gu,
];
const AS_REFERENCE =
  /\b(?:as (?:a |an? |my |their |our )?(?:reference|referee|references|referees|ref)\b|(?:is|will be|can be|would be|are|agreed to be|will act as|offered to be) (?:a |my |one of my )?(?:references?|referees?)|(?:for|to give) (?:a )?reference|(?:be|act as|serve as) (?:a |my )?(?:reference|referee)|will vouch)/i;
const RELATION = caseless(
  /\b(?:(?:is|was|as|,|-|–|\() ?)?((?:my|a)\s(?:(?:former|old|ex|previous|last|current|first|longtime|long-time|late|one-time)[\s-])?(?:[\p{L}-]+\s){0,3}?(?:head (?:chef|nurse|coach|teacher|cook|gardener|of [\p{L}]+)|team (?:lead|leader|manager)|nurse manager|manager|boss|supervisor|colleague|co-?worker|teammate|team lead|lead|teacher|professor|lecturer|tutor|mentor|client|customer|director|head|principal|foreman|chef|sister|matron|line manager|instructor|coach|advisor|adviser|dean|captain|shift lead|partner|neighbour|neighbor|landlord|pastor|trainer|assessor|placement supervisor|customer|head teacher|headteacher|preceptor|proctor|charge nurse|ward manager|deputy|mate|coordinator|owner|employer|nurse|engineer|developer|officer|superintendent|(?:supervising|managing|attending|commanding) [\p{L}-]+)(?: (?:at|from) [\p{Lu}][\p{L}&'’ -]{1,40})?)(?=[\s,.;)]|$)/iu,
);
const PROJECT: readonly RegExp[] = [
  caseless(
    /\b(?:knows|knew|remembers) me (?:well )?(?:from|through|for)\s(?=(?:the|our)\s(?!(?:gym|church|school|team|office|job|firm|company|old|days?|time|club|neighbou?rhood|army|navy|military)\b))/iu,
  ),
  /\b(?:colleague|co-?worker|teammate|manager|lead|supervisor|boss|partner)\sfrom\s(?:the|our)\s(?=[\p{L}-]+(?:\s[\p{L}-]+){0,3}(?:$|[.;)]))/iu,
  caseless(/\bvouch for\s(?!me\b|my character\b)/iu),
  caseless(
    /\b(?:knows|knew|remembers)\s(?=(?:the|our|my)\s(?:[\p{L}-]+\s){1,4}(?:project|rollout|migration|launch|move|campaign|retrofit|upgrade|renovation|overhaul|audit|build|rebuild|refit|refurbishment|conversion|programme|program|merger|event|tender|case|appeal|study|trial)\b)/iu,
  ),
  /\b(?:knows|knew|can (?:talk|speak)|will (?:talk|speak)|could (?:talk|speak)|can tell them|to (?:talk|speak)|talk|speak)\s(?:all |a lot |most |lots )?(?:about|to|on)\s(?!them\b|me\b|him\b|her\b)/i,
  /\b(?:worked|was|were|collaborated|partnered)\s(?:closely\s)?(?:together|with me|alongside me|with us)\s(?:\w+\s)?(?:on|for|during)\s/i,
  /\b(?:we|who|and i|i)\s(?:both\s)?(?:did|do|ran|run|opened|started|moved|renovated|wrote|planned|built|led|lead|delivered|worked on|work on|shared|share|organi[sz]ed|set up|rolled out|launched|managed)\s/i,
  caseless(
    /\b(?:saw|oversaw|supervised|managed|led|headed|ran|remembers|signed off)\s(?:me on\s|my (?:work on\s)?)?(?=the\s|our\s|my\s|\p{L}+ (?:project|rollout|migration|launch))/iu,
  ),
  caseless(/\b(?:was|were|is) (?:there )?with me (?:all )?(?:through|during|for|on)\s(?=(?:the|our|my)\s)/iu),
  caseless(/\s[-–—]\s(?:knows|knew|saw|remembers|was there for|worked on)\s(?=(?:the|our|my)\s)/iu),
  caseless(/\b(?:project|on the|on our|re|regarding)[:\s]\s?(?=\p{L})/iu),
  caseless(
    /\b(?:familiar with|involved in|instructed me on|sat with me on|saw me through|took me through|alongside me (?:on|in|during))\s(?:my (?:work|role|part|time) (?:on|in|with|during)\s)?(?=(?:the|our|my|a)\s\p{L})/iu,
  ),
];

/** Says whether a sentence is about who will speak for the person, so that its people and companies are others. */
export function mentionsReference(sentence: Sentence): boolean {
  return (
    says(sentence, REFERENCE) &&
    !/\b(?:with|in|by) reference to\b|\breference to (?:your|the|our)\b|\b(?:reference|ref)\s?(?:number|no\b|code|id|#|:?\s*[a-z]{0,3}\d)/i.test(
      sentence.text,
    )
  );
}

/** The people who will speak for the person, with what a sentence and the next one say of them. */
export const readReferences: Reader = (passage) =>
  passage.sentences.flatMap((sentence, index) => {
    const isNext = continues(passage.sentences, index);
    if (!mentionsReference(sentence) && !answersRequest(passage.sentences, index) && !isNext) return [];
    const people = isNext ? peopleAt(sentence.text.replace(ONE_OF_THEM, ""), passage).slice(0, 1) : referencesOf(sentence, passage);
    const following = passage.sentences
      .slice(index + 1, index + 3)
      .filter(({ text }) =>
        /^(?:she|he|they|we)\b|^(?:his|her|their) (?:e-?mail|address|number|phone|mobile|cell|details)\b|^(?:\p{Lu}\p{Ll}+ )(?:knows|was|is my|can)\b/iu.test(
          text,
        ),
      );
    return people.map((person, position) => {
      const value = withDetails(person, {
        segment: segmentsOf(sentence.text, people)[position] ?? sentence.text,
        following: people.length === 1 ? following : [],
      });
      return see(passage, "reference", value, { words: sentence.text, line: sentence.line });
    });
  });

/** "He asked for references. I gave him Patty Oquendo": the second sentence says who they are. */
function answersRequest(sentences: readonly Sentence[], index: number): boolean {
  const before = sentences[index - 1];
  return (
    before !== undefined &&
    mentionsReference(before) &&
    /^\W*i (?:gave|offered|named|listed|put down|suggested|sent)\s/i.test(sentences[index]?.text ?? "")
  );
}

/** "I gave two referees. One is Moira. The other is Anil." */
const ONE_OF_THEM =
  /^\P{L}*(?:(?:the )?(?:one|first|second|third|other|another)(?: one)?|and (?:the other|then)|also|then)(?: is| was|:|,| of them is)\s(?=(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?\p{Lu}|my\s)/iu;

/** "… can speak to the rollout. Ruth Fairweather, ruth@example.org, a former colleague": the next of the list. */
function continues(sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (!sentence || !before || mentionsReference(sentence)) return false;
  if (ONE_OF_THEM.test(sentence.text)) return mentionsReference(before) || continues(sentences, index - 1);
  return isListed(sentence.text) && (mentionsReference(before) || (emailsIn(before.text).length > 0 && continues(sentences, index - 1)));
}

/** A name, an address and what the person is to the user. */
function isListed(text: string): boolean {
  const isNamed = /^\P{L}*\p{Lu}[\p{L}'’-]+\s\p{Lu}/u.test(text);
  return isNamed && emailsIn(text).length > 0 && (RELATION.test(text) || RELATION_WORD.test(text));
}

/** A further person behind what is said of the one before: ", and Sam Iversen, a former coworker". */
const FURTHER = /[,;)]\s(?:and|as well as|plus)\s(?=\p{Lu})/gu;

/** "My preceptor, Ayumi Takeda": words that are no title to us stand before the name. */
const WHAT_THEY_ARE = /^my\s(?:[\p{L}-]+\s){0,3}[\p{L}-]+,\s(?=\p{Lu})/u;

function referencesOf({ text }: Sentence, passage: Passage): readonly Presented[] {
  const leads = AS_REFERENCE.test(text) ? LEADS.slice(2) : LEADS.slice(0, 4);
  const behind = (cue: RegExp) =>
    matchesOf(text, cue).flatMap(({ index, 0: words }) => {
      const rest = text.slice(index + words.length);
      const people = peopleAt(rest, passage);
      return people.length > 0 ? people : peopleAt(rest.replace(WHAT_THEY_ARE, ""), passage);
    });
  const first = leads.flatMap(behind);
  const found = first.length === 0 ? first : [...first, ...behind(FURTHER)];
  return unique([...found.filter(({ name }) => isLikely(name)), ...named(text, passage)]);
}

/** Who is named by a sentence that names references, wherever in it: "my old boss Lorna Whitfield will be a reference". */
function named(text: string, passage: Passage): readonly Presented[] {
  if (!AS_REFERENCE.test(text) && !NAMES_THEM.test(text)) return [];
  return mentionsIn(text, passage).filter(({ start, end }) => !ASKS.test(text.slice(end)) && !GETS_THEM.test(text.slice(0, start)));
}

const NAMES_THEM =
  /\b(?:referees?|references?|refs)\b[^.;?]{0,24}\b(?:is|are|will be|shall be|would be|i['’]ve put|i put|i gave|i named|i listed|i have|i['’]ve got)\s|\b(?:vouch|put in a (?:good )?word|speak) for (?:me|my)\b|\bcan vouch\b/i;
const ASKS =
  /^(?:\s\([^()]*\))?,?\s(?:(?:who|also|then|has|had|will)\s)*(?:asked|asks|wants?|wanted|needs?|needed|requested|would like|said|told|took|requires?)\b/i;
const GETS_THEM = /\b(?:to|for|with|at|from|of|in|gave|give|told|tell|interview\w* (?:by|with))\s(?:mr|mrs|ms|dr)?\.?\s?$/i;

const isLikely = (name: string) =>
  isFirstName(name.split(" ")[0] ?? "") || (name.includes(" ") && !/^(?:please|can|could|would|send)\b/i.test(name));
const unique = (people: readonly Presented[]) =>
  people.filter(({ name }, index) => people.findIndex((other) => isSamePerson(other.name, name)) === index);

function withDetails(person: Presented, { segment, following }: { readonly segment: string; readonly following: readonly Sentence[] }) {
  const own = [segment, ...following.map(({ text }) => text)];
  const email = person.email ?? own.flatMap((text) => emailsIn(text))[0]?.text;
  const phone = person.phone ?? own.flatMap((text) => phonesIn(text))[0]?.text;
  const relation = own.map((text) => RELATION.exec(text)?.[1]).find(Boolean) ?? person.title ?? own.map(looseRelationIn).find(Boolean);
  const project = own.map(projectIn).find(Boolean);
  return {
    name: person.name,
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    ...(relation ? { relation: relation.replace(/^(?:my|a)\s/i, "") } : {}),
    ...(project ? { project } : {}),
  };
}

/** What the text says from each name to the next. */
export function segmentsOf(text: string, people: readonly Presented[]): readonly string[] {
  const starts = people.map(({ name }) => beforeName(text, Math.max(0, text.toLowerCase().indexOf(name.toLowerCase()))));
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

/** "My neighbour Dominic Leahy": what a reference is may stand before the name. */
function beforeName(text: string, start: number): number {
  return start - (/\b(?:my|our|an?|the|ex)[\s-](?:[\p{L}-]+\s){1,4}$/iu.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0);
}

const RELATION_WORD =
  /\b(?:(?:former|old|ex|previous|past|current|last)[\s-])?(?:(?:line|shift|team|plant|project|site|nurse)\s)?(?:manager|boss|supervisor|colleague|co-?worker|lead|teacher|professor|mentor|client|director|principal|foreman|chef|matron|instructor|coach|lecturer|tutor)\b/i;

/** "colleague", "former supervisor" without "my" before it. */
export function looseRelationIn(text: string): string | undefined {
  return RELATION_WORD.exec(text)?.[0].trim();
}

/** What both worked on: the words behind the first cue, to the end of the clause. */
export function projectIn(text: string): string | undefined {
  const found = PROJECT.map((cue) => cue.exec(text)).find(Boolean);
  if (!found) return undefined;
  const rest = text.slice(found.index + found[0].length);
  const project = rest
    .replace(/(?:[.;)]|,?\s\S+@).*$/s, "")
    .replace(/,?\s(?:and (?:he|she|they|i|is)|together|with me|back in|in 20\d\d|which|he|she)\b.*$/is, "")
    .replace(/[\s,]+(?:and|as well as|plus)?\s*$/i, "")
    .trim();
  return project.length > 2 ? project : undefined;
}

/** What a text says a reference is to the person, as "former manager". */
export function relationIn(text: string): string | undefined {
  return RELATION.exec(text)?.[1]?.replace(/^(?:my|a)\s/i, "");
}
