import { matchesOf } from "../../matches.ts";
import { matchesIn, says } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { companyAt, hasCompanyWord, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Presented, peopleAt } from "../../phrases/people.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { type Reader, see } from "../../reading.ts";
import { absenceIn } from "./absent.ts";
import { isExplainedAsFirm } from "./explained-firm.ts";
import { FURTHER_DEEDS, RELATIVE_LEADS, TOGETHER_LEADS } from "./meeting-leads.ts";
import { mentionsReference } from "./references.ts";

const MEETING = String.raw`(?:interview\w*|intervew\w*|interiew\w*|inteview\w*|met|meet(?:ing)?|spoke|speak(?:ing)?|talk(?:ed|ing)?|chat(?:ted|ting)?|screen(?:ed|ing)?|call|sat(?! (?:my|the|an?|for)\b)|sit down|session|zoom(?:ed)?|teams|round|panel|phone|visit|one|it was|confirmed|booked|scheduled|appointment|slot|hour|coffee|stage|yarn(?:ed)?|natter(?:ed)?|chin-?wag|catch-?up|gab|convo|chit-?chat|one-on-one|one-to-one|sit-down|cuppa|huddle)`;

/** Where the people begin whom the person met: behind these words. */
const LEADS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${MEETING}\b(?:(?!\b(?:with|wiv|wid|wit|w|about|decid|decision|hear)\b)[^!?;]){0,110}?\s?\b(?:with|wiht|wth|wiv|wid|wit|w\/|w(?=\s))\s?(?:both\s)?`,
    "gi",
  ),
  /(?:^\W*|\u2592\s?)(?:with|w\/)\s(?:both\s)?/gi,
  /\b(?:started|began|kicked off|opened|first up|finished|ended|wrapped up)\b[^.;!?]{0,20}?\s(?:with|was|by)\s(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})/gu,
  /\u2592\s(?:it\s)?(?:was|were|brought)\s(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})/gu,
  /,\s(?:and\s)?with\s(?:both\s)?(?=\p{Lu})/gu,
  /\b(?:lady|guy|man|woman|boss|manager|interviewer|person)\swas\s(?=\p{Lu}\p{L}+\s\p{Lu})/gu,
  /\b(?:spoke|speak|talk|talked|met|meet|chatted|interview\w*)\b[^;!?]{2,110}\s(?:and|then|later|also|at the end)\s(?:also\s)?with\s(?=\p{Lu})/gu,
  /,\s(?:and\s)?with\s(?=(?:mr|mrs|ms|miss|mx|dr|prof)\b)/gi,
  /\sand with\s(?=\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:about|I|we|it was)\s)/gu,
  /(?:^|\s)(?:and|then|plus)\s(?:also|then|later|finally|after(?:wards?| that)?|straight after)\swith\s(?!both\b)(?=\p{L}+\s\p{L})/giu,
  /^\W*(?:it['’]?s|it is|it will be|it['’]ll be|this (?:one )?is|that['’]?s)\swith\s/gi,
  /\b(?:interviewed|interview|seen|grilled|screened|conducted|run|ran|headed|chaired|led|taken|done|quizzed|met|held|joined)\s(?:was\s)?by\s(?:both\s)?/gi,
  // "You will be interviewed on Tuesday by Nasreen Malik", but "interviewed at a bakery owned by her".
  /\b(?:interviewed|seen|screened|grilled|quizzed|interview(?:ing)?)\b(?:(?!\b(?:with|decid|decision|hear|set up|put together)\b)[^.!?;]){1,90}?(?<!\p{L}ed|run|led|left|known|given)\sby\s(?:both\s)?(?=\p{L})/giu,
  /\b(?:spoke|speak(?:ing)?|talk(?:ed|ing)?|chat(?:ted|ting)?|introduced)\s(?:on the phone\s|briefly\s|over zoom\s|again\s)?to\s(?:both\s)?/gi,
  /\b(?:seeing|(?:going|off|due|get|got|have|had|need|supposed|about) to (?:see|meet))\s(?!with\b|if\b|how\b|the\b|a\b)/gi,
  /\b(?:met|meet|meeting|saw)\s(?!with\b|wiv\b|wit\b|w\b|by\b|up\b)(?:up with\s|both\s|first\s|also\s|me and\s)?/gi,
  /\b(?:guy|lady|man|woman|chap|bloke|fella|gal|girl|dude|person|someone|somebody|gentleman|boss|manager|interviewer) (?:(?:was|is) )?(?:named|called|by the name of)\s(?![^.;]{0,40}\bhaven['’]?t met\b)/gi,
  /\b(?:guys?|lady|ladies|man|men|woman|women|person|people|chap|bloke|manager|boss|interviewer|one|ones|who|whom) (?:(?:that|who|whom) )?(?:i|we) (?:(?:talked|spoke|chatted) (?:to|with)|met(?: with)?|saw|had|sat with) (?:there )?(?:was|were|is|are|is called|was called)\s(?!(?:kind|nice|lovely|great|good|friendly|helpful|polite|sweet|young|old|new|funny|keen|happy|very|really|so|super|quite|pretty|not|all)\b)/gi,
  /\b(?:who|that) (?:saw|met|interviewed|spoke to|talked to|grilled|received) me (?:was|were|is)\s(?:both\s)?/gi,
  /\b(?:conversation|discussion|talk|chat|interview|session|meeting|call) (?:was|were|is) with\s(?:both\s)?/gi,
  /\b(?:interviewers?|panel(?:lists?|ists?)?|hiring manager|interview panel|panel members)(?:,)?\s(?:was|were|is|are|will be|would be|will comprise|will include|will consist of|comprises|consists of|consisting of|comprising|consisted of|included|includes|made up of|being|named|called|comprised)\s(?:made up of\s|both\s)?/gi,
  /\b(?:(?:conversation|interview|discussion)\s(?:partners?|people)|people i (?:met|saw|spoke to)) (?:were|was|are|is)\s(?:both\s)?/gi,
  /\b(?:her|his|their|whose|(?:interviewer|manager|boss|owner|supervisor|lady|guy|principal|chef|lead|foreman)['’]?s) names?(?: is| was| are| were|['’]s)\s/gi,
  /\b(?:met|meet|meeting|spoke|talked|interview\w*|sat|saw|with|by|seen)\b[^.;:]{0,40}\b(?:two|three|four|five|[2-5]|both|several)\s(?:of (?:the|their)\s)?(?:[\p{L}-]+\s){0,2}[\p{L}-]+s(?: there)?\s?[:,–-]\s/giu,
  /\b(?:interviewers?|panel(?:lists?|ists?)?|panel of \w+|interview panel|(?:two|three|four|[2-4]) (?:people|of them|managers|interviewers)(?: (?:at|from|of) [^.,:;!?]{2,40})?)\s?[:,–-]\s/gi,
];

const ALL_LEADS = [...LEADS, ...RELATIVE_LEADS];

/** The same in messages that are passed on. */
const FORWARDED_LEADS: readonly RegExp[] = [
  /\b(?:appear|come|report|present (?:yourself|himself|herself)|attend|interview\w*)\b[^.;!?]{0,60}?\sbefore\s(?=(?:our|the)\s\p{L}|\p{Lu})/gu,
  /\b[Mm]y colleagues?,?\s(?=\p{Lu})/gu,
  /\b(?:with|by|be|is)\s(?:me|myself)\s(?:and|&|plus)\s/gi,
  /\b(?:[Yy]ou(?:['’]ll| will)|[Pp]lease|[Kk]indly)\s(?:sit down with|report to|be seeing|see|meet)\s(?=(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s\p{Lu}|\p{Lu}[\p{L}'’-]+\s\p{Lu}|(?:the|our)\s(?:\p{L}+\s){0,3}\p{L}+,\s(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s\p{Lu}|\p{Lu}[\p{L}'’-]+\s\p{Lu}))/gu,
];

/** Without one of these stems no cue matches. */
const HINT =
  /it was|taken|before|start|began|kicked|opened|first|finish|ended|wrapped|\u2592|board|committee|jury|in the room|the table|wi[tv]|w\/|\bw\s|wth|by |met|meet|togeth|along|joint|saw|seeing|to see (?!you)|spo[kc]e|speak|talk|chat|panel|interv|int.rv|name|partner|people|conduct|quizz|grill|join|asked|ran |led |sat |hiring|introd|colleague|myself|me (?:and|&|plus)|report|and i |caller|host|(?:as|so) will|the third|discuss|went over/i;

/** What people who interview do, behind their names. */
const DEEDS =
  /\s(?:(?:both|also|all|kindly|jointly)\s)?(?:interviewed me|interviewed us|ran (?:the|my|it|this)|conducted (?:the|my|it)|led the (?:interview|panel|call)|(?:was|is|were|are) (?:my|the) (?:interviewers?|panel)|(?:will|['’]ll) (?:be )?interview(?:ing)?|(?:will|['’]ll) be (?:asking|doing|conducting|running|leading|chairing|taking) (?:the|your|my|it)|(?:will|['’]ll) be (?:meeting|speaking to|speaking with|talking to|on the panel)|will meet (?:with )?you|(?:would (?:like|love)|wants|['’]d like|is looking forward|are looking forward) to (?:interview|meet|speak|talk|see|invite) |and I (?:will|would|['’]ll)(?: both| also| all)?(?: be| like to)? (?:ask|interview|meet|call|talk|speak|see|conduct|run)|and I (?:look|are looking) forward to (?:interviewing|meeting|speaking|talking|seeing)|sat in|were on the panel|was on the panel|did the (?:interview|talking|interviewing)|made up the panel|(?:took|has taken|have taken|had taken|held|has held|has conducted|had conducted|has done) (?:the|my|this) (?:whole )?interview|did most of the talking|asked me (?:about|how|why|what)|quizzed me|grilled me|joined (?:the call|us|later|for|halfway|at the end|by)|met (?:with )?me|spoke (?:to|with) me|called me for the)/gi;

/** "Nick Claus (plant manager) and I talked about": behind a name with a capital, so that "my wife and I" tells of nobody. */
const BOTH =
  /\sand I (?<=\p{Lu}[\p{L}'’-]{1,30}(?:\s\([^()]{1,60}\))?\sand I )(?:(?:talked|spoke|chatted) (?:\w+ ){0,2}about|discussed|went over)\b/gu;

/** Where "with" has nothing to do with people met. */
const OTHER_WITH =
  /\b(?:experience|years?|work(?:ed|ing|s)?|familiar|help(?:ing|ed)?|deal(?:ing|t)?|problems?|struggl\w+|(?:get|gets|got|getting|went|go|going|come|came) along|comfortable|issues?|background|agree|wrong|trouble|busy|cope|coping|confident|assist\w*|fit(?:s|ted)?|happy|pleased|impressed)\s(?:\w+\s){0,2}with\s$/i;

/** At "Calder Works with" the word with a capital is a name. */
function isOtherWith(before: string): boolean {
  const found = OTHER_WITH.exec(before);
  return found !== null && !(found.index > 0 && /^\p{Lu}/u.test(found[0]));
}

/** The people who interviewed, from prose: "met with Nick Claus (plant manager) and Martha Hale", "Priya and Tom interviewed me". */
export const readInterviewers: Reader = (passage) =>
  passage.block === "subject"
    ? []
    : passage.sentences
        .filter((sentence) => says(sentence, HINT) && !mentionsReference(sentence))
        .flatMap((sentence) => interviewersOf(sentence, passage).map((person) => seenIn(person, sentence, passage)));

function seenIn({ end: _, ...person }: Presented, sentence: Sentence, passage: Passage) {
  return see(passage, "interviewer", { ...person, topics: [] }, { words: sentence.text, line: sentence.line });
}

function interviewersOf(sentence: Sentence, passage: Passage): readonly Presented[] {
  const leads = passage.block === "forwarded" ? [...ALL_LEADS, ...FORWARDED_LEADS, ...TOGETHER_LEADS] : ALL_LEADS;
  const behind = leads
    .flatMap((lead) => matchesIn(sentence, lead))
    .flatMap((match) => {
      const lead = match[0];
      if (isOtherWith(sentence.masked.slice(0, match.index + lead.length))) return [];
      const rest = sentence.masked.slice(match.index + lead.length);
      const people = peopleAt(rest, passage);
      return isCompanyInstead(lead, people) || isExplainedAsFirm(rest, people) || isFirmOfPartners(rest, passage)
        ? []
        : people.map((person) => asOneOf(lead, person));
    });
  const before = [DEEDS, FURTHER_DEEDS, BOTH]
    .flatMap((deed) => matchesIn(sentence, deed))
    .flatMap(({ index }) => peopleBefore(sentence.masked, index, passage));
  const isAbsent = absenceIn(sentence, passage);
  const lower = sentence.masked.toLowerCase();
  return [...behind, ...before].filter(
    ({ name }) =>
      !isNobody(name, sentence.text, passage.isCased) &&
      !looksLikeCompany(name) &&
      !/\p{Ll}.*\s\p{Lu}{2,}$/u.test(name) &&
      !/^(?:Dear|Hi|Hello|Monday|Tuesday|Wednesday|Thursday|Friday)\b/i.test(name) &&
      !isAbsent(placeOf(name, lower)),
  );
}

/** "The guy who interviewed me": one of that name has no article. */
const ANY_GUY = /\b(?:the|an?|this|that|some|another|other|first|second|last|nice|older|younger)\sguy\b/i;

/** "On 4 West". */
const WARD = /^(?:West|East|North|South)$/i;

/** "Our HSE manager": an abbreviation in capitals where names have small letters. */
function isNobody(name: string, text: string, isCased: boolean): boolean {
  if (name === "Guy") return ANY_GUY.test(text);
  if (WARD.test(name) && /\d\s(?:west|east|north|south)\b/i.test(text)) return true;
  return isCased && !name.includes(" ") && name.length < 5 && !text.includes(name) && text.includes(name.toUpperCase());
}

function placeOf(name: string, text: string) {
  const start = Math.max(0, text.indexOf(name.toLowerCase()));
  return { start, end: start + name.length };
}

/** "Two partners: Conrad and Sheila": each is one. */
function asOneOf(lead: string, person: Presented): Presented {
  const title = /\s([\p{L}-]+)s(?: there)?\s?[:,–-]\s$/u.exec(lead)?.[1] ?? /^(\p{L}+?)['’]?s names?\s/iu.exec(lead)?.[1] ?? "";
  return person.title === undefined && titleAt(title)?.title === title ? { ...person, title } : person;
}

/** "Interviewed with Stripe" names no person: one word that nobody is called, behind "interview with". */
function isCompanyInstead(lead: string, people: readonly Presented[]): boolean {
  const [first] = people;
  if (people.length !== 1 || !first || first.title || first.email) return false;
  return (
    /(?:interview\w*|^(?:confirmed|booked|scheduled)\b)(?:[^.]{0,30})(?:with|w\/?)\s?$/i.test(lead) &&
    !first.name.includes(" ") &&
    !isFirstName(first.name)
  );
}

/** "Clyde & Wharf Shipping" is one company, not two people. */
function isFirmOfPartners(text: string, passage: Passage): boolean {
  const name = companyAt(text, passage)?.name ?? "";
  // "Ingeborg Halvorsen of Fjell & Fjord": somebody of a firm.
  if (/^[^&+]{3,40}\s(?:of|from|at)\s/.test(name)) return false;
  const parts = name.split(/ (?:&|\+) /);
  if (/^\S+, .* & \S+$/.test(name)) return true;
  if (parts.length < 2) return false;
  return hasCompanyWord(parts.at(-1) ?? "") || parts.every((part) => !part.includes(" ") && !isFirstName(part));
}

/** "The bakery, Mille Feuilles, interviewed me": what stands before says that a firm's name follows. */
const KIND_OF_FIRM =
  /\b(?:bakery|caf[eé]|restaurant|shop|store|salon|garage|clinic|school|nursery|hotel|gym|farm|charity|startup|company|firm|agency),\s(?:called\s|named\s)?(?:[\p{L}'’-]+\s){0,3}$/iu;

/** The people whose presentation ends right before the position: the longest that does. */
function peopleBefore(text: string, position: number, passage: Passage): readonly Presented[] {
  const from = Math.max(0, position - 160);
  for (const { index } of matchesOf(text.slice(from, position), /(?<![\p{L}'’-])(?=[\p{L}])/gu)) {
    const people = peopleAt(text.slice(from + index, position), passage);
    const end = from + index + (people.at(-1)?.end ?? 0);
    const gap = text.slice(end, position);
    if (KIND_OF_FIRM.test(text.slice(from, from + index))) continue;
    // "Westfield Lanes (the bowling alley) interviewed me": such an explanation stands behind a company.
    if (people.length > 0 && /^[\s,]*$/.test(gap) && !/\((?:the|a|an)\s[^)]*\)$/i.test(text.slice(from + index, end))) return people;
  }
  return [];
}
