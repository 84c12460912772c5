import type { Recipient } from "../draft.ts";
import type { Need } from "./need.ts";
import type { OwedPhrase } from "./owed.ts";
import type { Strength } from "./strength.ts";

/** The record in wording, ready to stand in a sentence. A fact that the record lacks is an empty text. */
export interface Words {
  readonly recipient: Recipient;
  readonly greeting: string;
  readonly signOff: string;
  /** The sign-off under a letter whose last words are thanks or a wish already. */
  readonly plainSignOff: string;
  readonly person: { readonly name: string; readonly phone: string };
  readonly company: string;
  /** The company, or "your organization". */
  readonly employer: string;
  /** " at North Pole Packaging". */
  readonly atCompany: string;
  readonly role: string;
  /** "the production scheduler position", or "the position". */
  readonly theRole: string;
  /** The same as one says it: "the Senior Vice President role" for one with a longer name. */
  readonly theRoleSaid: string;
  /** The same with " at North Pole Packaging". */
  readonly theRoleAt: string;
  /** "a production scheduler", "Head of Operations"; empty where the role names no person. */
  readonly asRole: string;
  readonly round: number;
  /** Leaves out what a letter can do without. */
  readonly isBrief: boolean;
  /** "second", "third" … */
  readonly nth: string;
  readonly isLate: boolean;
  /** " on Friday, November 20" or " this morning". */
  readonly when: string;
  /** " on November 20". */
  readonly onDay: string;
  /** " on Friday, November 20". */
  readonly onDate: string;
  /** "November 20". */
  readonly day: string;
  /** " by phone", " by video". */
  readonly byMedium: string;
  /** "conversation", "phone conversation", "video call". */
  readonly conversation: string;
  /** What follows `conversation`: a talk is about a position, an interview for it. */
  readonly aboutOrFor: "about" | "for";
  /** "meet" or, by phone, "talk with". */
  readonly meet: string;
  /** "get in touch", or "call", or "write". */
  readonly reachOut: string;
  /** "you and Martha Hale". */
  readonly youAndOthers: string;
  /** " with Nick Claus and Martha Hale", or " with you and Martha Hale" when written to one of them. */
  readonly withWhom: string;
  /** The same as one says it: " with you and your colleagues". */
  readonly withWhomSaid: string;
  readonly interviewers: readonly string[];
  /** "Nick Claus (plant manager, 555-0142)": the interviewers as a reference should know them. */
  readonly callers: readonly string[];
  /** The interviewers whom the coordinator is asked to thank. */
  readonly passOnTo: readonly string[];
  readonly topic: string;
  readonly topics: readonly string[];
  /** What one can help with: "clearing the backlog"; empty where the need is of another kind. */
  readonly need: string;
  /** The need as a clause: "you need help with the backlog", "you need someone who speaks Spanish", "the backlog is growing". */
  readonly needClause: string;
  readonly needs: readonly Need[];
  readonly strength: string;
  readonly strengthKind: Strength["kind"] | "none";
  readonly strengths: readonly string[];
  readonly correction: string;
  /** "December 1". */
  readonly decisionDay: string;
  /** "Tuesday, December 1". */
  readonly decisionDate: string;
  /** The references other than the one written to. */
  readonly otherReferences: readonly string[];
  readonly project: string;
  /** What the person promised, as far as it has a text. */
  readonly owed: string;
  readonly owedKind: OwedPhrase["kind"];
  readonly owedDate: string;
}
