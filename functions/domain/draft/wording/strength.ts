import { withArticle } from "./article.ts";
import { experienceIn } from "./experience.ts";
import { inList } from "./list.ts";
import { headOf, isDetermined, namesPerson } from "./noun-phrase.ts";
import { HOW_LONG, phraseOf } from "./phrase.ts";
import { isStatement } from "./statement.ts";

/** What the person brings: as a noun ("my five years with MRP systems") or as a statement ("I ran a night shift"). */
export interface Strength {
  readonly kind: "noun" | "statement";
  readonly text: string;
}

const SAID =
  /^(?:i (?:mentioned|informed(?: \S+)?(?= that )|said|told them(?: about)?|talked about|brought up|pointed out|pointed to|stressed|explained|described|showed them|bring|have(?= (?:an?|my|\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|many|lots|good|great|strong|solid|several|experience) )|offer|can offer|got|'ve got)(?! \p{L}+ed )|mentioned|told them(?: about)?)(?: that)? /iu;
const QUALITY =
  /^(?:(?:very|really|quite|well) )?(?:good|great|strong|fluent|comfortable|familiar|patient|reliable|calm|organi[sz]ed|punctual|careful|quick|bilingual|experienced|certified|licensed|skilled|trained|able|used(?= to \p{L}+ing)|happy|willing|confident|hard-?working)(?: (?:with|in|at|to|under|and|by|from|on|for)(?!\p{L})| ?[(,]|$)/iu;
const STATE = /^(?:always|available|(?:\S+[- ]){1,3}(?:certified|licensed|trained|qualified)$)(?!\p{L})/iu;
const THING_BEHIND = /, (?:own |my |an? )?(?:\p{L}+ )?(?:licen[cs]e|car|van|certificate|card|degree)(?!\p{L}).*$/iu;
const DUTY = /^(?:responsible for|in charge of|never \S+ed)(?!\p{L})/iu;
const PRESENT =
  /^(?:speak|know|have|can|understand|work|use|live|love|like|enjoy|hold|own(?= (?:an?|the|my|two|\d))|drive|write|teach|type|read|lead|manage|run|train|bring)(?= )(?! (?:of|ethic|experience|history|record|skills?)(?!\p{L}))/iu;
const LANGUAGES =
  /^(?:English|Spanish|French|German|Portuguese|Italian|Mandarin|Cantonese|Arabic|Hindi|Korean|Japanese|Russian|Ukrainian|Vietnamese|Tagalog|Polish)(?:(?:,| and|, and) \p{Lu}\p{Ll}+){0,4}$/u;

/** Reads a strength as the person noted it; undefined for what says nothing of the person. */
export function strengthOf(text: string): Strength | undefined {
  const phrase = phraseOf(text)
    .replace(SAID, "")
    .replace(/^(?:that|how) (?=I(?!\p{L}))/u, "")
    .replace(/(?<=\p{L}) there$/u, "")
    .replace(/(?<!\p{L})our(?= \p{L})/gu, "the")
    .replace(/^me (?=\p{L})/iu, "my ")
    .replace(/^((?:my|the|an?) .*)$/iu, (thing) => thing.replace(HOW_LONG, ""))
    .replace(/(?<=\d+ (?:years|months|seasons)) (?=no \p{L}+$)/u, " with ");
  if (!phrase || /^(?:why|where|when|who|whether|if) /iu.test(phrase) || /^I (?:think|guess|hope|said|know|mentioned)$/u.test(phrase))
    return undefined;
  const said = statementIn(phrase);
  if (said) return { kind: "statement", text: said };
  return isStatement(phrase) ? undefined : { kind: "noun", text: nounIn(phrase) };
}

function statementIn(phrase: string): string | undefined {
  if (/^(?:I|I['’](?:m|ve|d|ll))(?!\p{L})/u.test(phrase)) return phrase;
  if (QUALITY.test(phrase) || STATE.test(phrase)) return `I am ${phrase.replace(THING_BEHIND, "")}`;
  if (DUTY.test(phrase)) return /^never/i.test(phrase) ? `I have ${phrase}` : `I have been ${phrase}`;
  if (LANGUAGES.test(phrase)) return `I speak ${phrase}`;
  if (PRESENT.test(phrase)) return `I ${phrase}`;
  return experienceIn(phrase) ?? personIn(phrase);
}

const DURATION = / for (?:(?:over|about|almost|nearly) )?(?:\S+ )(?:years?|months?|seasons?)$/i;
const SINCE = / since \S/iu;
const PERSON_BY_NAME = /(?:^| )(?:cook|barista|cashier|tech|mechanic|medic|carer|EMT|CNA|RN)(?= |$)/i;

/** Somebody that the person is: "certified first aider", "former line cook", "team lead for four years". */
function personIn(phrase: string): string | undefined {
  const bare = phrase.replace(/^(?:my|an?|the) /i, "").replace(/, .*$/u, "");
  if (/[^s]s$/iu.test(headOf(bare)) || /^(?:how|why|what|where|when) /iu.test(bare)) return undefined;
  if (!namesPerson(bare) && !(PERSON_BY_NAME.test(headOf(bare)) && isShort(bare))) return undefined;
  const named = /^an? /i.test(phrase) || !isDetermined(phrase) ? withArticle(bare) : phrase.replace(/, .*$/u, "");
  if (SINCE.test(bare)) return `I have been ${named}`;
  return DURATION.test(bare) ? `I have worked as ${named}` : `I am ${named}`;
}

const isShort = (phrase: string) => phrase.split(" ").length <= 3;

const OWNED =
  /(?:licen[cs]es?|degrees?|diplomas?|certificat\w*|years?|months?|seasons?|skills?|experience|background|knowledge|training|portfolio|patience|attention|love|eye|ear|ethics?|attitude|energy|languages?|record|time|work|job|tickets?|(?<![a-z])(?:MBA|PhD|BSc|BA|MSc|MA|CDL|CPA|PMP|CPR|GED)|card|class|ness|ity|ence|ance|ism|ion|studies|internship|apprenticeship|solving)$/i;

const NEXT_SPAN = /(?<!\b(?:of|for|in|with|over|about|almost|nearly|my|last|and)) (?=\d+ (?:years|months|seasons)(?!\p{L}))/u;

/** Several things that were noted one after the other: "CNA license, own car, 6 years of hospice work"; none where it is one, or plain skills. */
function thingsIn(phrase: string): readonly string[] {
  const things = phrase
    .split(/, (?:and )?/u)
    .flatMap((thing) => thing.split(NEXT_SPAN))
    .map((thing) => thing.replace(/^(?:and )?(?:my|an?|the) /iu, "").replace(/^(\d+ (?:years|months|seasons)) (?=\p{Ll}+s?$)/u, "$1 of "));
  const isOfTwo = things.length === 2 && SPAN_ALONE.test(things[1] ?? "");
  return !isOfTwo && things.some((thing) => OWNED.test(headOf(thing))) ? things : [];
}

/** "four years" in "dispatch for a courier, four years" says how long. */
const SPAN_ALONE = /^\S{1,12} (?:years|months|seasons)$/u;

const SPAN_OF = /^\S+ (?:years|months|seasons) of /u;

/** "IMI level 3 hybrid", "2 first author papers": what one has, and not what one works with. */
const LEVEL = /(?<!\p{L})level \d/iu;
const NUMBERED = /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) /iu;
/** What hangs on a thing and is none: "own car and flexible", "TIG and MIG, coded 6G". */
const HANGING =
  / and (?:flexible|reliable|punctual|available|willing|friendly)$|, (?:coded|certified|licensed|trained|qualified|registered)(?: .*)?$/iu;

/** A thing that the person has, as a noun of theirs: "my forklift license", "my work with Excel". */
function nounIn(phrase: string): string {
  const things = thingsIn(phrase);
  if (things.length > 1) return `my ${inList(things)}`;
  const bare = bareThing(phrase);
  if (/^how /i.test(phrase)) return `what I know about ${phrase}`;
  if (/^what /i.test(phrase)) return phrase;
  if (/^\p{Ll}+ing (?!experience|skills?)(?=\p{L})/u.test(phrase) && !OWNED.test(phrase)) return `my experience ${phrase}`;
  if (/^the /i.test(phrase)) return `my work on ${phrase}`;
  if (/^(?:my|an?|own) /i.test(phrase) || isOwned(bare)) return `my ${bare}`;
  return /^\p{Lu}/u.test(bare) ? `my work with ${inItems(bare)}` : `my experience with ${inItems(bare)}`;
}

function bareThing(phrase: string): string {
  return phrase
    .replace(/^(?:my|an?|the) /i, "")
    .replace(HANGING, "")
    .replace(/^(\S+ (?:years|months|seasons))['’] /u, "$1 of ")
    .replace(/^(\S+ (?:years|months|seasons)) (\p{Ll}+ing)/u, "$1 of $2")
    .replace(/^([^,]{2,80}), (\S{1,12} (?:years|months|seasons))$/u, "$2 of $1")
    .replace(/^([^,]{2,80}(?:licen[cs]e|record|ticket)) (\d{1,2} (?:years|months|seasons))$/iu, "$2 with a $1");
}

function isOwned(thing: string): boolean {
  const head = headOf(thing.replace(/ ?[(].*$/u, ""));
  return OWNED.test(head) || SPAN_OF.test(thing) || LEVEL.test(thing) || (NUMBERED.test(thing) && /[^s]s$/iu.test(head));
}

/** "Kafka, Postgres, a little Rust" as a list in a sentence. */
function inItems(thing: string): string {
  const items = thing.split(/, (?:and )?/u);
  return items.every((item) => isShort(item) && !/ and /u.test(item)) ? inList(items) : thing;
}
