/** The items as a list in a sentence: "A", "A and B", "A, B, and C". */
export function inList(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = items.at(-1) ?? "";
  if (items.length <= 1) return last;
  if (items.length === 2) return `${items[0]} ${conjunction} ${last}`;
  return `${items.slice(0, -1).join(", ")}, ${conjunction} ${last}`;
}
