import { describe, expect, it } from "vitest";
import { decodeText, fromWindows1252 } from "#adapters/mime/charset.ts";
import { decodeWords } from "#adapters/mime/encoded-words.ts";

const bytes = (hex: string) => Buffer.from(hex.replaceAll(" ", ""), "hex");

describe("bytes with a charset", () => {
  it.each([
    ["utf-8", "c3bc e282ac", "ü€"],
    ["UTF8", "c3bc", "ü"],
    ["iso-8859-1", "fc 92", "ü’"],
    ["iso-8859-2", "b1", "ą"],
    ["ISO_8859-15", "a4", "€"],
    ["windows-1250", "9c", "ś"],
    ["cp1251", "c4e0", "Да"],
    ["windows-1252", "80 93 94", "€“”"],
    ["x-cp1252", "85", "…"],
    ["windows-1256", "c7", "ا"],
    ["koi8-r", "c4c1", "да"],
    ["koi8-u", "a4", "є"],
    ["macintosh", "8a", "ä"],
    ["Shift_JIS", "93fa967b", "日本"],
    ["cp932", "93fa967b", "日本"],
    ["iso-2022-jp", "1b2442 467c 4b5c 1b2842", "日本"],
    ["euc-jp", "c6fccbdc", "日本"],
    ["gb2312", "d6d0", "中"],
    ["GB18030", "d6d0", "中"],
    ["cp936", "d6d0", "中"],
    ["big5", "a4a4", "中"],
    ["euc-kr", "c7d1", "한"],
    ["ks_c_5601-1987", "c7d1", "한"],
    ["cp949", "c7d1", "한"],
    ["tis-620", "a1", "ก"],
    ["utf-16le", "fc00", "ü"],
    ["utf-16", "fffe fc00", "ü"],
    ["utf-16", "feff 00fc", "ü"],
    ["utf-16", "6100 fc00", "aü"],
    ["utf-16", "0061 00fc", "aü"],
  ])("are read by it: %s", (charset, hex, text) => {
    expect(decodeText(bytes(hex), charset)).toEqual({ text, isGuess: false });
  });

  it.each(["us-ascii", "", "x-unknown"])("are UTF-8 when they can be, though all that is declared is %j", (charset) => {
    expect(decodeText(bytes("c3bc"), charset)).toEqual({ text: "ü", isGuess: false });
  });

  it.each(["us-ascii", ""])("are windows-1252 when they are not UTF-8 and all that is declared is %j", (charset) => {
    expect(decodeText(bytes("fc 80"), charset)).toEqual({ text: "ü€", isGuess: false });
  });

  it.each(["x-klingon", "utf-7", "cp437", "iso-2022-kr"])("are a guess when nobody here knows it: %s", (charset) => {
    expect(decodeText(bytes("61fc"), charset)).toEqual({ text: "aü", isGuess: true });
  });

  it("are right in any charset when they are ASCII", () => {
    expect(decodeText(Buffer.from("words"), "x-klingon")).toEqual({ text: "words", isGuess: false });
  });
});

it("gives the quotes of windows-1252 where a release of Node decodes it as ISO-8859-1", () => {
  expect(fromWindows1252("\u0093it\u0092s\u0094 \u0080 5\u00a0ü")).toBe("“it’s” € 5\u00a0ü");
});

describe("encoded words (RFC 2047)", () => {
  it.each([
    ["=?utf-8?Q?Gr=C3=BC=C3=9Fe?= from =?iso-8859-1?q?caf=E9?=", "Grüße from café"],
    ["=?utf-8?B?4oKs?= =?utf-8?B?NQ==?=", "€5"],
    ["=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", "€"],
    ["=?utf-8?Q?=E2=82?=\n =?utf-8?Q?=AC?=", "€"],
    ["=?windows-1252?Q?it=92s?=", "it’s"],
    ["=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"],
    ["=?us-ascii*en?Q?a_b?=", "a b"],
    ["=?utf-8?Q?never closed", "=?utf-8?Q?never closed"],
  ])("are decoded: %j", (text, expected) => {
    expect(decodeWords(text)).toBe(expected);
  });
});
