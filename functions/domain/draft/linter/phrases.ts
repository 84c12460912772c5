/** Phrases that a rule looks for. */
export interface Phrases {
  readonly pattern: RegExp;
  /** Matches wherever the pattern does, and is several times as quick to say that nothing is there: nearly always. */
  readonly hint: RegExp;
}

// Only these letters are other letters when case is ignored the Unicode way, and only astral ones count as two without it.
const READ_OTHERWISE = "[\\u017f\\u212a\\ud800-\\udfff]";

/** Any of these phrases, at word bounds of every script; a phrase begins with a letter or digit, and may hold simple alternatives but no lookaround. */
export function anyOf(phrases: readonly string[]): Phrases {
  const any = phrases.join("|");
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu"),
    hint: new RegExp(`(?:^|[^a-z\\d])(?:${any.replaceAll("\\p{L}", "\\S")})|${READ_OTHERWISE}`, "i"),
  };
}

/** Where one of the phrases occurs, as it is written there; each way once. */
export function excerptsOf(text: string, phrases: Phrases): readonly string[] {
  return [...new Set(matchesOf(text, phrases).map(([match]) => match.trim()))];
}

/** Every place where one of the phrases occurs. */
export function matchesOf(text: string, { pattern, hint }: Phrases): readonly RegExpExecArray[] {
  return hint.test(text) ? Array.from(text.matchAll(pattern)) : [];
}
