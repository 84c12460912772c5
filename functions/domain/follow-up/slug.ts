const LONGEST_SLUG = 60;

/** A name as a part of an id: lower case, without accents, letters and digits of any script joined by "-". */
export function slug(name: string): string {
  const plain = name.toWellFormed().slice(0, 200).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? ["unnamed"];
  return words.join("-").slice(0, LONGEST_SLUG).toWellFormed();
}

/** The slug of each name, in the order given; of names that share one the later get "-2", "-3" …, so that all differ. */
export function distinctSlugs(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = slug(name);
    const free = freeName(base, taken);
    taken.add(free);
    return free;
  });
}

function freeName(base: string, taken: ReadonlySet<string>): string {
  const candidates = Array.from({ length: taken.size + 1 }, (_, index) => (index === 0 ? base : `${base}-${index + 1}`));
  return candidates.find((candidate) => !taken.has(candidate)) ?? base;
}
