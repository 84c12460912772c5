import { inOneLine } from "../blanks.ts";
import { caseless } from "../caseless.ts";
import { DATE_MASK } from "./tokens.ts";

const END = caseless(
  new RegExp(
    [
      String.raw`(?<!\b(?:prof|dr|mr|mrs|ms|sgt|lt|capt|cpl|col|det|insp|supt|rev|cllr|st|approx|e\.g|i\.e|incl))[.!?](?=\s|$)|[;\n]`,
      String.raw`,?\s(?:and|but|so|then|while|also)\s(?:also\s|then\s)?(?:they|he|she|i|we|it|that|there|said|told|asked|will|would)\b`,
      String.raw`(?<!\b(?:how|why|what|where|whether|if|when|which))(?<!\b(?:how|why|what|where|whether|if|when|which),),?\s(?:they|he|she|we|i)(?:['’](?:ll|d|m|re|ve|s))?\s(?:decide|will|would|should|said|need|needs|told|mentioned|asked|talked|spoke|are|were|was|had|also|seem|seemed|expect|plan|hope|prefers?|gave|promised|think|misspoke|want|wants|liked|loved|hear|should|have to|must)\b`,
      String.raw`,\s(?:they|he|she|i|we|it|which|who|decision|role|then|so|but)\b`,
      String.raw`,?\s(?:and|while|but|then)\s[\p{L}]+(?:\s[\p{L}]+)?\s(?:asked|talked|spoke|was|wanted|about|brought|about|covered|went)\s`,
      String.raw`,\s[\p{L}]+(?:\s[\p{L}]+)?\s(?:about|asked|talked|wanted)\s`,
      String.raw`(?:,?\s(?:and|while|but|then)|,)\swith\s[\p{L}]+\s(?:it|i|we)\s`,
      String.raw`,?\s(?:whereas|while (?=\p{L}+\s\p{L})|because|since (?!\d)|bc\s|bcs\s|coz\s|cuz\s|lol\b|haha|tbh\b|btw\b|basically\b|and so on\b|and that\b)`,
      String.raw`,\s(?:yes|yeah|no|far|that (?:kind|sort) of|you know|stuff like|etc)\b`,
      String.raw`,\s(?:fair enough|understandably|naturally|obviously|of course|makes sense|go figure|as you do|no surprise)\b`,
      String.raw`,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:more|mostly|mainly|only|rather|instead)\s(?:on|about|into|for)\s`,
      String.raw`\s[-–—]\s|\s\(`,
    ].join("|"),
    "iu",
  ),
);

/** The clause that begins there, up to where another one begins; a date and the word before it are left out at its end. */
export function clauseFrom(text: string, masked: string, start: number): string {
  const rest = masked.slice(start);
  const end = END.exec(rest)?.index ?? rest.length;
  const kept = withoutDate(rest.slice(0, end));
  return inOneLine(text.slice(start, start + kept.length))
    .replace(/[\s,.:;!?]+$/, "")
    .trim();
}

function withoutDate(clause: string): string {
  const trimmed = clause.trimEnd();
  if (!trimmed.endsWith(DATE_MASK)) return trimmed;
  const words = trimmed.replace(new RegExp(`${DATE_MASK}+$`), "");
  return words
    .replace(/[\s,]+(?:(?:by|before|on|no later than|until|for|this|at|due|around|from|latest|the|of|in|until)[\s,]*){0,3}$/i, "")
    .trimEnd();
}
