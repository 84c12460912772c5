import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { KnownInterview } from "../../known-interview.ts";
import { peopleNamed } from "../people-in.ts";
import { ask, change, type Reading, type UpdateReader } from "../situation.ts";

const EMAIL = /\b[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\b/;
const PHONE = /(?:\+|\(|\b)\d[\d\s().-]{5,18}\d\b/;
const CUE: Readonly<Record<"email" | "phone", RegExp>> = {
  email: /\b(?:e-?mail|address|reach|write to|contact)\b/i,
  phone: /\b(?:phone|number|cell|mobile|tel|extension|call (?:him|her|them) (?:at|on)|reach)\b/i,
};
const NOT_THIS = /,?\s*\bnot\b.*$/i;

/** "Nick's email is n@…", "her number is …": one value for one person who is known of the interview. */
export const readContactDetails: UpdateReader = ({ text, mood }, { record }) => {
  if (mood === "asked" || mood === "supposed" || !record) return [];
  const said = text.replace(NOT_THIS, "");
  const email = EMAIL.exec(said)?.[0];
  const phone = email ? undefined : PHONE.exec(said)?.[0].trim();
  if (email && (CUE.email.test(said) || peopleNamed(said.replace(EMAIL, ""), record).length > 0))
    return [detail({ email }, { text, record })];
  if (phone && CUE.phone.test(said) && phone.replace(/\D/g, "").length >= 7) return [detail({ phone }, { text, record })];
  return [];
};

type Detail = { readonly email: string } | { readonly phone: string };

function detail(value: Detail, { text, record }: { readonly text: string; readonly record: KnownInterview }): Reading {
  const [kind, written] = "email" in value ? (["email", value.email] as const) : (["phone", value.phone] as const);
  const whose = whoseDetail(text.replace(written, " "), record);
  if (!whose) return ask(kind, `Whose ${kind === "email" ? "address" : "number"} is ${written}?`);
  const known = record.addresses?.find(({ name }) => name === whose);
  const isCorrection =
    /\b(?:not|wrong|instead|typo|should be|correct)\b/i.test(text) ||
    (kind === "email" && known !== undefined && known.email !== written.toLowerCase());
  if (isCorrection) return change({ action: "correct", field: kind, from: whose, to: written }, text);
  return change({ action: "add", field: kind, value: written, facts: factsOf(whose, value, record) }, text);
}

/** The one named, else the only one of the kind that the words or the record leave. */
function whoseDetail(words: string, record: KnownInterview): string | undefined {
  const named = peopleNamed(words, record);
  if (named.length === 1) return named[0];
  const isReference = /\b(?:reference|referee)\b/i.test(words);
  const candidates = isReference ? record.referenceNames : record.interviewerNames;
  return named.length === 0 && candidates.length === 1 ? candidates[0] : undefined;
}

function factsOf(name: string, value: Detail, { referenceNames }: KnownInterview): Partial<InterviewFacts> {
  return referenceNames.includes(name) ? { references: [{ name, ...value }] } : { interviewers: [{ name, topics: [], ...value }] };
}
