import { emailsIn } from "../../phrases/contact-details.ts";
import { type Reader, see } from "../../reading.ts";
import { mentionsReference } from "./references.ts";

/** The addresses in the words, for the people whose names they fit. */
export const readAddresses: Reader = (passage) =>
  passage.sentences
    .filter((sentence) => !mentionsReference(sentence))
    .flatMap(({ text, line }) => emailsIn(text).map((email) => see(passage, "address", email.text, { words: text, line })));
