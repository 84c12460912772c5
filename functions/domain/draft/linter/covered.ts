const COVER = "\u2022";

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/**
 * The text with a dot in place of each of the names, wherever one stands as whole words, in any case. The names come in small
 * letters, the longest first: of two that begin at the same place the longer is covered.
 */
export function covered(text: string, names: readonly string[]): string {
  const small = inSmallLetters(text);
  const places = names.map((name) => ({ name, at: placeOf(name, small, 0) }));
  const parts: string[] = [];
  let end = 0;
  for (let next = firstOf(places); next !== undefined; next = firstOf(places)) {
    parts.push(text.slice(end, next.at), COVER);
    end = next.at + next.name.length;
    for (const place of places) if (place.at < end && place.at >= 0) place.at = placeOf(place.name, small, end);
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(end);
}

/** Small letters, as many as before: the only letter that would become two is the Turkish capital I with a dot. */
export function inSmallLetters(text: string): string {
  return text.replaceAll("\u0130", "I").toLowerCase();
}

interface Place {
  readonly name: string;
  /** Less than 0 where it does not come any more. */
  at: number;
}

function firstOf(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (first, place) => (place.at >= 0 && place.at < (first?.at ?? Infinity) ? place : first),
    undefined,
  );
}

function placeOf(name: string, text: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && !BEGINS_WITH_WORD.test(text.slice(end, end + 2))) return at;
  }
  return -1;
}
