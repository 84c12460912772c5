import type { Draft, LintReport, Missing } from "./draft.ts";
import { writeCoordinatorLetter } from "./letters/coordinator-letter.ts";
import type { Letter, Say } from "./letters/letter.ts";
import { CALL_WRITERS, LETTER_WRITERS } from "./letters/writers.ts";
import { lintDraft } from "./linter/lint-draft.ts";
import type { LintInput, Sibling } from "./linter/proof.ts";
import { isSaidBy } from "./linter/rules/shared-sentence.ts";
import type { SeriesEntry } from "./series-entry.ts";
import { sayerFor } from "./turn.ts";
import { contracted } from "./wording/contraction.ts";
import { fingerprint } from "./wording/fingerprint.ts";
import type { Words } from "./wording/words.ts";
import { wordsOf } from "./words-of.ts";

/** One way to write a draft: which sentences, from which words, and whom it must not resemble. */
export interface Attempt {
  /** 0 for the first with these words; each further one takes other sentences. */
  readonly number: number;
  readonly words: Words;
  readonly siblings: readonly Sibling[];
}

/** Writes the draft once, in the way that the attempt says, with the linter's report on it. */
export function write(entry: SeriesEntry, attempt: Attempt): Draft {
  return isCall(entry, attempt.words) ? writeCall(entry, attempt) : writeEmail(entry, attempt);
}

function writeEmail(entry: SeriesEntry, attempt: Attempt): Draft {
  const { words, siblings } = attempt;
  const { point, addressee } = entry;
  const writer = point.kind === "thank-you" && addressee.isCoordinator ? writeCoordinatorLetter : LETTER_WRITERS[point.kind];
  const letter = writer?.(words, sayFor(entry, attempt, "email")) ?? NOTHING;
  return email(entry, { letter, words, siblings });
}

function sayFor(entry: SeriesEntry, { words, number, siblings }: Attempt, medium: Draft["medium"]): Say {
  const inTone = toneOf(entry);
  return sayerFor(entry.turn, words, { number, isTaken: (text) => isSaidBy({ siblings, medium }, inTone(text)) });
}

const NOTHING: Letter = { subject: "", paragraphs: [], missing: [] };

function email(entry: SeriesEntry, { letter, words, siblings }: { letter: Letter; words: Words; siblings: readonly Sibling[] }): Draft {
  const inTone = toneOf(entry);
  const body = letter.paragraphs.map((sentences) => inTone(sentences.filter(Boolean).join(" "))).filter(Boolean);
  const signOff = ENDS_KINDLY.test(body.at(-1) ?? "") ? words.plainSignOff : words.signOff;
  const paragraphs = [words.greeting, ...body, [signOff, words.person.name, words.person.phone].filter(Boolean).join("\n")];
  const card = letter.card?.map(inTone);
  const text = { medium: "email", subject: letter.subject, paragraphs, ...(card && { card }) } as const;
  const missing = [...letter.missing, ...missingAddress(words), ...missingName(words)];
  return { recipient: words.recipient, report: report(entry, { siblings, ...text }), missing, ...text };
}

// "Many thanks." above "Many thanks," and "I wish you well." above "Best wishes," say it twice.
const ENDS_KINDLY = /(?<!\p{L})(?:thanks?|wish|wishes|grateful|appreciate|best)(?!\p{L})/iu;

function writeCall(entry: SeriesEntry, attempt: Attempt): Draft {
  const { words, siblings } = attempt;
  const call = CALL_WRITERS[entry.point.kind]?.(words, sayFor(entry, attempt, "phone"));
  const inTone = toneOf(entry);
  const script = (call?.script ?? []).map((sentences) => inTone(sentences.filter(Boolean).join(" ")));
  const voicemail = [inTone((call?.voicemail ?? []).join(" "))];
  const checked = report(entry, { medium: "phone", paragraphs: script, voicemail, siblings });
  return { medium: "phone", recipient: words.recipient, script, voicemail, report: checked, missing: call?.missing ?? [] };
}

/** A call, where they prefer the telephone, never beside a letter; a thing to send goes by email all the same. */
function isCall({ interview, point }: SeriesEntry, { owedKind }: Words): boolean {
  const isToSend = point.kind === "promised-item" && owedKind !== "contact";
  return interview.facts.contactChannel?.kind === "phone" && CALL_WRITERS[point.kind] !== undefined && !isToSend;
}

/** Half of all drafts contract ("I'm"), each throughout. */
function toneOf({ turn }: SeriesEntry): (text: string) => string {
  const contracts = (fingerprint(`tone/${turn.seed}`) + turn.place) % 2 === 0;
  return (text) => (contracts ? contracted(text) : text).replace(/(?<!\.)\.\.(?!\.)/g, ".").replace(/\.([?!])/g, "$1");
}

function report({ interview, point, person, others, addressee }: SeriesEntry, text: LintInput): LintReport {
  return lintDraft({ kind: point.kind, recipient: addressee.recipient, interview, point, person, others, ...text });
}

function missingAddress({ recipient }: Words): readonly Missing[] {
  if (recipient.email) return [];
  const whose = recipient.name ? `${recipient.name}'s address` : "the recipient's address";
  return [{ field: "recipient-address", request: `Add ${whose} when you send it; the record has none.` }];
}

function missingName({ person }: Words): readonly Missing[] {
  return person.name ? [] : [{ field: "own-name", request: "Add your name under it; it is not on record yet." }];
}

/** Without correction, qualification and topic. */
const MOST_RESTRAINT = 3;

/** What can always be said, when the linter refused everything else; it asks the person to look at what was refused. */
export function writeMinimal(entry: SeriesEntry, siblings: readonly Sibling[]): Draft {
  const words = wordsOf({ ...entry, restraint: MOST_RESTRAINT });
  const refused = write(entry, { number: 0, words, siblings });
  const errors = refused.report.findings.filter(({ severity }) => severity === "error");
  const missing = errors.map(({ message, excerpt }) => ({ field: "safe-wording", request: excerpt ? `${message} (${excerpt})` : message }));
  if (refused.medium === "phone")
    return { ...refused, script: [`${words.greeting} I am calling about ${words.theRoleAt}.`], voicemail: [], missing };
  const letter = { ...NOTHING, subject: refused.subject, paragraphs: [[`I am writing about ${words.theRoleAt}.`]], missing };
  return email(entry, { letter, words, siblings: [] });
}
