import { describe, expect, it } from "vitest";
import { MAX_HEAD_BYTES, MAX_PART_DEPTH, MAX_PARTS } from "#adapters/mime/limits.ts";
import { splitParts } from "#adapters/mime/split-parts.ts";
import { HEADER_BYTES } from "#workflow/read-mail.ts";

const split = (lines: readonly string[], lineBreak = "\r\n") => splitParts(Buffer.from(lines.join(lineBreak), "latin1"));
const bodiesOf = (lines: readonly string[], lineBreak?: string) => split(lines, lineBreak).parts.map(({ body }) => body.toString("latin1"));
const MIXED = "Content-Type: multipart/mixed; boundary=b";

describe("the parts of a message", () => {
  it.each(["\r\n", "\n"])("stand between the delimiters, without the line break before these: %j", (lineBreak) => {
    expect(bodiesOf([MIXED, "", "preamble", "--b", "", "one", "--b", "", "two", "", "--b--", "epilogue"], lineBreak)).toEqual([
      "one",
      `two${lineBreak}`,
    ]);
  });

  it("are the body alone where there is no multipart", () => {
    expect(bodiesOf(["Subject: x", "", "--b", "words"])).toEqual(["--b\r\nwords"]);
  });

  it("end at the delimiter of a multipart around theirs, though their own never comes", () => {
    const inner = ["Content-Type: multipart/alternative; boundary=i", "", "--i", "", "inner"];

    expect(bodiesOf([MIXED, "", "--b", ...inner, "--b", "", "outer", "--b--"])).toEqual(["inner", "outer"]);
  });

  it("end where the message is cut", () => {
    expect(bodiesOf([MIXED, "", "--b", "", "half of"])).toEqual(["half of"]);
  });

  it("go on after a delimiter that should have been the last", () => {
    expect(bodiesOf([MIXED, "", "--b", "", "one", "--b--", "not this", "--b", "", "two"])).toEqual(["one", "two"]);
  });

  it("take a delimiter with blanks after it, and no line that only begins like one", () => {
    expect(bodiesOf([MIXED, "", "--b  ", "", "--bb", "--b- ", "one", "--b--\t"])).toEqual(["--bb\r\n--b- \r\none"]);
  });

  it("may have a head that a delimiter ends, or none", () => {
    const { parts } = split([MIXED, "", "--b", "X: 1", "--b", "", "two", "--b--"]);

    expect(parts.map(({ headers, body }) => [headers, body.toString()])).toEqual([
      [[{ key: "x", value: " 1" }], ""],
      [[], "two"],
    ]);
  });

  it("are messages in a digest when they do not say what they are", () => {
    const { parts } = split(["Content-Type: multipart/digest; boundary=b", "", "--b", "", "Subject: x", "", "y", "--b--"]);

    expect(parts.map(({ contentType }) => contentType.value)).toEqual(["message/rfc822"]);
  });

  it("are plain text when their type cannot be read (RFC 2045, 5.2)", () => {
    expect(split(["Content-Type: text", "", "words"]).parts[0]?.contentType.value).toBe("text/plain");
  });

  it("leave out what is no field of a head, and no space but a blank makes one", () => {
    const { headers } = split(["From: a@example.com", "no field", "\u00a0From: b@example.com", "from : c@example.com", "", "x"]);

    expect(headers.map(({ key, value }) => key + value)).toEqual(["from a@example.com", "from c@example.com"]);
  });
});

describe("a message past the limits", () => {
  it(`gives its head alone when it has more than ${MAX_PARTS} parts`, () => {
    const { headers, parts, refusal } = split([MIXED, "Subject: x", "", ...Array(MAX_PARTS).fill("--b\r\n\r\none")]);

    expect([headers.length, parts, refusal]).toEqual([2, [], "too-many-parts"]);
  });

  it(`gives its head alone when parts lie more than ${MAX_PART_DEPTH} deep`, () => {
    const nested = Array.from({ length: MAX_PART_DEPTH + 1 }, (_, depth) => [
      `Content-Type: multipart/mixed; boundary=b${depth}.`,
      "",
      `--b${depth}.`,
    ]);

    expect(split([...nested.flat(), "", "core"]).refusal).toBe("too-many-parts");
  });

  it("gives nothing below its head when the head of a part is too long", () => {
    const { parts, refusal } = split([MIXED, "", "--b", "", "one", "--b", `X: ${"a".repeat(MAX_HEAD_BYTES)}`, "", "two"]);

    expect([parts, refusal]).toEqual([[], "malformed-mime"]);
  });

  it("does not give the field at which its head was cut: what it goes on with may change whose address it is", () => {
    const padding = "a".repeat(MAX_HEAD_BYTES - 30);
    const { headers } = split([`X: ${padding}`, "From: robin@example.com", " .example.net", "", "x"]);

    expect(headers.map(({ key }) => key)).toEqual(["x"]);
  });

  it("comes with more than the longest head when it is cut because of its size", () => {
    expect(HEADER_BYTES).toBeGreaterThan(2 * MAX_HEAD_BYTES - 1);
  });
});
