import type { Draft, LintReport, Missing } from "./draft.ts";
import { writeCoordinatorLetter } from "./letters/coordinator-letter.ts";
import type { Letter } from "./letters/letter.ts";
import { CALL_WRITERS, LETTER_WRITERS } from "./letters/writers.ts";
import { lintDraft } from "./linter/lint-draft.ts";
import type { LintInput, Sibling } from "./linter/proof.ts";
import type { SeriesEntry } from "./series.ts";
import { sayerFor } from "./turn.ts";
import { contracted } from "./wording/contraction.ts";
import { fingerprint } from "./wording/fingerprint.ts";
import type { Words } from "./wording/words.ts";
import { wordsOf } from "./words-of.ts";

/** One way to write a draft: which sentences, how many of the facts, and whom it must not resemble. */
export interface Attempt {
  readonly shift: number;
  readonly restraint: number;
  readonly siblings: readonly Sibling[];
}

/** Writes the draft once, in the way that the attempt says, with the linter's report on it. */
export function write(entry: SeriesEntry, attempt: Attempt): Draft {
  const words = wordsOf({ ...entry, restraint: attempt.restraint });
  return isCall(entry) ? writeCall(entry, { attempt, words }) : writeEmail(entry, { attempt, words });
}

interface Writing {
  readonly attempt: Attempt;
  readonly words: Words;
}

function writeEmail(entry: SeriesEntry, { attempt, words }: Writing): Draft {
  const { point, addressee, turn } = entry;
  const writer = point.kind === "thank-you" && addressee.isCoordinator ? writeCoordinatorLetter : LETTER_WRITERS[point.kind];
  const letter = writer?.(words, sayerFor(turn, words, attempt.shift)) ?? NOTHING;
  return email(entry, { letter, words, siblings: attempt.siblings });
}

const NOTHING: Letter = { subject: "", paragraphs: [], missing: [] };

function email(entry: SeriesEntry, { letter, words, siblings }: { letter: Letter; words: Words; siblings: readonly Sibling[] }): Draft {
  const inTone = toneOf(entry);
  const body = letter.paragraphs.map((sentences) => inTone(sentences.filter(Boolean).join(" "))).filter(Boolean);
  const paragraphs = [words.greeting, ...body, [words.signOff, words.person.name, words.person.phone].filter(Boolean).join("\n")];
  const card = letter.card?.map(inTone);
  const text = { medium: "email", subject: letter.subject, paragraphs, ...(card && { card }) } as const;
  const missing = [...letter.missing, ...missingAddress(words), ...missingName(words)];
  return { ...text, recipient: words.recipient, report: report(entry, { ...text, siblings }), missing };
}

function writeCall(entry: SeriesEntry, { attempt, words }: Writing): Draft {
  const call = CALL_WRITERS[entry.point.kind]?.(words, sayerFor(entry.turn, words, attempt.shift));
  const inTone = toneOf(entry);
  const script = (call?.script ?? []).map((sentences) => inTone(sentences.filter(Boolean).join(" ")));
  const voicemail = [inTone((call?.voicemail ?? []).join(" "))];
  const { siblings } = attempt;
  const checked = report(entry, { medium: "phone", paragraphs: script, voicemail, siblings });
  return { medium: "phone", recipient: words.recipient, script, voicemail, report: checked, missing: call?.missing ?? [] };
}

/** A call, where they prefer the telephone: never beside a letter. */
function isCall({ interview, point }: SeriesEntry): boolean {
  return interview.facts.contactChannel?.kind === "phone" && CALL_WRITERS[point.kind] !== undefined;
}

/** Half of all drafts contract ("I'm"), each throughout. */
function toneOf({ turn }: SeriesEntry): (text: string) => string {
  const contracts = (fingerprint(`tone/${turn.seed}`) + turn.place) % 2 === 0;
  return (text) => (contracts ? contracted(text) : text).replace(/(?<!\.)\.\.(?!\.)/g, ".").replace(/\.([?!])/g, "$1");
}

function report({ interview, point, person, others, addressee }: SeriesEntry, text: LintInput): LintReport {
  return lintDraft({ ...text, kind: point.kind, recipient: addressee.recipient, interview, point, person, others });
}

function missingAddress({ recipient }: Words): readonly Missing[] {
  if (recipient.email) return [];
  const whose = recipient.name ? `${recipient.name}'s address` : "the recipient's address";
  return [{ field: "recipient-address", request: `Add ${whose} when you send it; the record has none.` }];
}

function missingName({ person }: Words): readonly Missing[] {
  return person.name ? [] : [{ field: "own-name", request: "Add your name under it; I do not know it yet." }];
}

/** What can always be said, when the linter refused everything else; it asks the person to look at what was refused. */
export function writeMinimal(entry: SeriesEntry, siblings: readonly Sibling[]): Draft {
  const refused = write(entry, { shift: 0, restraint: 3, siblings });
  const words = wordsOf({ ...entry, restraint: 3 });
  const errors = refused.report.findings.filter(({ severity }) => severity === "error");
  const missing = errors.map(({ message, excerpt }) => ({ field: "safe-wording", request: excerpt ? `${message} (${excerpt})` : message }));
  if (refused.medium === "phone")
    return { ...refused, script: [`${words.greeting} I am calling about ${words.theRoleAt}.`], voicemail: [], missing };
  const letter = { ...NOTHING, subject: refused.subject, paragraphs: [[`I am writing about ${words.theRoleAt}.`]], missing };
  return email(entry, { letter, words, siblings: [] });
}
