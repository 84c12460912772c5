import { matchesOf } from "../matches.ts";
import { type KeyName, keyOf, LONGEST_LABEL } from "./keys.ts";

/** A line split at its keys: what stands before the first is prose. */
export interface KeyPart {
  readonly key: KeyName;
  readonly label: string;
  readonly value: string;
}

const BULLET = /^\s*(?:[-*•·–—+◦▪]|\d{1,2}[.)])\s+/;
const LABEL = `[\\p{L}][\\p{L}\\d /&'’().#-]{0,${LONGEST_LABEL}}?`;
const KEY = new RegExp(`^[*_]{0,2}(${LABEL})[*_]{0,2}(?:\\s?[:=]|\\s+[-–—|>]{1,2}\\s|\\t+[|]?|\\s?\\|)[*_]{0,2}\\s*(.*)$`, "u");
const FURTHER_KEY = new RegExp(`(?:[;,|/\\t]|\\.|\\s[-–—])\\s*[*_]{0,2}(${LABEL})[*_]{0,2}\\s?[:=][*_]{0,2}(?!//)`, "gu");
const NOTHING =
  /^(?:-+|—|\?+|n\/?a|n\.a\.?|none|nil|nothing|unknown|tbd|tba|tbc|not (?:sure|known|given|yet|stated|specified)|no idea|don['’]?t know|dunno|unsure|no|to be (?:decided|confirmed|announced)|pending|x+|\.+|_+)[.!]?$/i;

/** The line without its bullet and bold marks. */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, "").trim();
}

/** The keys of a line with their values, in order; empty where the line is prose. A value that says "n/a" or "TBD" is empty. */
export function keyPartsOf(line: string): readonly KeyPart[] {
  const text = withoutBullet(line).replace(/^\|\s*|\s*\|$/g, "");
  const found = KEY.exec(text);
  const key = found?.[1] === undefined ? undefined : keyOf(found[1]);
  if (!found || key === undefined || isProseDash(found[0], found[1] ?? "")) return [];
  return splitFurther({ key, label: found[1] ?? "", value: found[2] ?? "" });
}

/** "Interview - great chat" may be prose: a dash needs more than a word that sentences begin with. */
function isProseDash(whole: string, label: string): boolean {
  return (
    !/^[^:=\t|]{0,40}[:=\t|]/.test(whole) && /^(?:interview|interviewed|met|saw|call|send|for|at|with|from|by|answer)$/i.test(label.trim())
  );
}

function splitFurther(part: KeyPart): readonly KeyPart[] {
  for (const match of matchesOf(part.value, FURTHER_KEY)) {
    const label = match[1] ?? "";
    const key = keyOf(label);
    if (key === undefined) continue;
    const rest = { key, label, value: part.value.slice(match.index + match[0].length) };
    return [{ ...part, value: tidyValue(part.value.slice(0, match.index)) }, ...splitFurther(rest)];
  }
  return [{ ...part, value: tidyValue(part.value) }];
}

/** The value without marks around it; empty where it says that there is none. */
export function tidyValue(value: string): string {
  const plain = value
    .replace(/[*_]{1,2}$|^[*_]{1,2}/g, "")
    .replace(/\t/g, ", ")
    .trim();
  return NOTHING.test(plain) ? "" : plain;
}

/** A label that fills its line, whose value stands below. */
export function loneLabel(line: string): KeyName | undefined {
  const text = withoutBullet(line)
    .replace(/[*_]/g, "")
    .replace(/\s*[:?]$/, "");
  return text.length <= LONGEST_LABEL && text.split(" ").length <= 4 ? keyOf(text) : undefined;
}
