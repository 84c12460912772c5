const LONGEST_SLUG = 60;
/** Most names: nothing in them has to be looked into, and looking takes longer than anything else in a plan. */
const PLAIN = /^[a-z0-9]{1,20}(?: [a-z0-9]{1,20}){0,2}$/i;

/** A name as a part of an id: lower case, without accents, letters and digits of any script joined by "-". */
export function slug(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(" ", "-").slice(0, LONGEST_SLUG);
  const plain = name.toWellFormed().slice(0, 200).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? ["unnamed"];
  return words.join("-").slice(0, LONGEST_SLUG).toWellFormed();
}

/** The slug of each name, in the order given; of names that share one the later get "-2", "-3" …, so that all differ. */
export function distinctSlugs(names: readonly string[]): readonly string[] {
  const timesTaken = new Map<string, number>();
  return names.map((name) => freeSlug(slug(name), timesTaken));
}

function freeSlug(wanted: string, timesTaken: Map<string, number>): string {
  const times = (timesTaken.get(wanted) ?? 0) + 1;
  timesTaken.set(wanted, times);
  return times === 1 ? wanted : freeSlug(`${wanted}-${times}`, timesTaken);
}
