const DENIAL =
  /\b(?:not|no|never|without|neither|nor|cannot|yet to|hardly|nobody|nothing|instead of|rather than)\b|\b(?:have|has|had|did|do|does|is|are|was|were|would|could|should|wo|ca|must|need|ai)n['’]?t\b/i;
const WISH =
  /\b(?:will|shall|would|might|could|should|must|can|gonna|going to|about to|plan(?:ning|s)? (?:to|on)|want(?:s|ed)? (?:to|me)|hop(?:e|es|ed|ing)|wish(?:es)?|expect(?:s|ed|ing)?|wait(?:s|ing)?|need(?:s)? to|have to|has to|try(?:ing)? to|likely to|ready to|supposed to|dream(?:t|ed|ing)?|imagin(?:e|ing)|worr(?:y|ied)|fear(?:ing)?|scared|to be|until|before|in case|pretend)\b|\bmay (?:be|have|get)\b|['’](?:ll|d)\b/i;

/** A denial that follows: "Sent? Not yet", "offer: none". */
const DENIED_AFTER = /^\s*[:?]?\s*(?:not yet|no\b|none\b|nope\b)/i;

/**
 * The match of the pattern, if it is news: nothing before it in the clause denies it or puts it off ("haven't sent",
 * "hope they offer", "will accept"). What the pattern itself holds is not looked at.
 */
export function findNews(text: string, pattern: RegExp): RegExpExecArray | undefined {
  const match = findAffirmed(text, pattern);
  return match && !WISH.test(text.slice(0, match.index)) ? match : undefined;
}

/** The match of the pattern, if nothing before or right after it denies it; it may lie ahead ("they will decide by"). */
export function findAffirmed(text: string, pattern: RegExp): RegExpExecArray | undefined {
  const match = pattern.exec(text);
  if (!match || DENIAL.test(text.slice(0, match.index))) return undefined;
  return DENIED_AFTER.test(text.slice(match.index + match[0].length)) ? undefined : match;
}
