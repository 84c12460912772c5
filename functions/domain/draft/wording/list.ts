/** The items as a list in a sentence: "A", "A and B", "A, B, and C". */
export function inList(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = items.at(-1) ?? "";
  if (items.length <= 1) return last;
  if (items.length === 2) return `${items[0]} ${conjunction} ${last}`;
  return `${items.slice(0, -1).join(", ")}, ${conjunction} ${last}`;
}

const CLAUSE = /^(?:how|why|what|where|when|whether|if|who|which)(?!\p{L})/iu;

/** Topics as such a list, things before clauses: "onboarding and how you handle returns" is not two things that are handled. */
export function inTopicList(topics: readonly string[]): string {
  return inList(topics.toSorted((one, other) => Number(CLAUSE.test(one)) - Number(CLAUSE.test(other))));
}
