import { caseless } from "../../caseless.ts";
import { matchesIn } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isSurelyRole, roleAt, roleBefore } from "../../phrases/role-phrase.ts";
import { isCapitalised } from "../../phrases/tokens.ts";
import { isTitleHead } from "../../phrases/word-sets.ts";
import { type Reader, see } from "../../reading.ts";
import { mentionsReference } from "./references.ts";

const MARK = "(?:role|position|postion|application|job|post|opening|vacancy|gig|spot|seat|co-?op|placement|traineeship)";

/** Behind these a role follows whatever its words. */
const NAMED = [
  new RegExp(
    String.raw`\b(?:${MARK}|job title)(?:,[^,.;]{2,30},|\s(?:on|in) (?:the|their) (?:posting|ad|advert|listing|notice))?(?:['’]s| is| was| would be| will be| =|:)(?: for)?(?: called)?(?: that of)?\s["“'‘]?`,
    "gi",
  ),
  /\b(?:concerns|regarding|for|re:?|about) the (?:position|post|role|vacancy)\s(?=\p{Lu}\p{L}+\s\p{Lu})/gu,
  new RegExp(String.raw`\b${MARK}s? (?:of|as|for)\s`, "gi"),
  /\b(?:appl(?:ied|ying) (?:there |here |with them )?(?:for|as)|application for|hiring (?:for )?an?|it['’]?s for|it was for|this (?:is|was) for)\s/gi,
];

/** Behind these a role may follow: its last word has to be one that ends the name of a job. */
const LIKELY = [
  caseless(
    /\b(?:interview\w*|intervew\w*|interiew\w*|inteview\w*|spoke|talked|met|call|screen\w*|chat\w*|panel|round|on-?site|loop|session|superday|assessment|appointment|seen|saw|went|in)\b[^!?;]{0,110}?\bfor\s/giu,
  ),
  caseless(/\b(?:with(?= [\p{L}' ]{2})|at(?= [\p{L}&'’ -]{2}))[^!?;]{0,160}?\bfor\s/giu),
  /\binterview\w*\b[^!?;]{0,90}?\bas\s/gi,
  /\b(?:shortlisted|selected|considered|invited|called(?: in| up)?|nominated|put (?:me |us )?forward)\b[^.!?;]{0,40}?\bfor\s/gi,
  /\b(?:to (?:be|work as|become)|re|regarding|concerning|(?:this|it)(?:['’]?s| is| was)(?= [^.!?;]{3,60}\sat\s))\s/gi,
  /^\W*(?:for|re:?|about|as|going for|up for|in for)\s/gi,
  /(?<=\p{L}\s|,\s|\u2592\s)re:\s/giu,
  /(?:^|[,;]\s)(?:role|position|job|post)\s(?=\p{L})/giu,
  /\bfor (?:the|an?) (?:position|post|job|role|vacancy)\s(?=\p{L})/giu,
  /\b(?:board|exam|test|try-?out|audition|trial|assessment)\b[^!?;.]{0,30}?\bfor\s/gi,
  /\b(?:i(?:['’]m| am)|was|been) (?:going|up|applying|interviewing|in the running) for\s/gi,
  /\b(?:looking for|search(?:ing)?(?: for)?|recruiting(?: for)?|hire|hiring|need(?:ing)?|want(?:ing)?|seeking|replac\w+|(?:they|he|she|who|\p{L}+)(?:['’]re|['’]s| are| is| were| was) (?:really |just |mainly )?after|on the (?:look-?out|hunt) for|short of) (?=an?\s)/giu,
];

/** What nobody is interviewed to become: "for an hour", "for the second time", "for coffee". */
const NO_ROLE =
  /^(?:(?:log|record|file)$|\d+(?!\d|(?:st|nd|rd|th)\s(?:grade|year|class|line|shift)\b|(?<=\d{3})\s[a-z]+(?:er|or|ist)$)|(?:an?\s)?(?:about|around|over|almost|nearly|half|hour|minute|while|bit|first|second|third|final|next|last|time|chat|coffee|lunch|dinner|better|later|other|another|their|longer|year\b(?!\s\d)|weather|whether|after|number|answer|matter|offer|letter|email|call|reference)\b)/i;

/** The role, from prose: "for part time packaging manager", "the archive assistant post", "the role is production scheduler". */
export const readRole: Reader = (passage) =>
  passage.sentences
    .filter((sentence) => !mentionsReference(sentence))
    .flatMap((sentence) => [
      ...NAMED.flatMap((cue) => rolesBehind(cue, sentence, passage)).filter(
        ({ value }) =>
          isSurelyRole(value) ||
          !(
            STATE.test(value) ||
            /\b(?:mine|great|perfect|ideal|good|interesting|different|more|based|confirmed|scheduled|booked|filled|open|still|closed|pending|remote|hybrid|permanent|temporary|ongoing|available)\b/i.test(
              value,
            )
          ),
      ),
      ...rolesBefore(sentence, passage),
      ...LIKELY.flatMap((cue) => rolesBehind(cue, sentence, passage)).filter(({ value }) => isSurelyRole(value)),
    ]);

function rolesBehind(cue: RegExp, sentence: Sentence, passage: Passage) {
  return matchesIn(sentence, cue).flatMap(({ index, 0: lead }) => {
    const found = ASKS_FOR.test(lead) ? undefined : roleAt(sentence.masked.slice(index + lead.length));
    return found && !NO_ROLE.test(found.role) && !isPerson(found.role)
      ? [see(passage, "role", found.role, { words: sentence.text, line: sentence.line })]
      : [];
  });
}

/** "Ask for Winifred Straker" at the door, "they asked for a resume". */
const ASKS_FOR = /\b(?:ask(?:s|ed|ing)?|wait(?:s|ed|ing)?) for\s$/i;

/** A given name and another one, whose ending makes no job of it: "for Winston Straker". */
function isPerson(role: string): boolean {
  const [first = "", last = "", ...more] = role.split(" ");
  return more.length === 0 && last !== "" && [first, last].every(isCapitalised) && isFirstName(first) && !isTitleHead(last);
}

/** "The position is scheduled", "the job is still open": how it stands with it. */
const STATE =
  /^(?:(?!(?:seed|breed|feed|need|med)\b)\p{L}+ed|set|still|now|currently|open|available|permanent|temporary|remote|hybrid|full[- ]time|part[- ]time|yours|likely|also|really|very|quite|pretty|due|up|on|in|at|not|only|just|already|again|going|starting|getting|being|to)\b/iu;

const MARKED = new RegExp(
  String.raw`\s(?:${MARK})\b(?!\s(?:offer|market|search|hunt|fair|centre|center|title|description|is\b|was\b))`,
  "gi",
);
const BEFORE_INTERVIEW =
  /\s(?:one|interview|screening|phone screen|is (?:the|my) (?:job |official |exact )?(?:title|role|position|job|post))\b/gi;

/** "the welder job", "line lead position", and "forklift operator interview" where the words are surely a role. */
function rolesBefore(sentence: Sentence, passage: Passage) {
  const marked = matchesIn(sentence, MARKED);
  const surely = matchesIn(sentence, BEFORE_INTERVIEW);
  return [
    ...marked
      .map(({ index }) => ({ role: roleBefore(sentence.masked, index), before: sentence.masked.slice(0, index) }))
      .filter(({ role, before }) => role !== undefined && !VAGUE.test(role) && !isOrder(role, before))
      .map(({ role }) => role),
    ...surely.map(({ index }) => roleBefore(sentence.masked, index)).filter((role) => role !== undefined && isSurelyRole(role)),
  ].flatMap((role) =>
    role
      ? [see(passage, "role", role, { words: sentence.text, line: sentence.line, certainty: isSurelyRole(role) ? "stated" : "guessed" })]
      : [],
  );
}

/** "They're behind on a brewery tank job": work that somebody ordered. */
const ORDER =
  /\b(?:behind (?:on|with)|(?:backlog|back-?logged|backed up|snowed under|late|swamped) (?:of|on|with)|struggling (?:on|with)|bid(?:ding)? (?:on|for)|quot(?:ed|ing) (?:for|on)?|finish(?:ing|ed)?|landed|won|lost|delivering|rushing) (?:an?|the|their|this|some|one)\s(?:big\s|huge\s|large\s)?$/i;

const isOrder = (role: string, before: string) => ORDER.test(before.slice(0, Math.max(0, before.lastIndexOf(role))));

const VAGUE =
  /^(?:old|current|previous|former|dream|same|other|good|great|better|full[- ]time|part[- ]time|new|whole|open|right|tough|hard|real|day|night|nice|steady|permanent|temporary|temp|contract|entry[- ]level|particular|actual|main|above|following|said|blog|fantastic|amazing|interesting|perfect|available|advertised)$/i;
