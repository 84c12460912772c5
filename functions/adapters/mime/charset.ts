const DECLARED = /charset\s{0,5}=\s{0,5}"?([A-Za-z0-9_:.()+-]{1,40})/gi;

/** Names that the mail parser decodes and the WHATWG list lacks. */
const KNOWN_BESIDES =
  /^(?:cp\d{3,5}|ibm\d{3}|iso-?8859-\d{1,2}(?:-[ie])?|mac[a-z]+|windows-\d{3,4}|utf-?(?:8|16|32)(?:[lb]e)?|us-?ascii|ansi[_-].{1,20}|iso646.{0,10}|x-(?:mac|windows|euc|iso|cp|sjis|big5|gbk|johab|x-big5)[a-z0-9-]{0,20}|ks_c_5601-1987|hz-gb-2312|iso-2022-[a-z0-9-]+|tis-?620|armscii-8|viscii|tcvn|georgian.+)$/i;

/**
 * Says whether text came out wrong because its charset is one that nobody knows: it holds characters beyond ASCII, and
 * the message declares a charset without meaning. Text of plain ASCII is right in any charset.
 */
export function hasUnknownCharset(raw: Buffer, text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII.
  if (/^[\u0000-\u007f]*$/.test(text)) return false;
  if (text.includes("\ufffd")) return true;
  return [...raw.toString("latin1").matchAll(DECLARED)].some(([, name = ""]) => !isKnown(name));
}

function isKnown(name: string): boolean {
  if (KNOWN_BESIDES.test(name) && !/^x-(?:unknown|user-defined)/i.test(name)) return true;
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}
