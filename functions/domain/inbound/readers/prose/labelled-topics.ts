import type { Passage, Sentence } from "../../passages/passage.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s/i;

/** "Martha: shift patterns": the label may be a person's name, which the people found in the mail decide. */
export function labelledTopics({ text, line }: Sentence, passage: Passage): readonly Sighting[] {
  const [, label = "", topic = ""] =
    /^[^\p{L}\w]*((?:(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s)?\p{L}[\p{L}'’-]+(?:\s[\p{L}'’-]+)?)(?:\s?\([^)]{1,40}\))?\s?(?::|\s[-–—])\s(.{3,200})$/iu.exec(
      text,
    ) ?? [];
  if (!isFirstName(label.split(" ")[0] ?? "") && !/^\p{Lu}/u.test(label)) return [];
  const words = topic.replace(/^(?:we )?(?:talked|asked|spoke)?\s?(?:about|discussed)\s/i, "").replace(/[.!]+$/, "");
  return words === "" || /@|\d{3}/.test(words)
    ? []
    : [see(passage, "topic", { text: words, of: `${label.replace(HONORIFIC, "")}:` }, { words: text, line, certainty: "guessed" })];
}
