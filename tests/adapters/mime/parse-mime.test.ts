import { expect, it } from "vitest";
import { parseMime } from "#adapters/mime/parse-mime.ts";
import { aMultipartMail, aPart } from "#tests/builders/a-raw-mail.ts";

it("reads the head alone of a message that takes too long, and says that it is cut", async () => {
  const raw = aMultipartMail([aPart("text/plain", "hi"), aPart("application/pdf", "x".repeat(30_000_000))]);
  const { parsed, defects } = await parseMime(Buffer.from(raw), 1);

  expect([parsed.subject, parsed.text ?? "", defects]).toEqual(["interview", "", ["truncated"]]);
});
