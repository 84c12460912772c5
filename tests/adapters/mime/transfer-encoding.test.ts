import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unflowed } from "#adapters/mime/flowed.ts";
import { decodeTransfer } from "#adapters/mime/transfer-encoding.ts";

const decode = (text: string, encoding: string) => decodeTransfer(Buffer.from(text, "latin1"), encoding).toString("latin1");

describe("base64", () => {
  it.each([
    ["d29y\r\nZHM=", "words"],
    ["d29y!ZHM", "words"],
    ["d29y--ZHM=", "words"],
    ["d28=\r\ncmRz\r\n", "words"],
    ["d", ""],
    ["", ""],
  ])("is read through breaks, dirt and padding on every line: %j", (text, expected) => {
    expect(decode(text, "Base64")).toBe(expected);
  });

  it("gives back what was put in", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const lines = Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");

        expect(decodeTransfer(Buffer.from(lines), "base64")).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});

describe("quoted-printable", () => {
  it.each([
    ["a=3Db=e4", "a=b\u00e4"],
    ["soft=\r\nly=\nbroken", "softlybroken"],
    ["100 = 100, =ZZ, =4", "100 = 100, =ZZ, =4"],
    ["end=", "end="],
  ])("is read, what is no escape as it stands: %j", (text, expected) => {
    expect(decode(text, "quoted-printable")).toBe(expected);
  });
});

it("leaves bytes of any other encoding as they are", () => {
  expect(decode("a=3Db", "8bit")).toBe("a=3Db");
});

describe("flowed text (RFC 3676)", () => {
  const flow = (text: string, deletesBlank = false) => unflowed(text, { deletesBlank });

  it.each([
    ["one \r\ntwo\r\nthree", "one two\nthree"],
    ["snooze 3 \ndays \n> reply SKIP\n> or STOP", "snooze 3 days \n> reply SKIP\n> or STOP"],
    ["> a \n> b\n>> c \n>> d", "> a b\n>> c d"],
    [" From stuffed\n >not quoted", "From stuffed\n>not quoted"],
    ["bye \n-- \nRobin", "bye \n-- \nRobin"],
    ["-- \nRobin", "-- \nRobin"],
  ])("is joined within one depth, never across a signature: %j", (text, expected) => {
    expect(flow(text)).toBe(expected);
  });

  it("loses the blanks that only mark the flow where the message says so", () => {
    expect(flow("wo \nrds", true)).toBe("words");
  });
});
