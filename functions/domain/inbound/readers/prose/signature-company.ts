import { splitAtBlanks } from "../../blanks.ts";
import { hasCompanyWord, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { emailsIn, phonesIn } from "../../phrases/contact-details.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { recased } from "../../phrases/tokens.ts";
import { type Reader, see } from "../../reading.ts";

/** The company under the name of whoever wrote a forwarded message. */
export const readSignatureCompany: Reader = (passage) => {
  if (passage.block !== "forwarded") return [];
  const lines = passage.signature.flatMap((line) => line.split(/\s\|\s|\s·\s|\s[-–]\s|,\s/)).map((line) => line.trim());
  const name = passage.author?.name?.toLowerCase() ?? "";
  const rest = lines.filter(
    (line) =>
      line !== "" &&
      line.toLowerCase() !== name &&
      !isContact(line) &&
      !isClosing(line) &&
      !isDesk(line) &&
      !AGENCY.test(line) &&
      titleAt(line)?.end !== line.length,
  );
  const named =
    rest.find((line) => looksLikeCompany(line) && !isSigner(line, lines)) ??
    rest.find((line) => /^\p{Lu}[\p{L}&'’. -]{2,40}$/u.test(line) && !name.startsWith(line.toLowerCase()) && !isSigner(line, lines));
  if (!named) return [];
  return [see(passage, "company", recased(named.replace(/^THE /, "")), { words: named, line: 0, certainty: "guessed" })];
};

const isContact = (line: string) => emailsIn(line).length > 0 || phonesIn(line).length > 0 || /https?:|www\.|\d{3}/i.test(line);
/** Who finds people for others is not whom one would work for. */
const AGENCY =
  /\b(?:recruitment|recruiting|recruiters|staffing|resourcing|head-?hunt\w*|executive search|talent partners?|employment agency)\b/i;
/** Whoever signs, also for the author: a name that people are given, or one with a title or a desk on the line below. */
function isSigner(line: string, lines: readonly string[]): boolean {
  const words = splitAtBlanks(line);
  if (words.length > 4 || hasCompanyWord(line)) return false;
  const next = lines[lines.indexOf(line) + 1] ?? "";
  return isFirstName(words[0] ?? "") || (next !== "" && (titleAt(next)?.end === next.length || isDesk(next)));
}

/** A town's or a county's own, which hires: "Bluff City Parks Department". */
const PUBLIC_DEPARTMENT =
  /^(?!(?:our|your|the|employee|health|occupational|student|school|customer|human|building|facilities|environmental|public|staff|campus|food|central|head|main)\b)\p{Lu}[\p{L}.'’-]+\s(?:[\p{L}.&'’-]+\s){0,4}(?:parks?|recreation|police|fire(?: and rescue)?|health|sheriff(?:['’]s)?|works|water|sanitation|transportation|transit|safety|library|roads|highways?|corrections|probation|housing|planning|forestry|building)\s(?:department|dept\.?)$|^\p{Lu}[\p{L}.'’ -]{2,30}\ssheriff(?:['’]s)?\soffice$/iu;
/** "The School Office", "Recruitment Services": who writes there, and not for whom. */
const isDesk = (line: string) =>
  !PUBLIC_DEPARTMENT.test(line) &&
  /^(?:the\s)?(?:\p{L}+\s){0,3}(?:office|desk|department|dept\.?|reception|admin|administration)$|^(?:the\s)?(?:recruitment|recruiting|hiring|talent(?: acquisition)?|people|hr|human resources|personnel|workforce|staffing|careers)(?:\s(?:and|&)\s\p{L}+)?(?:\s(?:team|services?|operations|group|unit|section))?$/iu.test(
    line,
  );
const isClosing = (line: string) =>
  /^(?:(?:many |with )?thanks|thank you|(?:kind|best|warm)?\s?(?:regards|wishes)|best|cheers|sincerely|yours|mobile|tel|phone|sent from|many thanks|with (?:best|kind|warm)|mit (?:freundlichen|besten|herzlichen)|(?:freundliche|beste|viele|liebe|herzliche) gr[uü]|hochachtungsvoll|i\.\s?a\.|i\.\s?v\.|cordialement|bien cordialement|salutations|saludos|atentamente|un saludo|atenciosamente|cumprimentos|cordiali|distinti|met vriendelijke|groeten|med v[äa]nlig|mvh|vennlig|z poważaniem|respectfully|warmly|faithfully|for and on behalf)\b/i.test(
    line,
  );
