import { withoutBullet } from "./key-lines.ts";
import { type PlainSentence, sentencesOf } from "./sentences.ts";

const DEEDS = /[,;]?\s(?:who|and)?\s?(?:asked|talked|discussed|wanted|quizzed|grilled|covered|went over|focus\w*)\b/i;

/** "Mrs Olwen Pritchard, headteacher, who asked about behaviour": what a list of people says of each is prose as well. */
export function proseOfPeople(lines: readonly string[], from: number): readonly PlainSentence[] {
  return lines.flatMap((line, index) => {
    const sentences = sentencesOf(withoutBullet(line), from + index);
    return sentences.length > 1 || DEEDS.test(line) ? sentences : [];
  });
}

/** The line without what it tells of the person beyond the first sentence. */
export function withoutDeeds(line: string): string {
  const plain = withoutBullet(line);
  const [first, second] = sentencesOf(plain, 0);
  const words = second ? (first?.text ?? plain).replace(/[.!]$/, "") : line;
  return words.slice(0, DEEDS.exec(words)?.index);
}
