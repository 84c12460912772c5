import { withArticle } from "./article.ts";
import { headOf, isCompared, isDetermined, namesPerson, withThe } from "./noun-phrase.ts";
import { phraseOf } from "./phrase.ts";
import { isStatement, saidToThem } from "./statement.ts";
import { asDoing } from "./verb.ts";

/**
 * What the employer lacks: work that one can help with ("reducing waste"), something wanted ("someone who speaks Spanish",
 * "fewer errors"), or how things stand ("the backlog is growing").
 */
export interface Need {
  readonly kind: "work" | "wanted" | "situation";
  readonly text: string;
}

const LEAD_IN =
  /^(?:(?:(?:they|we|the team|the company|you)(?:['’]re| are)?|there is) (?:really |badly |urgently |always )?(?:need(?:ing)?|want|require|lack|could use|look(?:ing)? for|hiring)|(?:a |the )?need(?:s|ing|ed)?(?: for)?|wants?|looking for|requires?|must have) /i;
const DOER = /^(?:someone|somebody|a person|people|anyone|a candidate) (?:who (?:can|could|will|is able to)|to|that can) /i;
const SOMEBODY = /^(?:someone|somebody|a person|people|anyone|a candidate)(?!\p{L})/iu;
const SOMEBODY_ALONE = /^(?:someone|somebody|a person|people|anyone|a candidate)$/iu;
/** "food costs brought down" is work: getting them brought down. */
const BEING_DONE =
  /^((?:the |their |your )?[\p{Ll}/]+(?: \p{Ll}+){0,3}) ((?:run properly|brought (?:down|up|in|together)|done|written|sorted(?: out)?|fixed|cleaned(?: up)?|cleared|dealt with|finished|rebuilt|organi[sz]ed|caught up)(?: (?:before|by|on|in|for) .+)?)$/u;
const DOING =
  /^(?!(?:existing|incoming|outgoing|evening|morning|training|building|ongoing|rising|growing|something|anything) )\p{Ll}{2,}ing [\p{L}\p{N}]/u;
/** "bids going out late" says how things stand. */
const GOING_WRONG =
  /^((?:\p{Ll}+ )?\p{Ll}+[^s]s) ((?:going|coming|getting|running|falling|leaving|piling|breaking|sitting|quitting|waiting)(?: .*)?)$/u;
const SHARE = /^(\d{1,3} ?%) ((?:turnover|absence|absenteeism|attrition|churn|vacancy)(?: .*)?)$/iu;
const ABLE = /^(?:must |should )?(?:be(?:ing)? )?able to /i;
const STATE =
  /^(?:short[- ]?(?:staffed|handed)|under-?staffed|behind|swamped|overwhelmed|overloaded|struggling|running (?:low|out|behind)|out of)(?!\p{L})/iu;
const TRAIT =
  /^(?:very )?(?:good|quick|fast|reliable|patient|calm|organi[sz]ed|careful|fluent|experienced|flexible|friendly|punctual|comfortable|confident) (?:at|with|in|under|on|and|enough)(?!\p{L})/iu;
const QUALITY =
  /(?:skills?|patience|attention|attendance|experience|reliability|energy|flexibility|judge?ment|communication|knowledge|accuracy|availability|punctuality|creativity|staff|cover|speakers?)$/i;
const BACKUP = /^(?:support|backup) (?:in|for|on|with|at) /iu;
const CREDENTIAL = /(?:ticket|licen[cs]e|certificate|certification|degree|registration)$/iu;
/** "The close to be quicker" is wanted as it is. */
const TO_BECOME = /^(?:the|their|your) (?:\S+ ){1,5}to (?:be|come|go|get|run|stop|work)(?!\p{L})/iu;

/** Reads a need as the person noted it; undefined where nothing is left of it. */
export function needOf(text: string): Need | undefined {
  const bare = phraseOf(text)
    .replace(/^(?:they|he|she) (?:said|told me|mentioned)[^:]{0,30}: /iu, "")
    .replace(LEAD_IN, "")
    .replace(/ and (?:need|want)s? .*$/iu, "")
    .replace(/ bad(?:ly)?$/iu, "")
    .replace(
      /^((?:the|their|your) \p{Ll}+(?: \p{Ll}+){0,3}) (?:gets|is getting) (?=(?:smaller|shorter|cleared|done|fixed|sorted|better|faster)$)/u,
      "getting $1 ",
    )
    .replace(/^(?:somebody|someone) (?:has|needs) to /iu, "someone to ")
    .replace(/^(?=who (?:can|could|will|is|has|knows|speaks)(?!\p{L}))/iu, "someone ");
  if (SOMEBODY_ALONE.test(bare) || /^(?:me|us) to /iu.test(bare)) return undefined;
  const toDo = workIn(bare);
  if (toDo) return toDo;
  if (GOING_WRONG.test(bare)) return { kind: "situation", text: bare.replace(GOING_WRONG, "$1 are $2") };
  if (SHARE.test(bare)) return { kind: "situation", text: bare.replace(SHARE, "$2 is $1") };
  if (STATE.test(bare)) return { kind: "situation", text: `you are ${bare}` };
  const wanted = wantedIn(bare);
  if (wanted) return { kind: "wanted", text: wanted };
  const toThem = saidToThem(bare);
  return isStatement(toThem) ? { kind: "situation", text: toThem } : work(toThem);
}

/** What is to be done, as far as the note says so by its words: "reduce waste", "help with the backlog", "costs brought down". */
function workIn(phrase: string): Need | undefined {
  const help = /^help(?: with| in)? (?=\p{L})/iu.exec(phrase)?.[0];
  const doing = asDoing(phrase.slice(help?.length ?? 0).replace(DOER, "to "));
  if (doing && (doing.includes(" ") || !SOMEBODY.test(phrase))) return { kind: "work", text: doing.replace(/ their /gi, " your ") };
  if (BEING_DONE.test(phrase) || DOING.test(phrase)) return work(phrase.replace(BEING_DONE, "getting $1 $2"));
  return help ? work(phrase.slice(help.length)) : undefined;
}

/** "help reducing waste", "help with the backlog". */
export function helpWith(work: string): string {
  return DOING.test(work) ? `help ${work}` : `help with ${work}`;
}

/** The need as a clause that is said to the employer: "you need help with the backlog". */
export function clauseOf({ kind, text }: Need): string {
  return { work: `you need ${helpWith(text)}`, wanted: `you need ${text}`, situation: text }[kind];
}

function work(phrase: string): Need | undefined {
  return phrase ? { kind: "work", text: withThe(phrase.replace(/^their /i, "your ")) } : undefined;
}

/** Somebody, a quality or more of something, as it follows "you need". */
function wantedIn(phrase: string): string | undefined {
  if (isWantedAsSaid(phrase)) return phrase.replace(/^their /iu, "your ");
  const somebody = somebodyWith(phrase);
  if (somebody !== undefined) return somebody;
  if (isStatement(phrase)) return undefined;
  if (namesPerson(phrase)) return isDetermined(phrase) || /(?:s|people)$/i.test(headOf(phrase)) ? phrase : withArticle(phrase);
  return QUALITY.test(headOf(phrase)) ? phrase : undefined;
}

function isWantedAsSaid(phrase: string): boolean {
  return SOMEBODY.test(phrase) || BACKUP.test(phrase) || TO_BECOME.test(phrase) || isCompared(phrase.replace(/^an? /iu, ""));
}

/** "chainsaw ticket", "good with children" and "able to lift" want somebody. */
function somebodyWith(phrase: string): string | undefined {
  if (CREDENTIAL.test(headOf(phrase))) return `someone with ${isDetermined(phrase) ? phrase : withArticle(phrase)}`;
  if (TRAIT.test(phrase)) return `someone ${phrase}`;
  return ABLE.test(phrase) ? phrase.replace(ABLE, "someone able to ") : undefined;
}
