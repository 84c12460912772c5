import type { Draft } from "#domain/draft/draft.ts";
import type { LintInput } from "#domain/draft/linter/proof.ts";

const SUBJECT = /^subject: *(.*)$/i;
const SECTION = /^--- *(script|voicemail|card) *---$/i;

/**
 * Reads a draft as a text file: "Subject: …" in the first line if there is one, paragraphs between blank lines, and
 * "--- voicemail ---" or "--- card ---" before those parts. A file with "--- script ---" is a telephone call.
 */
export function readDraftText(text: string): Pick<LintInput, "medium" | "subject" | "paragraphs" | "voicemail" | "card"> {
  const [first = "", ...rest] = text.replaceAll("\r\n", "\n").trim().split("\n");
  const subject = SUBJECT.exec(first)?.[1];
  const lines = subject === undefined ? [first, ...rest] : rest;
  const parts = partsIn(lines);
  const paragraphs = paragraphsIn([...(parts.get("") ?? []), ...(parts.get("script") ?? [])]);
  return {
    medium: parts.has("script") ? "phone" : "email",
    ...(subject !== undefined && { subject }),
    paragraphs,
    ...(parts.has("voicemail") && { voicemail: paragraphsIn(parts.get("voicemail") ?? []) }),
    ...(parts.has("card") && { card: paragraphsIn(parts.get("card") ?? []) }),
  };
}

/** Writes a draft as such a file. */
export function draftText(draft: Draft): string {
  const parts =
    draft.medium === "email"
      ? [`Subject: ${draft.subject}`, ...draft.paragraphs, ...(draft.card ? ["--- card ---", ...draft.card] : [])]
      : ["--- script ---", ...draft.script, "--- voicemail ---", ...draft.voicemail];
  return `${parts.join("\n\n")}\n`;
}

function partsIn(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  const at = { name: "" };
  for (const line of lines) {
    const section = SECTION.exec(line.trim())?.[1];
    if (section !== undefined) at.name = section.toLowerCase();
    parts.set(at.name, [...(parts.get(at.name) ?? []), ...(section === undefined ? [line] : [])]);
  }
  return parts;
}

function paragraphsIn(lines: readonly string[]): readonly string[] {
  return lines
    .join("\n")
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
