import type { Cursor } from "./required-words.ts";

/** How often a part of an expression stands in what it matches. */
interface Times {
  readonly least: number;
  readonly most: number;
}

const ONCE: Times = { least: 1, most: 1 };
const MANY_TIMES = 1000;
const SIGNS: Readonly<Record<string, Times>> = {
  "?": { least: 0, most: 1 },
  "*": { least: 0, most: MANY_TIMES },
  "+": { least: 1, most: MANY_TIMES },
};

/** How often the part before counts, by the quantifier that stands there; a lazy one says the same. */
export function timesAt(cursor: Cursor): Times {
  const sign = SIGNS[cursor.source.charAt(cursor.at)];
  const counted = sign ? undefined : countedTimes(cursor);
  if (sign) cursor.at += 1;
  if ((sign || counted) && cursor.source.charAt(cursor.at) === "?") cursor.at += 1;
  return sign ?? counted ?? ONCE;
}

function countedTimes(cursor: Cursor): Times | undefined {
  COUNTED.lastIndex = cursor.at;
  const [whole, least = "", range, most = ""] = cursor.source.charAt(cursor.at) === "{" ? (COUNTED.exec(cursor.source) ?? []) : [];
  if (whole === undefined) return undefined;
  cursor.at += whole.length;
  if (range === undefined) return { least: Number(least), most: Number(least) };
  return { least: Number(least), most: most === "" ? MANY_TIMES : Number(most) };
}

const COUNTED = /\{(\d+)(,)?(\d*)\}/y;
