import { decodeText } from "./charset.ts";
import { decodeWords } from "./encoded-words.ts";
import { MAX_PARAMETERS_LENGTH } from "./limits.ts";

/** A header such as Content-Type: what it says first, in lower case, and its parameters by name in lower case. */
export interface Parametrised {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A parameter after its semicolon and, it may be, a comment; quoted, bare, or without a value. */
const PARAMETER = /;\s*(?:\([^()]*\)\s*)?([^=;"\s()]{1,80})\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*)))?/gs;

/** "name", "name*" (encoded), "name*0" (a piece), or "name*0*" (an encoded piece). */
const NAME = /^([^*]+)(?:\*(\d{1,3}))?(\*?)$/;

/** Many programs write these in encoded words, against RFC 2047. */
const NAMES_OF_FILES = new Set(["name", "filename"]);

interface Piece {
  readonly name: string;
  readonly place: number;
  readonly isEncoded: boolean;
  readonly value: string;
}

/** Reads a value with parameters (RFC 2045, 5.1), also in pieces and encoded (RFC 2231). Of two of one name the first counts. */
export function parseParameters(header: string): Parametrised {
  const text = header.slice(0, MAX_PARAMETERS_LENGTH);
  const [value = ""] = /^[^;]*/.exec(text.replace(/^\s*\([^()]*\)/, "")) ?? [];
  const pieces = [...text.matchAll(PARAMETER)].flatMap(toPiece);
  const names = new Set(pieces.map(({ name }) => name));
  return {
    value: withoutComment(value).toLowerCase(),
    parameters: new Map(
      [...names].map((name) => [
        name,
        joined(
          name,
          pieces.filter((piece) => piece.name === name),
        ),
      ]),
    ),
  };
}

function toPiece([, written = "", quoted, bare = ""]: RegExpExecArray): Piece[] {
  const [, name, place, star] = NAME.exec(written.toLowerCase()) ?? [];
  if (name === undefined) return [];
  const value = quoted?.replace(/\\(.)/gs, "$1") ?? withoutComment(bare);
  const isPlain = place === undefined && star === "";
  return [{ name, place: isPlain ? -1 : Number(place ?? 0), isEncoded: star !== "", value }];
}

/** A name that stands in both forms counts in the extended one, which the older form accompanies (RFC 6266, 4.3). */
function joined(name: string, pieces: readonly Piece[]): string {
  const extended = pieces.filter(({ place }) => place >= 0).sort((first, second) => first.place - second.place);
  const [first] = extended;
  const plain = pieces[0]?.value ?? "";
  if (!first) return NAMES_OF_FILES.has(name) ? decodeWords(plain) : plain;
  const [, charset, rest] = (first.isEncoded && /^([^']{0,40})'[^']{0,40}'(.*)$/s.exec(first.value)) || [];
  const all = rest === undefined ? extended : [{ ...first, value: rest }, ...extended.slice(1)];
  const bytes = Buffer.concat(all.map(({ value, isEncoded }) => (isEncoded ? percentDecoded(value) : Buffer.from(value))));
  return decodeText(bytes, charset).text;
}

function percentDecoded(value: string): Buffer {
  const bytes = Buffer.from(value).toString("latin1");
  return Buffer.from(
    bytes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

/** Without the comment that may end the value; in "Invoice(1).pdf" the parentheses are part of it. */
function withoutComment(value: string): string {
  const text = value.trim();
  const start = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  return start > 0 && /\s/.test(text[start - 1] ?? "") ? text.slice(0, start).trimEnd() : text;
}
