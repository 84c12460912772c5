/** That an interview is moved, said without the day to which. */
const HAD_TO_MOVE =
  /\b(?:(?:had|have|need|needed|want|wanted) to|must|['’]ve|have|has(?: been)?|was|is|got|been) (?:move|re-?schedul|push|shift|chang|postpon)(?:e?d?|ing)\b[^.!?\d]{0,24}\b(?:interview|call|meeting|appointment)\b[^.!?\d]{0,60}[.!]*$|\b(?:interview|call|meeting|appointment)\b[^.!?\d]{0,24}(?:\b(?:has|have|is|was|got|been|be|had to be)|['’]s) (?:being |been )?(?:moved|re-?scheduled|pushed|shifted|changed|postponed)\b[^.!?\d]{0,40}[.!]*$/i;
const NOW =
  /^(?:(?:so |and )?(?:it(?:['’]?s| is| will be|['’]ll be| will now be)|we(?:['’]re| are))(?: now)?|(?:the |your |our |my )?new (?:date and time|time and date|time|date|slot|day|one)(?: for (?:it|us|this|you))?(?: (?:is|will be|would be))?:?(?: now)?) (?=(?:on |for )?[\p{L}\d]+)/iu;
const DAY = /\d|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\btomorrow\b|\bnext week\b|\bnoon\b|o['’]clock/i;
const TO_A_DAY = new RegExp(String.raw`\b(?:to|until|till|for) (?:the |next |this |now )?(?:${DAY.source})`, "i");
/** Why it is moved may stand between. */
const BETWEEN = 2;
const isWithoutDay = (sentence: string) => HAD_TO_MOVE.test(sentence) && !TO_A_DAY.test(sentence);
const namesDay = (sentence: string) => NOW.test(sentence) && DAY.test(sentence);

/** "They had to move my interview. It's now Friday.": the later sentence says to when. */
export function movesInOne(sentences: readonly string[]): readonly string[] {
  return movesAlone(movesOfInterview(sentences));
}

const THAT_MOVED =
  /^(?:that|it|this|the (?:date|decision|deadline))(?: has|['’]s)?(?: now| since| been)*(?: been)? (?:moved|changed|slipped|shifted|been pushed|pushed back)\b(?![^.!?]*\b(?:to|until|till)\b)[^.!?\d]{0,80}[.!]*$/i;

/** "That has moved, they can't meet before then. It's 24 March now.": of whatever "that" is. */
function movesAlone(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1] ?? "";
    if (THAT_MOVED.test(sentence) && namesDay(next)) return [`that has moved to ${next.replace(NOW, "").replace(/ now[.!]*$/i, "")}`];
    return namesDay(sentence) && THAT_MOVED.test(sentences[index - 1] ?? "") ? [] : [sentence];
  });
}

function movesOfInterview(sentences: readonly string[]): readonly string[] {
  const at = sentences.findIndex(isWithoutDay);
  const behind = at < 0 ? -1 : sentences.slice(at + 1, at + 1 + BETWEEN).findIndex(namesDay);
  if (behind < 0) return sentences;
  const day = sentences[at + 1 + behind] ?? "";
  return sentences.flatMap((sentence, index) => {
    if (index === at) return [`the interview has been moved to ${day.replace(NOW, "")}`];
    return index === at + 1 + behind ? [] : [sentence];
  });
}
