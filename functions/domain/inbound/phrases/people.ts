import { splitAtBlanks } from "../blanks.ts";
import { emailsIn, phonesIn } from "./contact-details.ts";
import { credentialsAt } from "./credentials.ts";
import { isFirstName } from "./first-names.ts";
import { type NameStyle, nameAt } from "./person-name.ts";
import { introduced, lengthOfCalled, startsWithArticle, titleBefore } from "./title-before.ts";
import { titleBeside } from "./title-beside.ts";
import { isFieldOfWork } from "./title-phrase.ts";
import { isPossessive, recased } from "./tokens.ts";
import { isCompanyWord, isDepartment, isFunctionWord, isRoleHead, isTitleHead } from "./word-sets.ts";

/** A person as a text presents them. */
export interface Presented {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly title?: string;
  /** The company behind "at" or "from" right after the person, as it stands in the text: where it begins. */
  readonly end: number;
}

const SEPARATOR =
  /^(?:\s(?:himself|herself))?\s*(?:,\s*(?:and|&|plus|then|as well as|along with|followed by|und)?|;(?:\s*(?:and|&))?|\/|\+|&|and(?: then)?(?: also)?(?: with)?|plus|then|as well as|along with|together with|followed by|und)\s+(?:with\s+|(?:also|later|finally)\s+)?(?:(?:the |a |an |our |his |her |their )?(?:two|three|four|some|other)\s(?:[\p{L}-]+\s)?[\p{L}-]+s[,:]\s|(?:an?|one|this)\s(?:[\p{L}-]+\s){1,4}(?:called|named)\s)?/iu;
/** In parentheses behind a name a few small letters are a title, whatever the words: "(senior practitioner)". */
const LOOSE_TITLE = /^\p{Ll}[\p{L}-]{2,20}(?:\s[\p{L}&-]{2,20}){0,3}$/u;
const MOST_PEOPLE = 20;

/** The people that the text begins with, each with the title, address and number beside the name: "Nick Claus (plant manager) and Martha Hale, HR". */
export function peopleAt(text: string, style: NameStyle): readonly Presented[] {
  const people: Presented[] = [];
  let position = lengthOfCalled(text);
  let separator = "";
  while (people.length < MOST_PEOPLE) {
    const person = personAt(text.slice(position), style, people.length === 0 ? undefined : separator);
    if (!person) break;
    people.push({ ...introduced(separator), ...person, end: position + person.end });
    position += person.end;
    separator = SEPARATOR.exec(text.slice(position))?.[0] ?? "";
    if (separator === "") break;
    position += separator.length + lengthOfCalled(text.slice(position + separator.length));
  }
  return people;
}

function personAt(text: string, style: NameStyle, separator: string | undefined): Presented | undefined {
  const before = titleBefore(text);
  const rest = text.slice(before?.end ?? 0);
  const name = nameAt(rest, style);
  if (
    !name ||
    isOfTitle(name.name, text, before?.title) ||
    standsBeforeOwn(rest, name.end) ||
    isOfCompany(name.name, rest.slice(name.end)) ||
    (separator !== undefined && !isSurely(name.name, { rest, end: name.end, separator, style }))
  )
    return undefined;
  const end = (before?.end ?? 0) + name.end;
  const beside = detailsBeside(text.slice(end), style, before?.title);
  return {
    name: recased(name.name),
    ...(beside.email ? { email: beside.email } : {}),
    ...(beside.phone ? { phone: beside.phone } : {}),
    ...(beside.title ? { title: beside.title } : {}),
    end: end + beside.end,
  };
}

/** "Stuart Blakely, Team Leader Stormwater": behind a title without an article one word is more of the title, unless people are called so. */
const isOfTitle = (name: string, text: string, title: string | undefined) =>
  title?.includes(" ") && /^\p{Lu}/u.test(title) && !startsWithArticle(text) && !name.includes(" ") && !isFirstName(name);

/** "Comfort Hearth homecare": what kind of company it is, in small letters. */
const SMALL_KIND =
  /^\s(?:homecare|home care|care home|nursing home|plc|ltd|inc|llc|gmbh|logistics|haulage|bakery|restaurant|nursery|pharmacy|catering|hospital|garage)(?=[,.;]|$|\s(?:on|at|for|in|today|yesterday|this)\b)/;

/** In one case only the words tell: "trishul analytics", "barrow lane children's centre" are companies. */
function isOfCompany(name: string, rest: string): boolean {
  if (SMALL_KIND.test(rest)) return true;
  if (/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)) return false;
  const [, next = ""] = /^((?:\s+[\p{L}&][\p{L}'’&-]*){1,3})/u.exec(rest) ?? [];
  const words = splitAtBlanks(next.trim());
  const stop = words.findIndex((word) => isFunctionWord(word));
  return (stop < 0 ? words : words.slice(0, stop)).some(isCompanyWord);
}

/** "Nick's team" and "Barrow Lane Children's Centre" are no people. */
function standsBeforeOwn(text: string, end: number): boolean {
  return isPossessive(text.slice(0, end)) || /^['’]s?\s/i.test(text.slice(end));
}

interface Further {
  readonly rest: string;
  readonly end: number;
  readonly separator: string;
  readonly style: NameStyle;
}

/** A further name in small letters has to be one that people are given: "with nick, great chat" names one person. */
function isSurely(name: string, { rest, end, separator, style }: Further): boolean {
  if (/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)) return true;
  const mayBeUnknown = style.isListOfPeople === true || /\b(?:and|&)\s/i.test(separator);
  if (mayBeUnknown && name.includes(" ") && /^\s*(?:[,(.–-]|at\b|$)/i.test(rest.slice(end))) return true;
  return isFirstName(name.split(" ")[0] ?? "") || /^\s*\(/.test(rest.slice(end)) || /^\s*(?:mr|mrs|ms|miss|mx|dr|prof)\b/i.test(rest);
}

interface Beside {
  readonly email?: string;
  readonly phone?: string;
  readonly title?: string;
  readonly end: number;
}

/** Reads what stands beside a name, one detail after the other, in parentheses or between commas. */
function detailsBeside(text: string, style: NameStyle, titleBefore: string | undefined): Beside {
  let found: Beside = titleBefore === undefined ? { end: 0 } : { end: 0, title: titleBefore };
  for (let step = 0; step < 5; step += 1) {
    const rest = text.slice(found.end);
    const credentials = credentialsAt(rest);
    const next = credentials > 0 ? { end: credentials } : detailAt(rest, found, style);
    if (!next) break;
    found = { ...found, ...next, end: found.end + next.end };
  }
  return found;
}

/** "who runs the studio": what somebody does, between two names. */
const DEED_BESIDE = /^,?\swho\s(?:runs|leads|heads|manages|owns|looks after|would be|will be)\s[^,.;()]{2,40}?(?=,?\sand\s\p{L})/iu;

function detailAt(text: string, known: Beside, style: NameStyle): Beside | undefined {
  const bracket = /^\s*[(<[]([^()<>[\]]{1,120})[)>\]]/.exec(text);
  if (bracket) return { ...detailsOf(bracket[1] ?? "", known), end: bracket[0].length };
  const deed = DEED_BESIDE.exec(text)?.[0];
  if (deed) return { end: deed.length };
  const gap =
    /^(?:\s*[,:–-]\s*|\s+)(?:(?:(?:her|his|their) )?(?:e-?mail|phone|cell|mobile|tel|number|direct line)(?: is|:)?\s*|(?:on|at)\s+(?=[\w.+-]+@|\+?\(?\d[\d\s().-]{6}))?/i.exec(
      text,
    )?.[0] ?? "";
  const rest = text.slice(gap.length);
  const email = emailsIn(rest.slice(0, 120))[0];
  if (gap && email && email.index <= 1) return { email: email.text, end: gap.length + email.index + email.text.length };
  const phone = phonesIn(rest.slice(0, 40))[0];
  if (gap && phone && phone.index === 0) return { phone: phone.text, end: gap.length + phone.text.length };
  if (known.title !== undefined || !gap) return undefined;
  return titleBeside({ gap, rest }, style);
}

/** "(Nephrologist)", "(VP Eng)": few words with capitals, the last built like a title or cut short. */
function isLoneTitle(part: string): boolean {
  if (
    /^[\p{L}-]{3,30}(?:leitung|leiter(?:in)?|führer(?:in)?|referent(?:in)?|beauftragte[rn]?|meister(?:in)?|ingenieur(?:in)?)$/iu.test(part)
  )
    return true;
  return /^\p{Lu}[\p{L}&.-]+(?:\s[\p{L}&.-]+){0,3}$/u.test(part) && isRoleHead(splitAtBlanks(part).at(-1) ?? "");
}

/** "(People and Culture)", "(Talent & Development)": departments by their capitals. */
const isDepartmentName = (part: string) =>
  /^\p{Lu}\p{L}+(?:\s(?:and|&|\p{Lu}\p{L}+)){1,4}$/u.test(part) && isFieldOfWork(part) && isDepartment(part.split(" ")[0] ?? "");

/** The details of a parenthesis: "(plant manager, nick@example.com, 555-0100)". */
export function detailsOf(text: string, known: Omit<Beside, "end"> = {}): Omit<Beside, "end"> {
  const email = emailsIn(text)[0]?.text;
  const phone = phonesIn(text)[0]?.text;
  const words = text
    .replace(/\S+@\S+/g, "")
    .split(/[,;/|]|\s[-–]\s/)
    .map((part) => part.replace(/^\s*(?:their|our|from)\s+/i, "").trim());
  // "(the bowling alley)" explains what something is; "(the owner)" says what somebody does.
  const plain = words.map((part) => part.replace(/^the\s+/i, ""));
  const title =
    plain.find(
      (part) => isDepartment(part) || isDepartmentName(part) || (splitAtBlanks(part).length <= 7 && splitAtBlanks(part).some(isTitleHead)),
    ) ??
    words.find((part) => isLoneTitle(part)) ??
    words.find((part) => LOOSE_TITLE.test(part) && !isFunctionWord(part.split(" ")[0] ?? ""));
  return {
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    ...(title && known.title === undefined ? { title } : {}),
  };
}
