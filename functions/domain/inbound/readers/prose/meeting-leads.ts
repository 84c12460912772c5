/** Behind these, too, the people begin whom the person met: "the one I actually talked to was Curtis Odom". */
export const RELATIVE_LEADS: readonly RegExp[] = [
  /\b(?:went|going|off|up|over|down|in|was)\sto see\s(?=\p{Lu})/gu,
  /\b(?:caller|host)\s(?:will be|is|was)\s/gi,
  /\b(?:it was|was)\s(?:only|just|mainly|mostly)\s(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})/gu,
  /\b[Tt]he (?:third|second|fourth|last|other)\s(?:one\s|person\s|interviewer\s|member\s)?(?:was|is)\s(?=an?\s\p{L}[^.;!?]{0,40}\s\p{Lu}|\p{Lu})/gu,
  /\b(?:who|that) (?:actually|really|then|did|mainly|mostly) (?:saw|see|met|meet|interviewed|interview|spoke to|talked to|grilled|received) me (?:was|were|is)\s(?:both\s)?(?=\p{Lu}|the\s\p{Ll}+(?:\s\p{Ll}+)?,?\s\p{Lu})/gu,
  /\b(?:one|ones|person|people|guy|lady|man|woman|two|interviewer|boss|manager|who|whom|that)\s[iI]\s(?:(?:actually|really|then|ended up|finally|did|mostly|mainly|eventually)\s){0,2}(?:met|meet(?:ing)?|saw|see(?:ing)?|had|got|spoke|speak(?:ing)?|talked|talk(?:ing)?|dealt|sat|sat down|chatted|interviewed)(?:\s(?:to|with))?(?:\s(?:today|yesterday|instead|there|in the end))?\s(?:was|were|is)\s(?:both\s)?(?=\p{Lu}|the\s\p{Ll}+(?:\s\p{Ll}+)?,?\s\p{Lu})/gu,
  // "On the board: Sgt. Paula Whitcombe and Lt. Andre Fontenot."
  /\b(?:on the (?:board|call|committee|other side)|(?:hiring |oral |interview |selection )?(?:board|committee|jury)|in the room|(?:a)?round the table)(?: (?:was|were))?\s?:\s(?=\p{Lu})/giu,
];

/** In a message that an interviewer wrote: "I will conduct it together with Lt. Marcus Feeney". */
export const TOGETHER_LEADS: readonly RegExp[] = [
  /\b(?:interview\w*|conduct\w*|it|you|call|meeting|panel|me|join\w*)\b[^.;!?]{0,40}?\b(?:together|jointly|along|alongside)(?: with)?\s(?:my colleagues?,?\s|our\s(?=\p{Ll}+ \p{Lu}))?(?=\p{L})/giu,
  /\b(?:[Jj]oining me (?:(?:on the call|for this|there|in the room) )?(?:will be|is|are)|[Ii](?:['’]ll| will) be joined by|[Ww]ith me (?:on the (?:call|panel|line)|in the (?:room|interview)|there)? ?(?:will be|is|are)|(?:as|so) will|plus)\s(?:my colleagues?,?\s|both\s)?(?=(?:our |the |my )?(?:\p{Ll}[\p{L}-]+ ){0,3},?\s?\p{Lu})/gu,
  /\b(?:with|and|by) my (?:manager|boss|deputy|business partner|co-?founder|co-?owner|partner|assistant),?\s(?=\p{Lu})/gu,
];

/** Deeds of people who interview, behind their names: "who will conduct your interview", "will take his interview". */
export const FURTHER_DEEDS =
  /\s(?:(?:who\s)?(?:(?:will|['’]ll)\s(?:also\s)?(?:be\s)?(?:conduct|tak|do|hold|giv|run)(?:e|ing)?|takes)\s(?:the|my|your|his|her|our)\s(?:\w+\s)?interview|who\s(?:(?:will|['’]ll)\s(?:be\s)?(?:interview(?:ing)?|meet(?:ing)?)|interviewed) )/gi;
