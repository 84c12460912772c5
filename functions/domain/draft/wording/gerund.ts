const LAST_SYLLABLE_STRESSED = new Set([
  "begin",
  "refer",
  "control",
  "admit",
  "commit",
  "submit",
  "transfer",
  "forget",
  "prefer",
  "equip",
  "ship",
]);

/** The -ing form of a verb: "reduce" gives "reducing", "cut" gives "cutting", "tie" gives "tying". */
export function gerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
  if (LAST_SYLLABLE_STRESSED.has(verb) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}
