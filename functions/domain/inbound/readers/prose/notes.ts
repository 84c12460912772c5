import { type Reader, see } from "../../reading.ts";

const NOTE = /^(?:note to self|nb|n\.b\.|remember|worth noting|for the record|impression)\b[\s:,–-]+(.{4,300})$/i;

/** What the person marks as a note for themselves. */
export const readNotes: Reader = (passage) =>
  passage.block !== "own"
    ? []
    : passage.sentences.flatMap(({ text, line }) => {
        const [, note] = NOTE.exec(text) ?? [];
        return note ? [see(passage, "notes", note, { words: text, line })] : [];
      });
