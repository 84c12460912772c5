import { wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { readSummary } from "../invitation/read-summary.ts";
import { isTitleOfCall } from "./key-lists.ts";

/** The job and the company in what a forwarded message of Zoom calls the call: "Topic: Interview - Ward Clerk". */
export const readCallTitle: Reader = (passage) =>
  passage.entries
    .filter((entry) => (entry.key === "topic" && isTitleOfCall(entry, passage)) || isNameOfMeeting(entry, passage))
    .flatMap((entry): readonly Sighting[] => {
      const title = wholeValue(entry);
      const { company, role, people } = readSummary(title, { self: [], people: [], labels: [] });
      const words = { words: `${entry.label}: ${title}`, line: entry.line, certainty: "guessed" } as const;
      return [
        ...(company ? [see(passage, "company", company.name, words)] : []),
        ...(role ? [see(passage, "role", role.name, { ...words, certainty: role.certainty })] : []),
        ...people.map((name) => see(passage, "interviewer", { name, topics: [] }, words)),
      ];
    });

/** "Your Interview - Motion Designer with Hannah Lindqvist at 11:30am": what a scheduler calls the meeting, and no day. */
function isNameOfMeeting({ key, label, value }: KeyEntry, { block }: Passage): boolean {
  return (
    block === "forwarded" &&
    key === "when" &&
    /interview$/i.test(label.trim()) &&
    /^\p{Lu}/u.test(value) &&
    !/^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(value)
  );
}
