/** A number from 0 to 2^32 - 1 that is the same for the same text (FNV-1a): it chooses among wordings, it guards nothing. */
export function fingerprint(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}
