const ADVERBS = "(?:always|never|often|also|really|still|usually|already)";
const SUBJECT_PRONOUN =
  /^(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Yy]ou|[Tt]here|[Nn]obody|[Ee]veryone|[Ee]verybody)(?:['’](?:m|re|ve|ll|d|s))? \S/u;
const FINITE_VERB =
  /^((?:\S+ ){1,6}?)(?:(?:is|are|was|were|has|have|had|will|would|can|cannot|could|must|(?:is|are|was|were|wo|ca)n['’]t)(?: |$)|(?:needs|wants|keeps|lacks|takes|costs|loses|breaks) (?!(?:for|in|with|at|on|and|of) )\S)/u;
const THINGS_DOING =
  /^(?:their|your|the) (?:\p{Ll}+ ){0,2}\p{Ll}+[^s\s]s (?:run|get|keep|go|come|break|fail|leave|quit|lack|miss|arrive|pile up|stay) \p{Ll}/u;
const SUBORDINATE = /(?:^|\s)(?:that|who|which|what|how|why|where|when|whether|if|than|as|to|we|they|you|I|he|she|it)\s/iu;

/** Says whether a note is a whole statement ("they are short-staffed", "the backlog is growing") and not the name of a thing. */
export function isStatement(phrase: string): boolean {
  if (SUBJECT_PRONOUN.test(phrase) || THINGS_DOING.test(phrase)) return true;
  const subject = FINITE_VERB.exec(phrase)?.[1];
  return subject !== undefined && !SUBORDINATE.test(subject);
}

const THIRD_PERSON = new RegExp(
  `^((?:how|why|what|where|when|whether|that|how \\p{Ll}+(?: \\p{Ll}+)?|(?:what|which) \\p{Ll}+) )?(they|he|she)(?![\\p{L}])((?:['’](?:re|ve|ll|d|s))?)( ${ADVERBS})?( \\S+)?(.*)$`,
  "iu",
);
const POSSESSIVE = /(?<!\p{L})(?:their|his|her)(?= \p{L})/giu;

/** A note about the employer, said to the employer: "how they handle their returns" gives "how you handle your returns". */
export function saidToThem(phrase: string): string {
  const match = THIRD_PERSON.exec(phrase);
  if (!match)
    return phrase
      .replace(/^(?:their|his|her)(?= \p{L})/iu, "your")
      .replace(/ (?:their|his) /giu, " your ")
      .replace(/(?<= (?:is|are|was|were|keeps?|helps?) (?:\p{Ll}+ ){0,2})them(?= (?:up|busy|awake|going|short|behind))/u, "you");
  const [, opening = "", pronoun = "", short = "", adverb = "", verb = "", rest = ""] = match;
  const said = pronoun.toLowerCase() === "they" || short ? verb : ` ${plural(verb.trim())}`;
  const told = `${opening}you${short.replace(/['’]s/u, "'re")}${adverb}${said}${rest}`;
  return told.replace(POSSESSIVE, "your").replace(/(?<!\p{L})they(?!\p{L})/gu, "you");
}

const IRREGULAR: Readonly<Record<string, string>> = {
  is: "are",
  was: "were",
  has: "have",
  does: "do",
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

/** "runs" as it follows "you": "run". Other forms stay as they are. */
function plural(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^su]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

const SHORT_JUDGEMENT =
  /^(.+) (?:is|are|was|were) (?:so |very |really |too |quite )?(high|low|short|busy|hard|tight|slow|fast|big|small|new|loud|cold|hot|long|important|difficult|expensive|good|bad|tough|(?:short|under)-?staffed|rare|common|heavy|strict|seasonal)$/iu;

const TAKES_TIME = /^(.+) takes (?:about |over |up to )?\d+ (?:minutes|hours|days|weeks|months)$/iu;

/** The statement as something one talks about: "turnover is high" gives "how high turnover is", "we moved" gives "how we moved". */
export function howItIs(statement: string): string {
  const lasting = TAKES_TIME.exec(statement)?.[1];
  if (lasting !== undefined) return `how long ${lasting} takes`;
  const judged = SHORT_JUDGEMENT.exec(statement);
  if (!judged) return `how ${statement}`;
  const [, subject = "", judgement = ""] = judged;
  return `how ${judgement} ${subject} ${/^(?:I|you|we|they)$/iu.test(subject) || /[^s]s$/u.test(subject) ? "are" : "is"}`;
}
