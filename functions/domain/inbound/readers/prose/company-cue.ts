import { hasCompanyWord, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isDepartment, isTitleHead } from "../../phrases/word-sets.ts";

/** Behind which words a company's name may stand. */
export interface Cue {
  readonly pattern: RegExp;
  /** The words before say so surely that a company follows that it may be written small. */
  readonly isSure?: true;
  /** Whether the words before are such as lead to a company; they are, unless said. */
  readonly follows?: (lead: string) => boolean;
  /** Which of the phrases behind the cue are companies; all, unless said. */
  readonly accepts?: (name: string) => boolean;
  readonly isGuess?: true;
}

/** One word that nobody is called and that names no department and no job: "Quillbase". */
export const isOneUnknownWord = (name: string) =>
  !name.includes(" ") &&
  !/^(?:mr|mrs|ms|miss|mx|dr|prof)\.?$/i.test(name) &&
  !isFirstName(name) &&
  !isDepartment(name) &&
  !isTitleHead(name);
/** "Packaging manager", "the nurse job": a job and no company. */
export const isJob = (name: string) =>
  /\b(?:role|position|job|post|opening|vacancy)$/i.test(name) || isTitleHead(name.replace(LEVEL, "").split(" ").at(-1) ?? "");
/** "Pharmacy Technician II". */
const LEVEL = /\s(?:[IVX]{1,4}|\d)$/;
/** What may be a company behind a word such as "with": it looks like one, and is no job and nobody. */
export const ofCompany = (name: string) =>
  looksLikeCompany(name) &&
  // "We got on to measuring awkward corners straight away": what somebody does.
  (!/^\p{L}{3,}ing\s/iu.test(name) || hasCompanyWord(name)) &&
  !isJob(name) &&
  (!isFirstName(name.split(" ")[0] ?? "") || (hasCompanyWord(name) && !/ (?:of|for) /.test(name)));
