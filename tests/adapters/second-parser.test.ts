import PostalMime, { type Email } from "postal-mime";
import { describe, expect, it } from "vitest";
import { mailWriter } from "#adapters/mail-writer.ts";
import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";

// Ours reads leniently what ours wrote; a parser of another house does not share its mistakes.
const read = (raw: Uint8Array | string): Promise<Email> => PostalMime.parse(raw, { forceRfc822Attachments: true });
const write = async (name: string) => Buffer.from(await mailWriter.write(composeMail(sampleCase(name))));
const lines = (text: string | undefined) => (text ?? "").replaceAll("\r\n", "\n").trimEnd();
const contentOf = (content: Email["attachments"][number]["content"]) =>
  typeof content === "string" ? content : Buffer.from(content as Uint8Array).toString("utf8");

/** What is in place of something that could not be decoded, or of an encoded word that was taken for text. */
const UNREAD = /\ufffd|=\?[\w-]+\?[bq]\?/i;

describe.each(sampleNames())("the message %s, to another parser", (name) => {
  const composed = composeMail(sampleCase(name));

  it("has the text and the HTML that were rendered, letter for letter", async () => {
    const { text, html } = await read(await write(name));
    const rendered = renderMail(composed.view);

    expect(lines(text)).toBe(lines(rendered.text));
    expect(lines(html)).toBe(lines(rendered.html));
  });

  it("has the headers that were composed", async () => {
    const mail = await read(await write(name));

    expect(mail).toMatchObject({
      subject: composed.subject,
      messageId: composed.messageId,
      from: composed.from,
      replyTo: [{ address: composed.replyTo }],
      to: [{ address: composed.to.address }],
      date: expect.stringContaining(composed.sentAt.slice(0, 10)),
    });
    expect(mail.inReplyTo).toBe(composed.inReplyTo);
    expect(mail.headers.map(({ value }) => value).join("\n")).not.toMatch(/\ufffd/);
    expect([mail.subject, mail.to?.[0]?.name].join("\n")).not.toMatch(UNREAD);
  });

  it("has no part beside text, HTML and the attachments", async () => {
    const { attachments } = await read(await write(name));

    expect(attachments.map(({ filename, disposition }) => ({ filename, disposition }))).toEqual(
      composed.attachments.map(({ filename }) => ({ filename, disposition: "attachment" })),
    );
    expect(attachments.map(({ content }) => contentOf(content)).join("\n")).not.toMatch(/\ufffd/);
  });

  it("attaches each draft as a message that is read back with recipient, subject and text", async () => {
    const { attachments } = await read(await write(name));
    const drafts = composed.attachments.filter((attachment) => attachment.kind === "unsent-message");
    const files = attachments.filter(({ mimeType }) => mimeType === "message/rfc822");
    const messages = await Promise.all(files.map(({ content }) => read(contentOf(content))));

    expect(messages.map(({ subject, to, text }) => ({ subject, to: to?.[0]?.address, text: lines(text) }))).toEqual(
      drafts.map(({ subject, to, text }) => ({ subject, to: to?.address, text: lines(text) })),
    );
  });
});
