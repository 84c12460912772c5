import { inOneLine } from "../blanks.ts";
import { isCredential } from "./credentials.ts";
import { isFirstName } from "./first-names.ts";
import { HONORIFIC_WORD, isNameParticle } from "./honorifics.ts";
import { isTitleStart } from "./title-phrase.ts";
import { isCapitalised, isPossessive, type Token, unpartedTokensOf, withoutPossessive } from "./tokens.ts";
import { isCompanyWord, isDepartment, isFunctionWord, isSurname, isTitleHead } from "./word-sets.ts";

const HONORIFIC = new RegExp(String.raw`^\s*(?:${HONORIFIC_WORD}\b\.?\s+){1,2}(?:dr\.?\s+)?`, "i");
const MOST_WORDS = 6;
const NAME_WORD = /^[\p{L}][\p{L}\p{M}'’-]*\.?$/u;

export interface NamePhrase {
  readonly name: string;
  readonly end: number;
}

/** How a text writes names: with capitals, so that a small letter ends one, or all in one case, so that only words tell. */
export interface NameStyle {
  readonly isCased: boolean;
  /** Behind a key only people stand, so that also names typed small that nobody is known by are names. */
  readonly isListOfPeople?: boolean;
}

/** Typed small, "may" is a name only before another one: "april june and may chen". */
const MAY_AS_NAME =
  /^may\s(?:about|asked|wanted)\b|^may\s(?!be\b|have\b|not\b|get\b|take\b|need\b|want\b|call\b|ask\b|come\b|hire\b|start\b|also\b|\d|day\b)\p{L}{3,}(?:\s(?:at|about|from|and|on|asked)\b|[,.]|$)/iu;

/** The name of a person that the text begins with; undefined where its first words are no name. An honorific is left out. */
export function nameAt(text: string, { isCased }: NameStyle): NamePhrase | undefined {
  const honorific = HONORIFIC.exec(text)?.[0] ?? "";
  const rest = text.slice(honorific.length);
  const tokens = unpartedTokensOf(rest.slice(0, 80), MOST_WORDS + 1);
  const first = tokens[0];
  if (
    !first ||
    /\S/.test(rest.slice(0, first.index)) ||
    !beginsName(first, { isCased, hasHonorific: honorific !== "" || MAY_AS_NAME.test(rest) })
  )
    return undefined;
  const isOneCase = !isCapitalised(first.text) || first.text === first.text.toUpperCase();
  const count = nameLength(tokens, rest, isOneCase);
  const end = tokens[count - 1]?.end ?? 0;
  const name = withoutPossessive(inOneLine(rest.slice(first.index, end))).replace(/(?<=\p{Ll})\.$/u, "");
  return { name, end: honorific.length + end };
}

/** "Saw Dr. Solheim", "Met Nick Claus": a deed begins the sentence. */
const DEED =
  /^(?:(?:welsh|irish|english|scots|dutch|french|cornish)(?:wo)?man|saw|met|spoke|talked|interviewed|chatted|had|sat|just|got|went|then|also|thanks|dear|hi|hello)$/i;

function beginsName(
  { text: word }: Token,
  { isCased, hasHonorific }: { readonly isCased: boolean; readonly hasHonorific: boolean },
): boolean {
  const plain = withoutPossessive(word);
  if (!NAME_WORD.test(plain) || DEED.test(plain) || isCredential(plain)) return false;
  if (hasHonorific) return true;
  if (isDepartment(plain) || isTitleHead(plain)) return isFirstName(plain) && isCapitalised(plain);
  if (isFirstName(plain)) return isCapitalised(plain) || !isFunctionWord(plain);
  if (isFunctionWord(plain)) return false;
  return isCapitalised(plain) || !isCased;
}

function nameLength(tokens: readonly Token[], rest: string, isOneCase: boolean): number {
  const most = isOneCase ? 2 + Number(isOfThree(tokens, rest)) : 4;
  const end = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    return before !== undefined && (!continuesName({ token, before, rest, isOneCase }) || (index > 1 && beginsNextSentence(token, rest)));
  });
  const whole = end < 0 ? tokens : tokens.slice(0, end);
  // Particles do not count among the most: "Ana de la Cruz".
  const kept = whole
    .slice(0, MOST_WORDS)
    .filter((_, index) => whole.slice(0, index).filter(({ text }) => !isNameParticle(text)).length < most);
  const last = kept.findLastIndex(({ text }) => !isNameParticle(text));
  return Math.max(1, last + 1);
}

const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|hs)?[aeiou]{1,3}(?:n|ng|r|h)?$/i;

/** "xin yi loh": two given syllables before a short surname, which ends the phrase. */
function isOfThree(tokens: readonly Token[], rest: string): boolean {
  const [first, second, last] = tokens;
  if (!first || !second || !last || last.text.length > 6) return false;
  return SYLLABLE.test(first.text) && SYLLABLE.test(second.text) && /^\s*(?:$|[,.;:()!?–—]|and\b)/i.test(rest.slice(last.end));
}

/** "His name is Hector Salinas Brenda wanted to know": without a mark the next sentence begins with a name of its own. */
function beginsNextSentence({ text: word, end }: Token, rest: string): boolean {
  return (
    isFirstName(word) && /^\s(?:asked|wanted|said|was|talked|told|mentioned|also|then|is|had|just|mostly|really)\b/i.test(rest.slice(end))
  );
}

function continuesName({ token, before, rest, isOneCase }: { token: Token; before: Token; rest: string; isOneCase: boolean }): boolean {
  if (isPossessive(before.text)) return false;
  if (before.text.endsWith(".") && before.text.length > 3) return false;
  const plain = withoutPossessive(token.text);
  if (isNameParticle(plain) || isWorkingSurname(plain, before, rest.slice(token.end))) return true;
  return NAME_WORD.test(plain) && !isTitleStart(rest.slice(token.index)) && isNamePart(plain, isOneCase);
}

function isNamePart(plain: string, isOneCase: boolean): boolean {
  if (!isOneCase)
    return isCapitalised(plain) && !isPronoun(plain) && !isCredential(plain) && !/^(?:HR|VP|CEO|CTO|CFO|COO|GM|HM)$/.test(plain);
  return !isFunctionWord(plain) && !isCompanyWord(plain) && !isDepartment(plain) && !isTitleHead(plain);
}

/** "Susan Baker", but "Dana driver supervisor". */
function isWorkingSurname(word: string, before: Token, rest: string): boolean {
  if (!isSurname(word) || !isFirstName(before.text) || isCapitalised(word) !== isCapitalised(before.text)) return false;
  const [next] = unpartedTokensOf(rest.slice(0, 30), 1);
  return !isTitleHead(next?.text ?? "");
}

const isPronoun = (word: string) =>
  /^(?:I|We|They|He|She|It|The|This|That|My|Our|Their|His|Her|And|But|So|Then|On|At|In|For|From|With|To|Both|Great|Not|No|Also)$/i.test(
    word,
  );
