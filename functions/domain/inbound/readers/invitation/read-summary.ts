import { isFirstName } from "../../phrases/first-names.ts";
import { isCompanyWord, isDepartment, isRoleHead, isTitleHead } from "../../phrases/word-sets.ts";
import type { Certainty } from "../../understanding.ts";
import { fitsLabel } from "./company-labels.ts";
import { roundOf, withoutKind } from "./summary-words.ts";

/** What the title of a meeting says. */
export interface SummaryFacts {
  readonly company?: { readonly name: string; readonly certainty: Certainty };
  readonly role?: { readonly name: string; readonly certainty: Certainty };
  readonly round?: number;
  /** People named in it, the person left out. */
  readonly people: readonly string[];
}

export interface Known {
  /** Names of the person and of those who take part, in lower case. */
  readonly self: readonly string[];
  readonly people: readonly string[];
  /** What the domains of those who take part are called. */
  readonly labels: readonly string[];
}

type Part = { readonly words: string; readonly after: "at" | "with" | "for" | "none" };
type Kind = "self" | "person" | "company" | "role" | "unknown";

const SEPARATOR = /\s*(?:<>|<->|\s[-–—|/•·]\s|\s[-–—]|[–—]\s|\||:\s|;|\s\/\/\s|,\s|\sx\s)\s*/i;
const PREPOSITION = /\s(at|@(?=\S)|@|with|for|between|bei|als|für|mit|chez|pour|avec|bij|voor|en)(?:\s|(?<=@))/i;
const MEANING: Readonly<Record<string, Part["after"]>> = {
  at: "at",
  "@": "at",
  bei: "at",
  chez: "at",
  bij: "at",
  en: "at",
  with: "with",
  mit: "with",
  avec: "with",
  for: "for",
  als: "for",
  für: "for",
  pour: "for",
  voor: "for",
};
/** Programs set these before or after the title. */
const FRAME =
  /^(?:(?:updated |canceled |cancelled |accepted |tentative |new )?(?:invitation|event|meeting)[:\s]\s*|(?:canceled|cancelled|updated|accepted|fwd?|fw|re|wg|aw|tr|re-?scheduled|confirmed)(?: event)?:\s*)+/i;
const WHEN_AT_END = /\s@\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s.{4,120}$/i;

/** Reads "Interview: Records Clerk at Bayou City Clinic", "Alma Thorne <> Sunfield Health | Technical Interview" and their kin. */
export function readSummary(summary: string, known: Known): SummaryFacts {
  const title = summary.slice(0, 300).replace(FRAME, "").replace(WHEN_AT_END, "");
  const parts = [...partsOf(title, known), ...rolesInParentheses(title, known)].map((part) => ({ ...part, kind: kindOf(part, known) }));
  const round = roundOf(title);
  const role = parts.find(({ kind }) => kind === "role");
  const company = companyAmong(parts, known);
  return {
    ...(company ? { company } : {}),
    ...(role ? { role: { name: role.words.replace(/\s(?:role|position|post|job|opening)$/i, ""), certainty: "stated" } as const } : {}),
    ...(round === undefined ? {} : { round }),
    people: parts
      .filter((part) => part.kind === "person" || (company !== undefined && isNamedBesideCompany(part)))
      .map(({ words }) => words),
  };
}

/** "Interview: Data Analyst (Pomelo Grocers)". */
function isCompanyBehindRole(before: string, inside: string): boolean {
  const words = inside.trim().split(" ");
  return (
    isTitleHead(before.trim().split(" ").at(-1) ?? "") &&
    /^\p{Lu}/u.test(inside) &&
    words.some(isCompanyWord) &&
    !isTitleHead(words.at(-1) ?? "")
  );
}

/** "Sunfield Interview - Robin Lee (Backend Engineer)": behind the person's own name stands what they apply for. */
function rolesInParentheses(title: string, { self }: Known): Part[] {
  const [, before = "", inside = ""] = /^([^()]{2,200})\(([^()]{3,50})\)/.exec(title) ?? [];
  const isOwn = self.some((name) => before.trim().toLowerCase().endsWith(name));
  if (isOwn && isTitleHead(inside.trim().split(" ").at(-1) ?? "")) return [{ words: inside.trim(), after: "none" }];
  return isCompanyBehindRole(before, inside) ? [{ words: inside.trim(), after: "at" }] : [];
}

function partsOf(title: string, known: Known): Part[] {
  const segments = title.split(SEPARATOR).flatMap((segment) => partsOfPair(segment, known));
  return segments.flatMap((segment) => {
    const pieces = ` ${segment}`.split(PREPOSITION);
    return pieces.flatMap((piece, index) => {
      if (index % 2 === 1) return [];
      const words = withoutKind(piece).replace(/^(?:the )?(?:post|position|role|job) of (?:the )?/i, "");
      return words === "" ? [] : [{ words, after: prepositionOf(pieces[index - 1]) }];
    });
  });
}

/** "Alma Thorne and Priya Raman" are two; "Bell & Anchor" is one. */
function partsOfPair(segment: string, known: Known): string[] {
  const pair = segment.split(/\s(?:and|&)\s/i);
  const isPerson = (words: string) => [...known.self, ...known.people].some((name) => words.toLowerCase().includes(name));
  return pair.length > 1 && pair.some(isPerson) ? pair : [segment];
}

const prepositionOf = (word: string | undefined): Part["after"] => MEANING[word?.toLowerCase() ?? ""] ?? "none";

function kindOf(part: Part, known: Known): Kind {
  const { words, after } = part;
  const named = kindByName(words, known);
  if (named !== undefined) return named;
  if (after === "at") return /^\d|^(?:noon|midday)\b/i.test(words) ? "unknown" : "company";
  if (isRole(words) || isSoughtAfter(part)) return "role";
  return looksLikePerson(words) ? "person" : "unknown";
}

/** By who takes part and what their domains are called: "Nimbuscart" is the company though "Nimbuscart Scheduling" invites. */
function kindByName(words: string, { self, people, labels }: Known): Kind | undefined {
  if (names(self, words)) return "self";
  const isCompany = fitsLabel(words, labels);
  if (names(people, words) && !(isCompany && !isFirstName(words.split(" ")[0] ?? ""))) return "person";
  return isCompany ? "company" : undefined;
}

/** "Interview for Museum Guide" names a role, "Interview for Prairie Foods" a company. */
function isSoughtAfter({ words, after }: Part): boolean {
  return after === "for" && !isCompanyWord(words.split(" ").at(-1) ?? "");
}

function names(people: readonly string[], words: string): boolean {
  const plain = words.toLowerCase();
  return people.some((name) => name === plain || name.split(" ")[0] === plain);
}

/** Words for jobs in languages that people are invited in: "Sachbearbeiterin Einkauf", "medewerker logistiek". */
const FOREIGN_ROLE =
  /(?:bearbeiter|leiter|entwickler|verkäufer|pfleger|fahrer|lehrer|ingenieur|techniker|berater|assistent|buchhalter|erzieher|monteur|schlosser|elektriker|referent|praktikant|werkstudent|mechaniker|mechatroniker|helfer|betreuer|gärtner|bäcker|maler|tischler|laborant|redakteur)(?:\/?-?in)?(?:nen)?(?![\p{L}])|(?<![\p{L}])(?:\p{L}+kauf(?:mann|frau)|köch(?:in)?|koch|infirmi(?:er|ère)|comptable|vendeu(?:r|se)|ingénieure?|développeu(?:r|se)|cuisini(?:er|ère)|serveu(?:r|se)|enseignante?|assistante|technicien(?:ne)?|enfermer[oa]|camarer[oa]|cociner[oa]|ingenier[oa]|administrativ[oa]|dependient[ae]|profesora?|medewerk(?:er|ster)|verpleegkundige|leraar|chauffeur|adviseur|sjuksköterska|lärare)(?![\p{L}])/iu;

function isRole(words: string): boolean {
  const tokens = words
    .replace(/\s(?:role|position|post|job|opening)$/i, "")
    .replace(/\s(?:[IVX]{1,3}|\d|[A-Z])$/, "")
    .replace(/(?<=\s\p{L}{3,})\s(?:in|of|for)\s.*$/u, "")
    .split(" ");
  const last = tokens.at(-1) ?? "";
  if (isTitleHead(last) || FOREIGN_ROLE.test(words)) return true;
  return isRoleHead(last) && !tokens.some(isCompanyWord) && !isFirstName(tokens[0] ?? "");
}

function looksLikePerson(words: string): boolean {
  const tokens = words.split(" ");
  return (
    tokens.length <= 3 && isFirstName(tokens[0] ?? "") && !tokens.slice(1).some((token) => isCompanyWord(token) || isDepartment(token))
  );
}

/** "Interview at Bokhandel Nord with Elsa Torstensson": beside the company whoever stands behind "with" is a person. */
function isNamedBesideCompany({ kind, after, words }: Part & { readonly kind: Kind }): boolean {
  return (
    kind === "unknown" &&
    after === "with" &&
    /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}'’-]+){1,2}$/u.test(words) &&
    !words.split(" ").some(isCompanyWord)
  );
}

function companyAmong(parts: readonly (Part & { readonly kind: Kind })[], known: Known): SummaryFacts["company"] {
  const named =
    parts.find(({ kind, words }) => kind === "company" && fitsLabel(words, known.labels)) ?? parts.find(({ kind }) => kind === "company");
  if (named) return { name: named.words, certainty: "stated" };
  const rest = parts.filter(({ kind, words }) => kind === "unknown" && /^[\p{Lu}\d]/u.test(words));
  const likely = rest.find(({ words }) => words.split(" ").some(isCompanyWord)) ?? (rest.length === 1 ? rest[0] : undefined);
  return likely && { name: likely.words, certainty: "guessed" };
}
