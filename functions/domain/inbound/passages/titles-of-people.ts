import type { KeyEntry } from "./passage.ts";

/** What names the job that one goes for, or the job of whoever is named above. */
const OF_EITHER = /^(?:designation|position|job title|role|post|rank|job|job role|profile|rolle)$/i;
const DETAIL: ReadonlySet<string> = new Set(["email", "phone", "title"]);

/**
 * "Post applied for: Accounts Executive … Interviewer: Mr. Bhandari, Designation: Finance Controller": where another key names the
 * role, such a key right under a person is that person's title.
 */
export function withTitlesOfPeople(entries: readonly KeyEntry[]): readonly KeyEntry[] {
  const roles = entries.filter(({ key }) => key === "role");
  const titles = new Set(roles.filter((entry) => OF_EITHER.test(entry.label.trim()) && isUnderPerson(entry, entries)));
  if (titles.size === 0 || titles.size === roles.length) return entries;
  return entries.map((entry) => (titles.has(entry) ? { ...entry, key: "title" } : entry));
}

function isUnderPerson(entry: KeyEntry, entries: readonly KeyEntry[]): boolean {
  const above = entries.slice(0, entries.indexOf(entry)).findLast(({ key }) => !DETAIL.has(key));
  return above?.key === "interviewer" && entry.line - above.line <= 4;
}
