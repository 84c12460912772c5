/** A number from 0 to 2^32 - 1 that is the same for the same text (FNV-1a, stirred): it chooses among wordings, it guards nothing. */
export function fingerprint(text: string): number {
  return stirred([...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5));
}

// The last bits of FNV-1a depend on the last bits of the letters alone: taken `% 4`, they gave every slot of a letter the same
// step, so that the same sentences always kept each other company (the finalizer of MurmurHash3).
function stirred(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (again ^ (again >>> 16)) >>> 0;
}
