import { domainToASCII } from "node:url";

/** A line has at most 78 characters (RFC 5322, 2.1.1), an encoded word 75 (RFC 2047, 2). */
const LINE = 76;
const BYTES_OF_WORD = 45;
const QUOTED_VALUE = 50;

const BLANKS = /[\p{Cc}\s]+/gu;
const ASCII = /^[\x20-\x7e]*$/;
/** What stands in a display name without quotes (RFC 5322, 3.2.3), blanks between. */
const ATOMS = /^[\w!#$%&'*+/=?^`{|}~ -]*$/;
/** A value of a parameter that needs no quotes (RFC 2045, 5.1). */
const TOKEN = /^[\w!#$%&'*+.^`{|}~-]+$/;

export interface NamedAddress {
  readonly name?: string;
  readonly address: string;
}

/** A field of a head, folded; runs of controls and blanks in the value are one blank, so that none begins a field of its own. */
export function field(name: string, value: string): string {
  return folded(`${name}: ${inert(value)}`);
}

/** A text for people, in encoded words where it is not ASCII, or would be read as such. */
export function text(value: string): string {
  const line = inert(value);
  return isPlain(line) ? line : encodedWords(line);
}

/** An address with its name, of a domain in other letters its ASCII form. */
export function mailbox({ name = "", address }: NamedAddress): string {
  const clean = inert(address).replace(/[\s<>,;:"()[\]\\]/g, "");
  const at = clean.lastIndexOf("@");
  const domain = clean.slice(at + 1);
  const ascii = `${clean.slice(0, at + 1)}${ASCII.test(domain) ? domain : domainToASCII(domain)}`;
  return name === "" ? ascii : `${phrase(inert(name))} <${ascii}>`;
}

/** A parameter with the semicolon before it; in other letters than ASCII encoded, in pieces that fit a line (RFC 2231). */
export function parameter(name: string, value: string): string {
  const line = inert(value);
  if (TOKEN.test(line)) return `; ${name}=${line}`;
  if (ASCII.test(line) && line.length <= QUOTED_VALUE) return `; ${name}="${escaped(line)}"`;
  const [first = "", ...others] = percentEncoded(line).match(PIECE) ?? [];
  if (others.length === 0) return `; ${name}*=utf-8''${first}`;
  return [`utf-8''${first}`, ...others].map((piece, place) => `; ${name}*${place}*=${piece}`).join("");
}

/** Pieces that end in no half of an escape. */
const PIECE = /.{1,50}(?<!%.?)/g;

function percentEncoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function phrase(name: string): string {
  if (!isPlain(name)) return encodedWords(name);
  return ATOMS.test(name) ? name : `"${escaped(name)}"`;
}

function isPlain(line: string): boolean {
  return ASCII.test(line) && !line.includes("=?") && Math.max(...line.split(" ").map(({ length }) => length)) < LINE;
}

function inert(value: string): string {
  return value.toWellFormed().replace(BLANKS, " ").trim();
}

function escaped(value: string): string {
  return value.replace(/["\\]/g, "\\$&");
}

/** Each word holds whole characters (RFC 2047, 5). */
function encodedWords(line: string): string {
  const words: string[] = [];
  for (const character of line) {
    const last = words.at(-1) ?? "";
    if (words.length > 0 && Buffer.byteLength(last + character) <= BYTES_OF_WORD) words[words.length - 1] = last + character;
    else words.push(character);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join(" ");
}

/** Lines broken at blanks; the blank begins the next. */
function folded(line: string): string {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.trim() !== "" && last.length + 1 + word.length > LINE) lines.push(` ${word}`);
    else if (last === undefined) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\r\n");
}
