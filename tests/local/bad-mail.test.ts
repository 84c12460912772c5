import { describe, expect, it } from "vitest";
import { aLocalSystem, PERSON } from "#tests/builders/a-local-system.ts";
import { theArticleCase } from "#tests/builders/the-article-case.ts";

const MEBIBYTE = 1024 * 1024;
const HEAD = `From: ${PERSON}\r\nTo: log@followthrough.localhost\r\nMessage-ID: <bad@example.com>\r\n`;
const FILM = Buffer.alloc(26 * MEBIBYTE, "xxxxxxxxxxxxxx\r\n");

/** What is wrong, the mail, and words that its answer has to hold. */
const BAD: readonly (readonly [string, string | Buffer, string])[] = [
  ["an empty mail", `${HEAD}\r\n`, "Your mail was empty"],
  [
    "broken MIME",
    `${HEAD}Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset\r\n`,
    "Your mail was empty",
  ],
  [
    "an unknown charset",
    Buffer.from(`${HEAD}Content-Type: text/plain; charset=made-up-9\r\n\r\n\u00ff\u00fe\u0080\r\n`, "latin1"),
    "plain text",
  ],
  ["26 MB", Buffer.concat([Buffer.from(`${HEAD}Subject: with a film\r\n\r\n`), FILM]), "Your mail was too large"],
  ["a date that does not exist", `${HEAD}\r\nInterviewed with Ann Abel at Lakeside Foods on November 31.\r\n`, "You wrote “November 31”"],
];

describe("mail that cannot be read", () => {
  it.each(BAD)("answers %s clearly, keeps it, and goes on", async (_, raw, words) => {
    const { system, send, mailsAfter, mails } = await aLocalSystem();
    const [answer] = await mailsAfter(() => send({ envelope: { from: PERSON, to: ["log@followthrough.localhost"] }, raw }));
    await send(theArticleCase());

    expect(answer?.text).toContain(words);
    expect(await system.ports.mailbox.list()).toHaveLength(2);
    expect((await mails()).at(-1)?.heading).toContain("packaging manager");
  });
});
