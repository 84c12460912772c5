import { splitAtBlanks } from "../../blanks.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { mentionsIn } from "../../phrases/mentions.ts";
import { isSurelyRole, roleAt } from "../../phrases/role-phrase.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { type Reader, see } from "../../reading.ts";
import { mentionsReference } from "./references.ts";
import { SHIFT } from "./role-fragment.ts";

const MARK = /[,;:.|()–—•]\s+|\s-\s|^\W*[-*•]\s/u;
const MOST_WORDS = 6;
const LEVEL = /^(?:junior|senior|trainee|apprentice|assistant|lead|head|chief|graduate|casual|part[- ]time|full[- ]time)\s/i;

/**
 * A role that stands between marks where no word says what it is: "Quantive Logistics, Regional Account Exec". Only the mails of
 * people who name no role otherwise need it, so it comes last, as a guess.
 */
export const readRoleAnywhere: Reader = (passage) =>
  passage.block === "own"
    ? passage.sentences
        .filter((sentence) => !mentionsReference(sentence))
        .flatMap((sentence) =>
          rolesIn(sentence, passage).map((role) =>
            see(passage, "role", role, { words: sentence.text, line: sentence.line, certainty: "guessed" }),
          ),
        )
    : [];

function rolesIn({ masked }: Sentence, passage: Passage): readonly string[] {
  const pieces = masked.split(MARK).map((piece) => piece.trim());
  return pieces.flatMap((piece, place) => {
    const role = piece
      .replace(/^(?:an?|the)\s/i, "")
      .replace(/[.!]+$/, "")
      .replace(SHIFT, "");
    return isRole(role) && ![pieces[place - 1], pieces[place + 1]].some((beside) => isOfPerson(beside, passage)) ? [role] : [];
  });
}

function isRole(words: string): boolean {
  const count = splitAtBlanks(words).length;
  return (
    count > 1 &&
    count <= MOST_WORDS &&
    roleAt(words)?.end === words.length &&
    isSurelyRole(words) &&
    (titleAt(words) !== undefined || LEVEL.test(words))
  );
}

/** Beside a name a title says who somebody is. */
function isOfPerson(beside: string | undefined, passage: Passage): boolean {
  return beside !== undefined && (mentionsIn(beside, passage).length > 0 || /\b(?:he|she|his|her|who|boss)\b/i.test(beside));
}
