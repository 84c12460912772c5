const NOT_DECIDED =
  /\b(?:not (?:yet )?(?:able|ready|in a position)|unable|can(?:no|['’])t|could(?: not|n['’]t)|haven['’]?t|hasn['’]?t|did(?: not|n['’]t)|won['’]?t|will not)\b(?![^.;]*\b(?:until|till|before)\b)[^.;,()]{0,40}\b(?:deci\w+|choose|select)\b/i;

/** Says whether a sentence tells that nothing was or will be decided: the day in it is nobody's answer. "We are not able to decide today as promised." */
export const isUndecided = (text: string): boolean => NOT_DECIDED.test(text);
