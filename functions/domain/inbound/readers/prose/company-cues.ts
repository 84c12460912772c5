import { splitAtBlanks } from "../../blanks.ts";
import { hasCompanyWord, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isSurelyRole } from "../../phrases/role-phrase.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { isDepartment, isFunctionWord, isTitleHead } from "../../phrases/word-sets.ts";
import { type Cue, isJob, isOneUnknownWord, ofCompany } from "./company-cue.ts";
import { LOOSE_CUES } from "./company-loose-cues.ts";
import { SMALL_COMPANY_CUE } from "./small-company.ts";

/** "with bernice holt at": somebody by one name that people are given, or by two names that are no words of work. */
function leadsFromPerson(lead: string): boolean {
  const names = splitAtBlanks(lead.trim()).slice(1, -1);
  return (
    isFirstName(names[0] ?? "") ||
    (names.length === 2 && names.every((name) => !isFunctionWord(name) && !isDepartment(name) && !isTitleHead(name)))
  );
}

/** "The owner of both", "a supervisor from upstairs". */
const NO_BRAND =
  /^(?:both|each|work|school|church|home|upstairs|downstairs|outside|head-?office|abroad|another|everything|several|record|theirs|mine)$/i;

/** Where a company's name begins: behind these words. */
export const COMPANY_CUES: readonly Cue[] = [
  { pattern: /\b(?:offices?|branch|site|plant|headquarters|premises) of\s(?=\p{Lu})/gu, accepts: (name) => /^\p{Lu}/u.test(name) },
  {
    pattern:
      /\b(?:school|hospital|client|clinic|practice|shop|store|restaurant|charity|outfit|bakery|hotel|nursery|agency's client)\s(?:is|was)\s(?:called\s|named\s)?(?=\p{Lu})/giu,
    accepts: (name) => /^\p{Lu}/u.test(name) && !isJob(name),
  },
  {
    pattern:
      /\b(?:company|employer|organi[sz]ation|firm|business|place)(?: name)?(?: is| was|'s|:| =|,)? (?:called |named )?(?!is\b|was\b|said\b|seems?\b)/gi,
    accepts: (name) => /^\p{Lu}/u.test(name),
  },
  {
    pattern:
      /\b(?:interview\w*|intervew\w*|interiew\w*|role|position|job|post|opening|vacancy|screen(?:ing)?|call|round|chat|spoke|meeting|met|panel|application|onsite|loop|walk-?in|trial(?: shift| day)?|stage|assessment|superday)\b[^!?;]{0,90}?(?:\bat|@)\s/gi,
    isSure: true,
  },
  {
    pattern: /\binterview\w*(?:\s(?:was|is|today|yesterday|\u2592+))?\s(?:with|w\/|w)\s/gi,
    accepts: (name) => looksLikeCompany(name) || isOneUnknownWord(name) || /\p{Ll}.*\s\p{Lu}{2,}$/u.test(name),
    isSure: true,
  },
  SMALL_COMPANY_CUE,
  {
    pattern: /\b(?:walked|came|got|coming|stepped) out of\s|\b(?:just|only just) (?:left|leaving)\s|\bfresh (?:out of|from)\s/gi,
    accepts: (name) => !/^(?:there|here|it|work|home|town|bed|school|college|uni)\b/i.test(name),
    isSure: true,
  },
  { pattern: /\b(?:went|go|been|drove|popped|came|headed)\s(?:in|over|down|along|out|up)?\s?(?:in)?to\s(?=The\s\p{Lu})/gu, isGuess: true },
  {
    pattern:
      /\b(?:went|go|been|drove|popped|came|headed)\s(?:in|over|down|along|out|up)?\s?(?:in)?to\s(?=(?:\p{Lu}[\p{L}&'’-]+\s){1,4}in\s\p{Lu})/gu,
    isGuess: true,
  },
  {
    pattern: /\b(?:went|been|drove|popped|came|headed)\s(?:over|down|along|out|up|round|in)\sto\s/gi,
    accepts: (name) => hasCompanyWord(name) && ofCompany(name) && !/\sand\s(?:ask|see|bring|ring|call|get)$/i.test(name),
    isSure: true,
  },
  {
    pattern:
      /\b(?:first|second|third|fourth|1st|2nd|3rd|final|last|next)\s(?:conversation|chat|call|round|interview|screen|talk)\swith\s/gi,
    accepts: (name) => looksLikeCompany(name) || isOneUnknownWord(name),
    isSure: true,
  },
  {
    pattern: /\b(?:with|w\/|by|for|(?<!\b(?:come|go|report|drive|walk|head|get)(?: (?:over|back|down|up))?\s)to)\s(?!\d+\s\p{Ll})/giu,
    accepts: ofCompany,
  },
  {
    pattern: /^(?=\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s&\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s)/gu,
    accepts: (name) => !name.split(/\s&\s/).every((part) => isFirstName(part.split(" ")[0] ?? "")),
    isGuess: true,
  },
  {
    pattern: /\b(?:interview|round|job|role|post|position|walk-?in|visit|chat|met|meeting|spoke|talk|sat)\b[^!?;.]{0,90}?\bin\s/gi,
    accepts: (name) => hasCompanyWord(name) && ofCompany(name),
    isGuess: true,
  },
  {
    pattern: /\b(?:founder|co-?founder|owner|proprietor|c[etfo]o|landlord|boss) of\s(?=\p{Lu})/giu,
    accepts: (name) => /^\p{Lu}/u.test(name),
    isGuess: true,
  },
  {
    pattern: /\b(?:guy|lady|man|woman|someone|somebody|chap|bloke|person|people|folks|boss|owner) (?:from|at)\s/gi,
    accepts: (name) => (hasCompanyWord(name) || (isOneUnknownWord(name) && /^\p{Lu}\p{Ll}{3}/u.test(name))) && !isDepartment(name),
    isSure: true,
  },
  {
    pattern:
      /(?:\b(?:s?he|who|they)(?:['’]s)?|\p{Lu}[\p{L}'’-]+)\s(?:also\s)?(?:manages|runs|owns|heads(?: up)?|leads|founded|co-?founded|started|set up|is in charge of|looks after)\s(?=(?:the\s)?\p{Lu})/gu,
    accepts: (name) => hasCompanyWord(name) && ofCompany(name) && !isDepartment(name.split(" ").at(-1) ?? ""),
    isGuess: true,
  },
  {
    pattern:
      /,\s(?:the\s|their\s|an?\s)?[\p{L}&/-]+(?:\s[\p{L}&/-]+){0,4}\s(?:at|@|(?<=\b(?:owner|founder|proprietor|landlord|landlady|boss|partner)\s)of)\s(?=\p{Ll}[\p{L}'’-]+\s(?:&|\+|and)\s\p{Ll})/gu,
    follows: (lead) => titleAt(lead.replace(/^,\s/, "")) !== undefined,
    accepts: (name) => !isDepartment(name.split(" ")[0] ?? ""),
    isSure: true,
    isGuess: true,
  },
  { pattern: /\b(?:[Hh]ome|[Bb]ack) from\s(?=\p{Lu}\p{L}+\s\p{Lu})/gu, accepts: (name) => !isJob(name), isGuess: true },
  {
    pattern:
      /\b(?:from|(?<!\b(?:director|head|manager|vp|president|chief|chair|lead|supervisor|dean|professor|department|superintendent)\s)of)\s/gi,
    accepts: ofCompany,
    isGuess: true,
  },
  { pattern: /\bmet\s(?:with\s)?(?=the (?:City|County|Town|Village|Borough|District|University|Port|State) of\s\p{Lu})/gu },
  {
    pattern:
      /\b(?:bakery|cafe|café|restaurant|shop|store|salon|garage|clinic|school|nursery|hotel|gym|farm|charity|startup|agency's client),\s(?=\p{Lu}[\p{L}'’&-]+(?:\s\p{Lu}[\p{L}'’&-]+){0,3},\s)/gu,
    isGuess: true,
  },
  {
    pattern: /\b(?:with|to|by|met)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s(?:from|of)\s/gu,
    accepts: (name) => !isDepartment(name) && !isJob(name),
    isGuess: true,
  },
  {
    pattern: /\b(?:with|to|by|met|meeting|saw)\s[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,2}?\s(?:from|of|at)\s/giu,
    follows: leadsFromPerson,
    accepts: (name) => !isDepartment(name) && !isJob(name) && !/^(?:work|school|church|upstairs|downstairs|accounts)\b/i.test(name),
    isSure: true,
    isGuess: true,
  },
  {
    pattern: /(?:^|[\s,])(?:at|@)\s(?=[^.!?;]{2,80}\bfor (?:an|my|the|a)\s(?:\w+\s)?(?:interview|job|role|position|chat|trial)\b)/gi,
    isSure: true,
  },
  {
    pattern:
      /\b(?:went|been|drove|came|sent me|put me forward)\s(?:over\s|down\s|up\s)?to\s(?=[^.!?;]{2,60}\bfor (?:an|my|the)\s(?:\w+\s)?interview)/gi,
    accepts: (name) => name.includes(" ") && !/^(?:new|san|los|st|el|las|fort|salt|santa|kansas)\s/i.test(name),
    isSure: true,
    isGuess: true,
  },
  {
    pattern: /^(?=[\p{L}&'’ -]{3,50}\s(?:\([^()]{2,40}\)\s)?interviewed (?:me|us)\b)/giu,
    accepts: (name) => name.includes(" ") && !name.split(" ").some((word) => isFirstName(word) || isTitleHead(word)),
    isSure: true,
    isGuess: true,
  },
  { pattern: /\u2592,\s(?=[\p{L}&'’ -]{3,50}(?:[,.]|$))/gu, accepts: (name) => hasCompanyWord(name) && ofCompany(name), isGuess: true },
  {
    pattern: /^[\p{L} ]{3,50},\s(?=[\p{L}&'’ -]{3,50}[.!]?$)/giu,
    follows: (lead) => isSurelyRole(lead.replace(/,\s$/, "")),
    accepts: (name) => hasCompanyWord(name) && ofCompany(name),
    isGuess: true,
  },
  {
    pattern: /^(?=[\p{L}&'’ -]{3,50},\s[^,.]{3,40}[.!]?$)/giu,
    accepts: (name) => ofCompany(name) && /&|\b(?:sons|bros|ltd|inc|llc|gmbh|plc)\b/i.test(name),
    isGuess: true,
  },
  {
    pattern: /\b(?:[Ww]as|[Bb]een|[Ww]ent|[Pp]opped|[Cc]ame|[Gg]ot)\s(?:down|over|up|round)\s(?:at\s|in\s)?(?=(?:[Tt]he\s)?\p{Lu})/gu,
    isGuess: true,
  },
  {
    pattern:
      /^(?=[\p{L}&'’ -]{3,50}\s(?:are|is|were|was)\s(?:after|looking for|hiring|recruiting|on the hunt for|in need of)\s(?:an?|some|more)\s)/giu,
    accepts: (name) => !/^(?:they|he|she|we|i|it|who|there)\b/i.test(name) && !isFirstName(name.split(" ")[0] ?? ""),
    isSure: true,
    isGuess: true,
  },
  {
    pattern: /\bi(?:['’]ve| have)(?: got)?\s(?=[\p{L}'’-]+\s[\p{L}'’-]+)/giu,
    accepts: (name) => !/^\S+ed\s/i.test(name) && hasCompanyWord(name.split(" ").at(-1) ?? "") && ofCompany(name),
    isSure: true,
    isGuess: true,
  },
  // "I'm seeing Wendouree Council next week", "visited Alder House Hospice".
  {
    pattern: /\b(?:seeing|(?:going|off|due|got|have|had) to see|visiting|visited)\s(?=(?:the\s)?\p{Lu})/gu,
    accepts: (name) => hasCompanyWord(name) && ofCompany(name),
    isGuess: true,
  },
  // "Harbourside Family Services is out in Victoria": where a company sits.
  {
    pattern:
      /(?:^|,\s)(?=(?:\p{Lu}[\p{L}&'’-]*\s(?:(?:of|and|for|the)\s)?){1,6}(?:is|are)\s(?:(?:out|over|up|down|based|located|headquartered|just)\s){0,2}(?:in|near|outside|off)\s\p{Lu})/gu,
    accepts: (name) => hasCompanyWord(name) && ofCompany(name),
    isGuess: true,
  },
  // "Store manager of lumo": a brand that is written small, behind whoever keeps it.
  {
    pattern:
      /\b(?:(?:(?:store|shop|branch|general|salon|club|hotel|restaurant) manager|owner|(?:co-?)?founder|proprietor) (?:of|at|from)|(?:manager|director|supervisor|recruiter|team lead|foreman) (?:at|from))\s(?=\p{Ll}[\p{L}\d'’-]{2,20}(?:[,.;:]|\s(?:on|for|re)\b|$|\s\u2592))/gu,
    accepts: (name) => isOneUnknownWord(name) && !isFunctionWord(name) && !NO_BRAND.test(name),
    isSure: true,
  },
  ...LOOSE_CUES,
];
