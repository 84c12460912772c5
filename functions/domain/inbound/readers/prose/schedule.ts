import type { Passage, Sentence } from "../../passages/passage.ts";
import { looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Presented, peopleAt } from "../../phrases/people.ts";
import { DATE_MASK } from "../../phrases/tokens.ts";
import { type Reader, see } from "../../reading.ts";

/** A slot of a schedule: its time, perhaps its zone, and a mark. */
const SLOT = new RegExp(`^\\W*${DATE_MASK}[${DATE_MASK}\\s–-]*(?:to\\s${DATE_MASK}+)?\\s?(?:\\(?[A-Z]{2,4}\\)?)?\\s?[:|–—-]\\s`);

/** The people of a schedule, one line for each slot: "10:00 AM - 10:45 AM EST: Nikolai Brandvold, Principal Engineer (Zoom)". */
export const readSchedule: Reader = (passage) =>
  passage.block === "subject"
    ? []
    : passage.sentences.flatMap((sentence) =>
        peopleOfSlot(sentence, passage).map(({ end: _, ...person }) =>
          see(passage, "interviewer", { ...person, topics: [] }, { words: sentence.text, line: sentence.line }),
        ),
      );

function peopleOfSlot({ masked }: Sentence, passage: Passage): readonly Presented[] {
  const slot = SLOT.exec(masked)?.[0];
  if (slot === undefined) return [];
  return peopleAt(masked.slice(slot.length), passage).filter(
    ({ name, title }) => name.includes(" ") && !looksLikeCompany(name) && (title !== undefined || isFirstName(name.split(" ")[0] ?? "")),
  );
}
