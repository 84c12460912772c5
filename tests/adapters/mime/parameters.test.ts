import { describe, expect, it } from "vitest";
import { parseParameters } from "#adapters/mime/parameters.ts";

const parse = (header: string) => {
  const { value, parameters } = parseParameters(header);
  return [value, Object.fromEntries(parameters)];
};

describe("a header with parameters", () => {
  it.each([
    ["Text/Plain; CHARSET=utf-8", ["text/plain", { charset: "utf-8" }]],
    ['multipart/mixed; boundary="a;b \\"c\\""; x', ["multipart/mixed", { boundary: 'a;b "c"', x: "" }]],
    ['multipart/mixed; boundary="never closed', ["multipart/mixed", { boundary: "never closed" }]],
    ["multipart/mixed; boundary=----=_Part_7==;charset=x", ["multipart/mixed", { boundary: "----=_Part_7==", charset: "x" }]],
    ["multipart/mixed; boundary=one; boundary=two", ["multipart/mixed", { boundary: "one" }]],
    ["(a comment) text/plain; (another) charset=utf-8 (a third)", ["text/plain", { charset: "utf-8" }]],
    ["attachment; filename=Invoice(1).pdf", ["attachment", { filename: "Invoice(1).pdf" }]],
    ["attachment; filename=my offer.pdf", ["attachment", { filename: "my offer.pdf" }]],
    ['attachment; filename="C:\\\\offer.pdf"', ["attachment", { filename: "C:\\offer.pdf" }]],
    ["", ["", {}]],
  ])("is read as it is meant: %s", (header, expected) => {
    expect(parse(header)).toEqual(expected);
  });

  it.each([
    ["filename*=utf-8'de'Angebot%20%C3%BC.pdf", "Angebot ü.pdf"],
    ["filename*=iso-8859-1''caf%E9.pdf", "café.pdf"],
    ["filename*0*=utf-8''%E2%82; filename*1*=%AC.pdf", "€.pdf"],
    ['filename*1=two.pdf; filename*0="one "', "one two.pdf"],
    ["filename=plain.pdf; filename*=utf-8''%C3%BC.pdf", "ü.pdf"],
    ['filename="=?utf-8?B?w7w=?=.pdf"', "ü.pdf"],
    ["filename*0=a%2F..%2Fb", "a%2F..%2Fb"],
    ["filename*=nonsense", "nonsense"],
  ])("may carry a name in other letters (RFC 2231): %s", (parameter, expected) => {
    expect(parse(`attachment; ${parameter}`)).toEqual(["attachment", { filename: expected }]);
  });

  it("decodes no boundary that looks like an encoded word", () => {
    expect(parse("multipart/mixed; boundary==?x?Q?y?=")).toEqual(["multipart/mixed", { boundary: "=?x?Q?y?=" }]);
  });
});
