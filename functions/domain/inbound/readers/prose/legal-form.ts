import { matchesIn } from "../../passages/in-sentence.ts";
import { type Reader, see } from "../../reading.ts";
import { mentionsReference } from "./references.ts";

const FORM =
  "(?:GmbH(?: & Co\\.? KG)?|e\\.?V\\.?|KGaA|Pvt\\.? Ltd\\.?|Pty\\.? Ltd\\.?|Ltd\\.?|LLC|LLP|Inc\\.?|plc|PLC|SARL|SAS|B\\.?V\\.?|S\\.?r\\.?l\\.?|Oy|ApS)";
const WORD = "[\\p{Lu}\\d][\\p{L}\\d&'’.-]*";
/** "Stadtwerke Lauenfels GmbH": words with capitals up to a legal form. */
const COMPANY = new RegExp(
  `(?<![\\p{L}\\d&] )(?<![\\p{L}\\d])(${WORD}(?:\\s(?:${WORD}|&|und|and|of|de|der)){0,5}?,?\\s${FORM})(?![\\p{L}\\d])`,
  "gu",
);
/** A former job, somebody else's firm. */
const ANOTHER =
  /\b(?:work\w*|years?|months?|previous\w*|former\w*|current\w*|last|old|ex-?|reference|referee|colleague|boss|my (?:controller|manager|supervisor)|client|customer|supplier|competitor|agency|recruiter|via|through)\b[^.!?;]{0,60}$/i;

/** A company that its legal form shows to be one, wherever it stands: a guess, unless other words say that it interviews. */
export const readLegalForm: Reader = (passage) =>
  passage.sentences
    .filter((sentence) => !mentionsReference(sentence))
    .flatMap((sentence) =>
      matchesIn(sentence, COMPANY)
        .filter(({ index }) => !ANOTHER.test(sentence.masked.slice(0, index)))
        .map(({ 1: name = "" }) =>
          see(passage, "company", name.replace(/^The (?=\p{Lu}\S*\s.)/u, ""), {
            words: sentence.text,
            line: sentence.line,
            certainty: "guessed",
          }),
        ),
    );
