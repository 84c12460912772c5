import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inert, inertText, oneLine } from "#domain/mail/inert-text.ts";

describe("inert text", () => {
  it("keeps a line feed and makes every other line break one", () => {
    expect(inertText("a\r\nb\rc\u2028d\u0085e\nf")).toBe("a\nb\nc\nd\ne\nf");
  });

  it("drops the marks that turn the reading direction", () => {
    expect(inertText("invoice\u202Egpj.exe\u2066\u200F")).toBe("invoicegpj.exe");
  });

  it("drops NUL and escape", () => {
    expect(inertText("a\u0000b\u001B[31mc")).toBe("ab[31mc");
  });

  it("replaces half of a surrogate pair", () => {
    expect(inertText("a\uD83Db")).toBe("a\uFFFDb");
  });

  it("reaches every text inside a value", () => {
    expect(inert({ list: [{ name: "x\u202Ey" }], count: 3, none: null })).toEqual({ list: [{ name: "xy" }], count: 3, none: null });
  });

  it("is the value itself where every text in it is inert", () => {
    const value = { list: [{ name: "Zoë – “yes” 1\n2" }], count: 3, none: null };

    expect(inert(value)).toBe(value);
  });

  it("is made of every character in the same way, whichever it is", () => {
    const unwanted = /[\p{Bidi_Control}\uFEFF]|(?!\n)\p{Cc}/u;
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) =>
      character.isWellFormed(),
    );

    expect(characters.filter((character) => unwanted.test(character) && inertText(character).match(unwanted))).toEqual([]);
    expect(
      characters.filter(
        (character) => !unwanted.test(character) && !/[\u2028\u2029]/.test(character) && inertText(character) !== character,
      ),
    ).toEqual([]);
  });

  it("puts a text on one line", () => {
    expect(oneLine("  Subject\r\nBcc: evil@example.net ", 80)).toBe("Subject Bcc: evil@example.net");
  });

  it("cuts a long line without cutting a character in two", () => {
    expect(oneLine("😀😀😀", 4).isWellFormed()).toBe(true);
  });

  it("never gives more than the limit, nor a control", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, limit) => {
        const line = oneLine(text, limit);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
