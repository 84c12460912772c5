import { comparable } from "#domain/interview/names.ts";
import { splitAtBlanks } from "../blanks.ts";
import type { KnownInterview } from "../known-interview.ts";
import { peopleNamed } from "../updates/people-in.ts";

const LEGAL_FORM = /[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|se|kg|corp|corporation|co|company|plc|bv|pvt|llp)\.?$/i;
/** First words of many companies, which alone name none. */
const COMMON =
  /^(?:north|south|east|west|great|green|black|white|blue|silver|golden|royal|first|united|national|general|american|british|global|central|county|river|bright|smart|modern|international|premier|advanced|saint|new|city|harbou?r|little|grand|pacific|atlantic|the|little|happy|quick|fresh|super|young|senior|junior)$/i;
const MIN_PART_LENGTH = 5;

/** Says whether the text names the company: whole, without its legal form, without its last word, or by its first word written as a name. */
export function mentionsCompany(text: string, company: string): boolean {
  const plain = ` ${comparable(text)
    .replace(/[^\p{L}\p{N}& ]+/gu, " ")
    .replace(/\s+/g, " ")} `;
  const core = company.replace(LEGAL_FORM, "");
  const isIn = (name: string) => name !== "" && new RegExp(` ${escaped(wordsOnly(name))}s? `, "u").test(plain);
  if (isIn(company) || isIn(core)) return true;

  const words = splitAtBlanks(core);
  if (words.length < 2) return false;
  const shorter = words.slice(0, -1).join(" ");
  if (shorter.length >= MIN_PART_LENGTH && !COMMON.test(shorter) && isIn(shorter) && isWrittenAsName(text, shorter)) return true;
  const [first = ""] = words;
  return first.length >= MIN_PART_LENGTH && !COMMON.test(first) && isWrittenAsName(text, first);
}

/** Says whether the address can be one of the company: a label of its domain is the company's name, with or without the last word. */
export function isDomainOf(address: string, company: string): boolean {
  const words = wordsOnly(company.replace(LEGAL_FORM, "")).split(" ");
  const names = [words.join(""), words.slice(0, -1).join("")].filter((name) => name.length >= MIN_PART_LENGTH && !COMMON.test(name));
  const labels = address
    .slice(address.lastIndexOf("@") + 1)
    .split(".")
    .slice(0, -1);
  return labels.some((label) => names.includes(label.replace(/-/g, "")));
}

/** The records that the text names, by company; by people only where no company is named. */
export function recordsNamed(text: string, records: readonly KnownInterview[]): readonly KnownInterview[] {
  const byCompany = recordsOfCompany(text, records);
  return byCompany.length > 0 ? byCompany : records.filter((record) => peopleNamed(text, record).length > 0);
}

/** The records whose company the text names; where one name is a part of another's, the longer one counts. */
export function recordsOfCompany(text: string, records: readonly KnownInterview[]): readonly KnownInterview[] {
  const named = records.filter(({ company }) => company !== undefined && mentionsCompany(text, company));
  const whole = named.filter(({ company }) => comparable(text).includes(comparable(company ?? "")));
  return whole.length > 0 ? whole : named;
}

function isWrittenAsName(text: string, name: string): boolean {
  const isAllLower = text === text.toLowerCase();
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(isAllLower ? name.toLowerCase() : name)}(?:['’]s)?(?![\p{L}\p{N}])`, "u").test(
    text,
  );
}

function wordsOnly(name: string): string {
  return comparable(name)
    .replace(/[^\p{L}\p{N}& ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
