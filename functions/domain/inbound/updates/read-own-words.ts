import type { KnownInterview } from "../known-interview.ts";
import { recordsNamed, recordsOfCompany } from "../matching/mentions.ts";
import { comesFromStranger, namesStranger } from "../matching/strangers.ts";
import { pairAnswers } from "./answers/pair-answers.ts";
import { readAnswer } from "./answers/read-answer.ts";
import type { Clause } from "./clauses/clause.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { readClause } from "./read-clause.ts";
import type { Reading, Situation } from "./situation.ts";
import type { Attributed, UpdateReading } from "./update-reading.ts";

/** What would be wrong news of another interview; "sent" and the like are about what lies in the inbox. */
const NEWS =
  /\b(?:offer\w*|reject\w*|turned|went with|hired|accept\w*|declin\w*|withdr\w+|cancel\w*|moved|decid\w*|decision|said no|no-?show|job|position)\b/i;

/** What the person's own words and answers say, in their order, and the stated clauses that say nothing of the kind. */
export function readOwnWords(input: UpdateReading): { readonly readings: readonly Attributed[]; readonly rest: readonly string[] } {
  const clauses = readClauses(ownLines(input));
  const records = recordOfEach(clauses, input).map((record, index) => (isAboutStranger(clauses[index], input) ? undefined : record));
  const read = clauses.map((clause, index) => ({
    clause,
    ...attributed(readClause(clause, situationOf(records[index], input)), records[index]),
  }));
  const answers = readAnswers(input);
  return {
    readings: [...read.flatMap(({ readings }) => readings), ...answers],
    rest:
      answers.length > 0
        ? []
        : read.filter(({ clause, readings }) => readings.length === 0 && clause.mood === "stated").map(({ clause }) => clause.whole),
  };
}

function ownLines({ text, subject = "" }: UpdateReading): readonly string[] {
  const lines = text.blocks.flatMap((block) => (block.kind === "own" ? block.lines : []));
  const isSilent = lines.every((line) => line.trim() === "");
  return isSilent && subject !== "" ? [subject] : lines;
}

/** Whether the clause may be about an interview that is not on record: "Acme rejected me" is no news of the only one that is. */
function isAboutStranger(clause: Clause | undefined, { which, records }: UpdateReading): boolean {
  if (!clause || which.kind !== "one" || !NEWS.test(clause.whole)) return false;
  return which.by === "only" ? namesStranger(clause.whole, records) : comesFromStranger(clause.whole, records);
}

/**
 * The interview that each clause is about: the one whose company it names; else the mail's own. While the mail does not say
 * which, a name holds for the clauses after it ("Larkhill called. They rejected me.").
 */
function recordOfEach(clauses: readonly Clause[], { which, records }: UpdateReading): readonly (KnownInterview | undefined)[] {
  // Most records are named nowhere in the mail, and need not be looked for in each of its clauses.
  const all = clauses.map(({ whole }) => whole).join("\n");
  const candidates = records.filter((record) => recordsNamed(all, [record]).length > 0);
  if (which.kind === "one") return clauses.map(({ whole }) => companyNamed(whole, which.record, candidates));
  let named: KnownInterview | undefined;
  return clauses.map(({ whole }) => {
    named = onlyOne(recordsNamed(whole, candidates)) ?? named;
    return named;
  });
}

function companyNamed(words: string, own: KnownInterview, records: readonly KnownInterview[]): KnownInterview {
  const found = recordsOfCompany(words, records);
  return found.includes(own) ? own : (onlyOne(found) ?? own);
}

function onlyOne(found: readonly KnownInterview[]): KnownInterview | undefined {
  const [only] = found.length === 1 ? found : openOnes(found);
  return only;
}

function openOnes(found: readonly KnownInterview[]): readonly KnownInterview[] {
  const open = found.filter(({ isOpen }) => isOpen);
  return open.length === 1 ? open : [];
}

function readAnswers(input: UpdateReading): readonly Attributed[] {
  if (input.which.kind !== "one") return [];
  const { record } = input.which;
  const situation = situationOf(record, input);
  const pairs = pairAnswers(input.text, record.openQuestions)
    .map(withoutHedge)
    .filter(({ line }) => readClauses([line]).every((clause) => clause.mood === "stated" && readClause(clause, situation).length === 0));
  const readings = pairs
    .map(({ line, question }) => ({ line, found: readAnswer(line, question, situation) }))
    .filter(({ found }) => found.length > 0);
  // One line answers one question: the first that it fits.
  const first = readings.filter(({ line }, index) => readings.findIndex((other) => other.line === line) === index);
  return first.flatMap(({ found }) => attributed(found, record).readings);
}

/** "dec 4 i think" still answers; that it is not sure stays in the words. */
function withoutHedge<A extends { readonly line: string }>(answer: A): A {
  return { ...answer, line: answer.line.replace(/[,\s]+(?:i (?:think|guess|believe|reckon|suppose)|probably|maybe|or so)[\s.!]*$/i, "") };
}

function attributed(readings: readonly Reading[], record: KnownInterview | undefined): { readonly readings: readonly Attributed[] } {
  return { readings: readings.map((reading) => (record ? { reading, recordId: record.id } : { reading })) };
}

function situationOf(record: KnownInterview | undefined, { reading }: UpdateReading): Situation {
  return { ...(record ? { record } : {}), reading: { ...reading, direction: "future" } };
}
