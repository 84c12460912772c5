import { looksLikeCompany } from "../../phrases/company-phrase.ts";
import { emailsIn, phonesIn } from "../../phrases/contact-details.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { type Reader, see } from "../../reading.ts";

/** The company under the name of whoever wrote a forwarded message. */
export const readSignatureCompany: Reader = (passage) => {
  if (passage.block !== "forwarded") return [];
  const lines = passage.signature.flatMap((line) => line.split(/\s\|\s|\s·\s|\s[-–]\s|,\s/)).map((line) => line.trim());
  const name = passage.author?.name?.toLowerCase() ?? "";
  const rest = lines.filter(
    (line) => line !== "" && line.toLowerCase() !== name && !isContact(line) && !isClosing(line) && titleAt(line)?.end !== line.length,
  );
  const named =
    rest.find(looksLikeCompany) ?? rest.find((line) => /^\p{Lu}[\p{L}&'’. -]{2,40}$/u.test(line) && !name.startsWith(line.toLowerCase()));
  if (!named) return [];
  return [see(passage, "company", named, { words: named, line: 0, certainty: "guessed" })];
};

const isContact = (line: string) => emailsIn(line).length > 0 || phonesIn(line).length > 0 || /https?:|www\.|\d{3}/i.test(line);
const isClosing = (line: string) =>
  /^(?:(?:many |with )?thanks|thank you|(?:kind|best|warm)?\s?(?:regards|wishes)|best|cheers|sincerely|yours|mobile|tel|phone|sent from)\b/i.test(
    line,
  );
