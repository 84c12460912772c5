import { inOneLine, splitAtBlanks } from "../blanks.ts";
import { isFirstName } from "./first-names.ts";
import { isCapitalised, recased, type Token, tokensOf, withoutPossessive } from "./tokens.ts";
import { isCompanyWord, isFunctionWord, isRoleHead } from "./word-sets.ts";

export interface CompanyPhrase {
  readonly name: string;
  readonly end: number;
}

/** Companies take further words behind these: "Center for Autism", "Institute of Art". */
const TAKES_FOR =
  /^(?:cent(?:er|re)|institute|foundation|society|council|academy|fund|association|agency|campaign|teach|habitat|friends|alliance|trust)$/i;
const PLATFORM = /^(?:zoom|teams|skype|webex|google|facetime|microsoft)$/i;
const NO_COMPANY =
  /^(?:a|an|my|our|their|his|her|its|this|that|these|those|your|one|two|three|\d+(?:st|nd|rd|th)|(?:the )?(?:year|band|grade) \d|the (?:(?:district|regional|main|local|central|corporate|head) )?(?:offices?|hq)|the (?:yard|depot|gate|kitchen|ward|end|time|moment|same|beginning|start|office|offices|plant|site|company|hospital|school|clinic|store|shop|warehouse|factory|hotel|front|interview|table|weekend|latest|most|least|very|first|second|job|door|desk|location|place|branch|building|hq)|home|work|noon|midday|midnight|least|most|first|last|once|all|about|around|some|any|present|lunch|night|school|reception|hq|headquarters|[\d:.]+\s?(?:am|pm|hrs|hours|h|uhr)|short notice|very short|length|some point|that point|head office|corporate|reception|\d{1,2}[.:]\d{2}|there|here|it|lunchtime|dinner|breakfast|site|branch|store|town|university|college|uni|ten|eleven|twelve|three|four|five|six|seven|eight|nine)(?=[\s,.;!?:]|$)/i;

/** "At the aquarium's staff entrance" says where, not with whom. */
const SPOT =
  /^\s*(?:the|their|our)\s(?:[\p{L}'’-]+\s){0,3}(?:entrance|front desk|lobby|gate|door|reception|canteen|lounge|meeting room|boardroom|civic (?:centre|center|offices?)|town hall|county hall|city hall|community (?:centre|center)|car park|parking|headquarters|head office)\b/iu;

/** "The middle school", "the local hospital": what kind of place it is, in small letters. */
const KIND_ALONE =
  /^\s*(?:the|a|an)\s(?:(?:local|public|middle|high|elementary|primary|secondary|grammar|junior|infant|nursing|care|grocery|hardware|county|city|town|state|district|community|regional|big|new|old|little|small|nearby|neighbou?rhood|corner|village|main|general|children['’]s|private|charter|catholic|preparatory|prep)\s){1,3}(?:school|hospital|library|jail|prison|home|store|shop|college|university|clinic|surgery|hotel|bakery|bank|museum|airport|nursery|office|council|farm|garage|gym|pool|church|pharmacy|supermarket|factory|warehouse|restaurant|cafe|café|pub|bar|zoo|court|courthouse)(?=$|[,.;:!?)]|\s(?:on|in|at|near|by|for|down|across|over|up|there|here|today|yesterday|this|that|and|where|which|with|just|when|as)\b|\s[(–—-])/;

/** "It came to the old family address". */
const MAILBOX =
  /^\s*(?:the|an?|my|our|your|their|her|his)\s(?:[\p{L}-]+\s){0,3}(?:(?:e-?mail |postal |home |mailing )?address|inbox|mailbox|(?:e-?mail|gmail|yahoo|outlook|hotmail) account|spam(?: folder)?|junk(?: folder| mail)?)\b/iu;

/** "First of May Fabrication", "Home Grown Foods": with capitals these words begin a name. */
const BEGINS_SO_ALL_THE_SAME = /^(?:First|Last|Second|Night|School|Work|Home|All|Lunch)\s(?:of\s)?\p{Lu}\p{Ll}/u;

export interface CompanyStyle {
  readonly isCased: boolean;
  /** Small letters may begin the name although others have capitals. */
  readonly mayBeSmall?: boolean;
}

/** A name of nine words, and those that may link to a tenth. */
const MOST_WORDS = 12;

/** The company that the text begins with, after "at" or "with"; undefined where it begins with none. */
export function companyAt(text: string, { isCased, mayBeSmall }: CompanyStyle): CompanyPhrase | undefined {
  if (NO_COMPANY.test(text.trimStart()) && !(isCased && BEGINS_SO_ALL_THE_SAME.test(text.trimStart()))) return undefined;
  if (SPOT.test(text) || KIND_ALONE.test(text) || MAILBOX.test(text)) return undefined;
  // Who types with a thumb capitalises people and not always companies.
  const isSmall = isCased && mayBeSmall === true && /^\s*\p{Ll}/u.test(text) && !/^\s*the\b/.test(text);
  return phraseAt(text, isCased && !isSmall);
}

function phraseAt(text: string, isCased: boolean): CompanyPhrase | undefined {
  const article = /^\s*(?:the\s+)?/i.exec(text)?.[0] ?? "";
  const rest = text.slice(article.length);
  const tokens = tokensOf(rest.slice(0, 110), MOST_WORDS);
  const [first] = tokens;
  if (!first || !beginsCompany(first, { rest, isCased, hasArticle: article !== "" })) return undefined;
  const hasCapitals = isCased && /\p{Lu}|^\d/u.test(first.text) && /\p{Ll}/u.test(rest.slice(0, 60));
  const count = hasCapitals ? casedLength(tokens, rest) : plainLength(tokens, rest);
  const name = tidy(rest.slice(first.index, tokens[count - 1]?.end));
  // "The council", "the NHS" and "@ Tue" name nobody's employer.
  const isBare = (count === 1 && isCompanyWord(name)) || NO_NAME.test(name);
  return name.length < 2 || isBare ? undefined : { name: recased(name), end: article.length + (tokens[count - 1]?.end ?? 0) };
}

const NO_NAME =
  /^(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day|nesday|rsday|urday)?|(?:city|town|county) hall|(?:microsoft|ms) teams|google meet|zoom|skype|webex|facetime)$/i;

interface Beginning {
  readonly rest: string;
  readonly isCased: boolean;
  readonly hasArticle: boolean;
}

function beginsCompany({ text: word, index }: Token, { rest, isCased, hasArticle }: Beginning): boolean {
  if (/[^\s"“]/.test(rest.slice(0, index)) || !/[\p{L}\d]/u.test(word) || /^[+\d().-]{6,}$/.test(word)) return false;
  return isCased ? /\p{Lu}|^\d/u.test(word) : hasArticle || !isFunctionWord(word) || BEGINS_SMALL.test(rest.slice(index));
}

function tidy(words: string): string {
  return withoutPossessive(inOneLine(words).replace(/(?:\s|\p{Extended_Pictographic}|\u200d|\ufe0f)+$/u, "")).replace(
    /(?<!\b(?:inc|co|ltd|corp|pvt|st|bros))\.$/i,
    "",
  );
}

function casedLength(tokens: readonly Token[], rest: string): number {
  let count = 1;
  while (count < 9) {
    const step = casedStep(tokens, count, rest);
    if (step === 0) break;
    count += step;
  }
  return count;
}

/** "Hollis, Abara & Fenn LLP" is one firm. */
const PARTNERS =
  /^\p{Lu}[\p{L}'’-]+(?:,\s\p{Lu}[\p{L}'’-]+){0,3},?\s&\s\p{Lu}[\p{L}'’-]+\s(?:LLP|LLC|PLLC|PC|Inc|Ltd|Co|Associates|Partners|Solicitors|Architects|Law|Group)\b/u;
/** "Stroud, Ibarra & Lowe": names parted by commas with "&" before the last. */
const THREE_PARTNERS = /^\p{Lu}[\p{L}'’-]+(?:,\s\p{Lu}[\p{L}'’-]+){1,3},?\s&\s\p{Lu}[\p{L}'’-]+(?=\s\p{Ll}|[.,;)]|$)/u;

/** "May Day Bakery" typed small: a company's word comes soon. */
const BEGINS_SMALL =
  /^(?:may|sun|mon|new|old|good|great|best|well|early|up|over|still)\s(?:[\p{L}'’]+\s)?(?:bakery|books|foods?|farms?|brewing|media|cafe|coffee|hotel|motors|health|dental|labs?|market|academy|school|clinic|hospital|ltd|inc|llc|group|shop|studios?)\b/iu;

/** How many further words belong to a company written with capitals: 0 ends it. */
function casedStep(tokens: readonly Token[], count: number, rest: string): number {
  const token = tokens[count];
  const before = tokens[count - 1];
  if (!token || !before) return 0;
  const gap = rest.slice(before.end, token.index);
  if (
    /^,\s$/.test(gap) &&
    (/^(?:inc|llc|llp|ltd|gmbh|plc|corp)\.?$/i.test(token.text) || PARTNERS.test(rest.slice(token.index)) || THREE_PARTNERS.test(rest))
  )
    return 1;
  if (gap.trim() !== "" || endsSentence(before.text) || isPossessor(before.text)) return 0;
  const isNamed = isCapitalised(token.text) || /^(?:\d+|[\p{Lu}\d][\p{L}\d.&'’-]*)$/u.test(token.text);
  return isNamed ? Number(!isSentenceStart(token.text)) : linkStep(tokens, count, rest);
}

/** "Juniper Bank's Nadia Farouk" is of that bank. */
function isPossessor(word: string): boolean {
  return /['’]s$/.test(word) && isCompanyWord(word);
}

/** A small word counts with the capital behind it: "of", "and", "for the". */
function linkStep(tokens: readonly Token[], count: number, rest: string): number {
  const [before, token, next] = tokens.slice(count - 1, count + 2);
  if (!before || !token || !next || rest.slice(token.end, next.index).trim() !== "") return 0;
  if (/^for$/i.test(token.text) && isJobAhead(tokens.slice(count + 1))) return 0;
  return isLink(token.text, { before: before.text, next: next.text }) ? 2 : linkOfThe(tokens, count);
}

/** "Thornleigh Academy for the Teacher of Chemistry vacancy": a job follows, and no more of the name. */
function isJobAhead(tokens: readonly Token[]): boolean {
  const words = tokens.slice(/^the$/i.test(tokens[0]?.text ?? "") ? 1 : 0).map(({ text }) => text);
  const end = words.findIndex((word) => !isCapitalised(word) && !/^(?:of|and|&)$/i.test(word));
  if ((end < 0 ? words : words.slice(0, end)).some(isRoleHead)) return true;
  // "For the Year 4 class teacher post": a job may go on in small letters up to the word that says so.
  const stop = words.findIndex((word) => isFunctionWord(word) && !/^(?:of|and|&|year|band|grade)$/i.test(word));
  const run = stop < 0 ? words : words.slice(0, stop);
  return run.some((word, place) => !isCapitalised(word) && isRoleHead(word) && !/^(?:of|and)$/i.test(run[place - 1] ?? ""));
}

function isLink(word: string, { before, next }: { readonly before: string; readonly next: string }): boolean {
  if (!isCapitalised(next) || PLATFORM.test(next) || isSentenceStart(next)) return false;
  if (/^(?:&|\+|of|de|'n'|n'|du|la|der|von|und)$/i.test(word)) return true;
  if (/^and$/i.test(word)) return !isFirstName(next);
  return /^(?:for|in)$/i.test(word) && TAKES_FOR.test(before) && !isRoleHead(next);
}

function linkOfThe(tokens: readonly Token[], count: number): number {
  const link = tokens[count]?.text ?? "";
  const isOfThe = /^(?:of|for)$/i.test(link) && /^the$/i.test(tokens[count + 1]?.text ?? "");
  if (/^for$/i.test(link) && isJobAhead(tokens.slice(count + 2))) return 0;
  return isOfThe && isCapitalised(tokens[count + 2]?.text ?? "") ? 3 : 0;
}

function plainLength(tokens: readonly Token[], rest: string): number {
  let count = 1;
  while (count < 5) {
    const token = tokens[count];
    const before = tokens[count - 1];
    if (!token || !before || rest.slice(before.end, token.index).trim() !== "" || endsSentence(before.text)) break;
    const next = tokens[count + 1]?.text ?? "";
    if (/^(?:done|finished|over|went)$/i.test(token.text) || (isFunctionWord(token.text) && !isPlainLink(token.text, before.text, next)))
      break;
    count += 1;
  }
  return count;
}

function isPlainLink(word: string, before: string, next: string): boolean {
  if (next === "" || isFunctionWord(next) || isFirstName(next)) return false;
  if (/^(?:and|of)$/i.test(word)) return true;
  return /^for$/i.test(word) && TAKES_FOR.test(before) && !isRoleHead(next);
}

const endsSentence = (word: string) => /[.]$/.test(word) && !/^(?:inc|co|ltd|corp|pvt|st|bros|mt|ft|dr|[a-z])\.$/i.test(word);
const isSentenceStart = (word: string) =>
  /^(?:I|We|They|He|She|It|The|This|That|My|Our|Their|His|Her|And|But|So|Then|On|At|In|For|From|With|To|Role|Position|Decision|Interview|Met|Spoke|Talked|Great|Also|There|You|Your|I['’](?:m|ve|ll))$/.test(
    word,
  );

/** Says whether the words look like a company's rather than a person's. */
export function looksLikeCompany(name: string): boolean {
  const words = splitAtBlanks(name);
  if (words.some((word) => isCompanyWord(word) || /^[&+]$/.test(word) || /\p{L}\d|\d\p{L}/u.test(word))) return true;
  return words.length > 3 && !words.some((word) => isFirstName(word) || /^and$/i.test(word));
}

/** The same by a word that companies carry alone. */
export function hasCompanyWord(name: string): boolean {
  return splitAtBlanks(name).some((word) => isCompanyWord(word) || /^[&+]$/.test(word));
}
