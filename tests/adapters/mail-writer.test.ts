import { simpleParser } from "mailparser";
import { beforeAll, describe, expect, it } from "vitest";
import { mailWriter } from "#adapters/mail-writer.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";

const write = async (name: string) => Buffer.from(await mailWriter.write(composeMail(sampleCase(name))));

describe.each(sampleNames())("the message %s", (name) => {
  it("ends every line by CR LF, and none is longer than 998 octets", async () => {
    const lines = (await write(name)).toString("latin1").split("\r\n");

    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(998);
  });

  it("is read back as it was composed", async () => {
    const composed = composeMail(sampleCase(name));
    const parsed = await simpleParser(await write(name));

    expect(parsed).toMatchObject({
      subject: composed.subject,
      messageId: composed.messageId,
      inReplyTo: composed.inReplyTo,
      from: { text: '"Followthrough" <log@mail.example.org>' },
    });
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(composed.attachments.map(({ filename }) => filename));
  });
});

describe("the headers of a mail", () => {
  it("mark it as automatic, and say where answers and unsubscriptions go", async () => {
    const { headers, replyTo } = await simpleParser(await write("thank-you"));

    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.get("x-followthrough-mail")).toBe("i1sample-2");
    expect(headers.get("list")).toMatchObject({ unsubscribe: { mail: "log@mail.example.org?subject=pause&body=pause" } });
    expect(replyTo?.text).toBe("reply+i1sample.2@mail.example.org");
  });
});

describe("the message file of a draft (H3)", () => {
  let file = "";
  beforeAll(async () => {
    const { attachments } = await simpleParser(await write("thank-you"));
    file = attachments[0]?.content.toString() ?? "";
  });

  it("opens as unsent, with recipient and subject", () => {
    expect(file).toMatch(/^X-Unsent: 1\r$/m);
    expect(file).toMatch(/^To: Nick Claus <nick\.claus@example\.org>\r$/m);
    expect(file).toMatch(/^Subject: Thank you/m);
  });

  it("has none of what only a sent message has", () => {
    expect(file).not.toMatch(/^(?:Date|Message-ID|From):/im);
  });

  it("holds the draft as the mail shows it", async () => {
    const { view } = composeMail(sampleCase("thank-you"));
    if (view.template !== "draft") throw new Error("the sample is no draft");
    const { text = "" } = await simpleParser(file);

    expect(text.split("\n").filter(Boolean)).toEqual(view.letter.flatMap(({ first, rest }) => [first, ...rest]));
  });

  it("is attached as a message in 7 or 8 bits, as RFC 2046, 5.2.1 asks", async () => {
    const raw = (await write("thank-you")).toString("latin1");

    expect(raw).toMatch(/Content-Type: message\/rfc822[^\r]*\r\n(?:\s[^\r]*\r\n)*Content-Transfer-Encoding: [78]bit/);
  });
});
