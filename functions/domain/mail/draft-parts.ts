import type { Draft, EmailDraft } from "#domain/draft/draft.ts";
import { slug } from "#domain/follow-up/slug.ts";
import { aboutPoint } from "./about-point.ts";
import type { UnsentMessage } from "./composed-mail.ts";
import { oneLine } from "./inert-text.ts";
import type { DraftFor } from "./mail-case.ts";
import { POINT_WORDS } from "./point-words.ts";

const LONGEST_FINDING = 240;
const MOST_FINDINGS = 4;

/** The draft as one text, the same wherever it goes: block, link and file. */
export function letterText({ paragraphs }: EmailDraft): string {
  return paragraphs.join("\n\n");
}

/** "Nick Claus <nick@example.org>", as much of it as is known. */
export function recipientLine({ recipient: { name, email } }: Draft): string {
  return oneLine([name, email && `<${email}>`].filter(Boolean).join(" ") || "the interviewer", 200);
}

/** What the linter found of that severity, as lines. */
export function findingLines({ report }: Draft, severity: "error" | "warning"): readonly string[] {
  const found = report.findings.filter((finding) => finding.severity === severity);
  return found.slice(0, MOST_FINDINGS).map(({ message }) => oneLine(message, LONGEST_FINDING));
}

/** Whether the draft may be handed over: a linter error never leaves (drafts.md). */
export function isFit({ report }: Draft): boolean {
  return report.findings.every(({ severity }) => severity !== "error");
}

/** The email drafts as message files to open and send (product.md H3). */
export function unsentMessages(drafts: readonly DraftFor[]): readonly UnsentMessage[] {
  return drafts.flatMap(({ point, draft }) => (draft.medium === "email" && isFit(draft) ? [unsentMessage(point, draft)] : []));
}

function unsentMessage(point: DraftFor["point"], draft: EmailDraft): UnsentMessage {
  const { name, email } = draft.recipient;
  return {
    kind: "unsent-message",
    filename: `${slug(`${POINT_WORDS[point.kind].title} ${aboutPoint(point) ?? ""}`)}.eml`,
    to: email === undefined ? undefined : { address: email, ...(name === undefined ? {} : { name }) },
    subject: draft.subject,
    text: letterText(draft),
  };
}
