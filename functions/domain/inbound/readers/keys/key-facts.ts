import type { Format } from "#domain/interview/interview-facts.ts";
import { caseless } from "../../caseless.ts";
import { readDates } from "../../dates/read-dates.ts";
import { wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { hasCompanyWord } from "../../phrases/company-phrase.ts";
import { emailsIn } from "../../phrases/contact-details.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isSurelyRole } from "../../phrases/role-phrase.ts";
import { recased } from "../../phrases/tokens.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { roundOf } from "../prose/round.ts";
import { peopleOfEntry } from "./key-people.ts";

const wordsOf = (entry: KeyEntry) => ({ words: `${entry.label}: ${wholeValue(entry)}`, line: entry.line, form: "key" as const });

/** Labels that are as often words of a sentence: their value counts only where it can be one. */
const LOOSE_LABEL = /^(?:at|for|with|where|from|by|via|how|co|place|on|interview at|interviewed at)$/i;
const LONGEST = 90;

function valuesOf(key: KeyEntry["key"], passage: Passage): readonly { readonly entry: KeyEntry; readonly value: string }[] {
  return passage.entries
    .filter((entry) => entry.key === key)
    .map((entry) => ({
      entry,
      value: wholeValue(entry)
        .replace(/[.,;]+$/, "")
        .trim(),
    }))
    .filter(
      ({ entry, value }) =>
        value !== "" &&
        value.length <= LONGEST &&
        !(LOOSE_LABEL.test(entry.label) && readDates(value, { ...passage, direction: "past" }).length > 0),
    );
}

export const readKeyCompany: Reader = (passage) => {
  const named = valuesOf("company", passage).filter(({ entry, value }) => !(isPlace(entry) && isHowOrWhere(value)));
  const others = [
    ...valuesOf("coordinator", passage).filter(isPublicAgency),
    ...valuesOf("interviewer", passage).filter(isCompanyForPerson),
  ];
  const found = named.length > 0 ? named : others;
  return found.map(({ entry, value }) => see(passage, "company", recased(isPlace(entry) ? withoutStreet(value) : value), wordsOf(entry)));
};

/** "Where: Birchwood Dental, 14 Ferris Road" names the company first. */
const withoutStreet = (value: string) =>
  value
    .replace(/\s\([^()]*\)$|,\s[\p{L} ]*\b(?:depot|branch|site|campus|works|yard|plant|lane|road|street|building|floor)\b.*$/iu, "")
    .replace(/,\s(?:\d{1,5}[a-z]?\s\p{L}|(?:floor|room|suite|unit)\s\d).*$/iu, "");

/** "Agency: Skokum County Human Services" employs people itself, where no other key names a company. */
function isPublicAgency({ entry, value }: ReturnType<typeof valuesOf>[number]): boolean {
  return (
    /^agency\b/i.test(entry.label.trim()) &&
    /\b(?:county|city|state|department|dept|district|council|authority|bureau|ministry|services)\b/i.test(value)
  );
}

/** "Who: Greyhound Lane Studio LLC" names a company, where no other key does. */
function isCompanyForPerson({ entry, value }: ReturnType<typeof valuesOf>[number]): boolean {
  const isLoose = /^(?:who|with)$/i.test(entry.label.trim());
  return isLoose && hasCompanyWord(value) && !/[,;(]/.test(value) && !isFirstName(value.split(" ")[0] ?? "");
}

/** "Title: yard hand" above anybody's name, where no other key names the role, is the role and nobody's title. */
export function isRoleTitle(entry: KeyEntry, { entries }: Passage): boolean {
  if (!/^title$/i.test(entry.label.trim())) return false;
  const { hasRole, firstPerson } = leadsOf(entries);
  return !hasRole && entry.line < firstPerson;
}

interface Leads {
  readonly hasRole: boolean;
  /** The line of the first interviewer. */
  readonly firstPerson: number;
}

/** Asked for each title, and found once for a mail. */
const known = new WeakMap<readonly KeyEntry[], Leads>();

function leadsOf(entries: readonly KeyEntry[]): Leads {
  const leads = known.get(entries) ?? {
    hasRole: entries.some(({ key }) => key === "role"),
    firstPerson: entries.find(({ key }) => key === "interviewer")?.line ?? Number.POSITIVE_INFINITY,
  };
  known.set(entries, leads);
  return leads;
}

/** "What: front-end developer" names a role, "What: second interview" does not. */
const isWhat = ({ label }: KeyEntry) => /^what$/i.test(label.trim());

export const readKeyRole: Reader = (passage) =>
  [
    ...valuesOf("role", passage).filter(({ entry, value }) => !isWhat(entry) || isSurelyRole(value.replace(/[,(].*$/, "").trim())),
    ...valuesOf("title", passage).filter(({ entry }) => isRoleTitle(entry, passage)),
  ].map(({ entry, value }) =>
    see(
      passage,
      "role",
      value
        .replace(/,\s(?:\p{Lu}[\p{L}.'’-]+\s){1,3}(?:offices?|branch|site|depot|campus|location|store|plant)$/u, "")
        .replace(/\s(?:role|position|job|post)$/i, "")
        .replace(/^(?:interview(?: for| -|:)?\s(?=\p{Lu}))?(?:the\s|an?\s)?/iu, ""),
      wordsOf(entry),
    ),
  );

const FORMATS: readonly (readonly [Format, RegExp])[] = [
  [
    "video",
    /\b(?:video|zoom|teams|meet|skype|webex|facetime|virtual(?:ly)?|online|remote(?:ly)?|hangouts?|webcam|vc|gmeet|videocall|whatsapp video|videoanruf)\b/i,
  ],
  [
    "in-person",
    /\b(?:in[\s-]?person|face[\s-]to[\s-]face|f2f|on-?\s?site|office|personal|walk[\s-]?in|at (?:the|their)|site visit|in house|vor ort|persönlich|offline|physical(?:ly)?|live|präsenz|presencial|at (?:plant|store|school|hospital|site)|came in|visited)\b/i,
  ],
  ["phone", /\b(?:phone|telephone|telephonic|telefon\w*|tel|call|audio|voice)\b/i],
];

/** "Where: on site, 14 Ferris Road" says how too, and names no company; nor does a street. */
const ON_SITE = caseless(
  /^(?:in[\s-]person|on[\s-]?site|face[\s-]to[\s-]face|f2f|(?:at )?(?:their|our)\s|head office|(?:the )?(?:main )?office\b|reception\b|(?:.{0,60}\b(?:ask for \p{L}+ at|gatehouse|reception)\b)|(?:on board|in the|at the|on the|inside|behind)\s)|\bin[\s-]person\b|\b(?:civic (?:centre|center)|town hall|city hall|county hall|guildhall)\b|,\s(?:room|floor|suite)\s[\w.]+/iu,
);
const STREET = caseless(
  /^(?:(?:floor|room|suite|unit|building|raum|building)\s\w+|\d{1,5}[a-z]?(?:[-–]\d{1,5})?,?\s(?:[\p{L}.'’-]+\s){1,4}(?:st|street|rd|road|ave|avenue|dr|drive|ln|lane|way|blvd|boulevard|court|place|square|parade|crescent|highway|hwy|terrace|quay|row)\b|[\p{L}-]+(?:straße|strasse|str\.|weg|platz|allee)\s\d)/iu,
);
const isHowOrWhere = (value: string) => PLATFORM.test(value) || isOnSite(value);

/** "Where: Google Meet" says how; a company can stand there too. */
const PLATFORM =
  /^(?:this is an? |on |via |over )?(?:google meet|zoom|(?:microsoft |ms )?teams|skype|webex|facetime|phone|telephone|video(?: call)?|online|virtual)\b/i;
const isPlace = ({ label }: KeyEntry) => /^(?:where|location|venue|place|platform)$/i.test(label.trim());
/** Beside a time only whole words of a format count: "Friday 2pm; in person". */
const BESIDE_TIME =
  /(?:[;,(]\s?|\s)(in[\s-]person|face[\s-]to[\s-]face|f2f|on[\s-]?site|at (?:their|the) \p{L}+|telephonic|online|virtual(?:ly)?|by (?:tele)?phone|video(?: call)?|(?:on |via |over |by )?zoom|(?:on |via |over |by )?(?:microsoft |ms )?teams|(?:on |via |over |by )?google meet|(?:by |on the |over the |via )?phone(?: call)?)\)?[\s.]*$/iu;

const isOnSite = (value: string) => ON_SITE.test(value) || STREET.test(value);

function formatOf(entry: KeyEntry): Format | undefined {
  const words = wordsOfFormat(entry);
  return words === undefined ? undefined : FORMATS.find(([, pattern]) => pattern.test(words))?.[0];
}

function wordsOfFormat(entry: KeyEntry): string | undefined {
  if (entry.key === "format" || entry.key === "round") return wholeValue(entry);
  if (isPlace(entry)) return PLATFORM.exec(wholeValue(entry))?.[0] ?? (isOnSite(entry.value) ? "in person" : undefined);
  return entry.key === "when" || entry.key === "time" ? BESIDE_TIME.exec(entry.value)?.[1] : undefined;
}

export const readKeyFormat: Reader = (passage) =>
  passage.entries.flatMap((entry): readonly Sighting[] => {
    const format = formatOf(entry);
    return format ? [see(passage, "format", format, wordsOf(entry))] : [];
  });

export const readKeyRound: Reader = (passage) =>
  passage.entries
    .filter(({ key }) => key === "round")
    .flatMap((entry): readonly Sighting[] => {
      const round = roundOf(wholeValue(entry));
      return round ? [see(passage, "round", round, wordsOf(entry))] : [];
    });

export const readKeyCoordinator: Reader = (passage) =>
  passage.entries
    .filter(({ key }) => key === "coordinator")
    .flatMap((entry) => {
      const email = emailsIn(wholeValue(entry))[0]?.text ?? emailsIn(emailUnder(entry, passage))[0]?.text;
      const people = peopleOfEntry(entry, passage);
      return people.map(({ name, email: own }) =>
        see(passage, "coordinator", { name, ...((own ?? email) ? { email: own ?? email ?? "" } : {}) }, wordsOf(entry)),
      );
    });

function emailUnder(entry: KeyEntry, { entries }: Passage): string {
  const next = entries[entries.indexOf(entry) + 1];
  return next?.key === "email" && next.line - entry.line <= 2 ? next.value : "";
}
