import type { KnownInterview } from "../known-interview.ts";
import { matchesOf } from "../matches.ts";

/** Words that begin a sentence or are written with a capital anyway. */
const NO_NAMES = new Set(
  "i i'm i've i'll the they they've they're he she it it's we we've you a an and but so my our their his her this that these those there got just sent skip stop not no yes ok okay unfortunately sadly bad good great news update quick finally today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec hr ceo cto vp rejected rejection offer offered accepted declined withdrawn withdrew no-show cancelled canceled decision deadline interview interviewer nobody somebody someone after before when if also well hi hey hello thanks thank please received turned had have was were has did after christmas thanksgiving easter new year zoom teams google meet skype est pst cst ct et pt gmt utc cet am pm position job role company recruiter everyone heard hired in on at for from to as now still next last".split(
    " ",
  ),
);
const CAPITALISED = /(?<![\p{L}\p{N}@.'’-])\p{Lu}[\p{L}'’&-]*/gu;
const FROM_OR_AT = /\b(?:from|at)\s+(?:the\s+)?(\p{Lu}[\p{L}'’&-]*)/gu;

/** Whether the words name somebody who belongs to none of the records: then they may be about something else altogether. */
export function namesStranger(words: string, records: readonly KnownInterview[]): boolean {
  return (words.match(CAPITALISED) ?? []).some((name) => isStranger(name, records));
}

/** Whether the words say "from" or "at" somebody who belongs to none of the records: "an offer from Vertex". */
export function comesFromStranger(words: string, records: readonly KnownInterview[]): boolean {
  return matchesOf(words, FROM_OR_AT).some(([, name = ""]) => isStranger(name, records));
}

function isStranger(name: string, records: readonly KnownInterview[]): boolean {
  const plain = plainWord(name);
  return !NO_NAMES.has(plain) && !records.some((record) => wordsOf(record).has(plain));
}

function wordsOf({ company = "", role = "", interviewerNames, referenceNames }: KnownInterview): ReadonlySet<string> {
  return new Set([company, role, ...interviewerNames, ...referenceNames].flatMap((name) => name.split(/[^\p{L}'’&-]+/u)).map(plainWord));
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").replace(/'s$/, "");
}
