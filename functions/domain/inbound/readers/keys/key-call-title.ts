import { wholeValue } from "../../passages/lay-out.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { readSummary } from "../invitation/read-summary.ts";
import { isTitleOfCall } from "./key-lists.ts";

/** The job and the company in what a forwarded message of Zoom calls the call: "Topic: Interview - Ward Clerk". */
export const readCallTitle: Reader = (passage) =>
  passage.entries
    .filter((entry) => entry.key === "topic" && isTitleOfCall(entry, passage))
    .flatMap((entry): readonly Sighting[] => {
      const title = wholeValue(entry);
      const { company, role } = readSummary(title, { self: [], people: [], labels: [] });
      const words = { words: `${entry.label}: ${title}`, line: entry.line, certainty: "guessed" } as const;
      return [
        ...(company ? [see(passage, "company", company.name, words)] : []),
        ...(role ? [see(passage, "role", role.name, { ...words, certainty: role.certainty })] : []),
      ];
    });
