import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline/promises";
import { createTransport } from "nodemailer";
import { describe, expect, it, onTestFinished } from "vitest";
import { instant } from "#domain/time/instant.ts";
import { type MailboxOnDisk, mailboxOnDisk } from "#local/mailbox/mailbox.ts";
import { MAX_MAIL_BYTES, startSmtp } from "#local/smtp-server.ts";
import { aDataFolder } from "../builders/a-data-folder.ts";

const FROM = "robin@example.com";

async function aServer(onMail: (mailbox: MailboxOnDisk) => void = () => undefined) {
  const mailbox = await mailboxOnDisk(await aDataFolder());
  const clock = { now: () => instant("2026-11-20T20:20:00Z") };
  const server = await startSmtp({ port: 0, mailbox, clock, onMail: () => onMail(mailbox) });
  const transport = createTransport({ host: "127.0.0.1", port: server.port, ignoreTLS: true });
  onTestFinished(async () => {
    transport.close();
    await server.stop();
  });
  return {
    mailbox,
    server,
    send: (raw: string | Buffer, to = ["log@example.org"]) => transport.sendMail({ envelope: { from: FROM, to }, raw }),
  };
}

describe("the SMTP server", () => {
  it("takes a mail to any address, and has it on disk before it says so", async () => {
    const { mailbox, send } = await aServer();
    await send("Subject: hello\r\n\r\nhello", ["log@example.org", "reply+x.1@example.net"]);

    expect(await mailbox.waiting()).toMatchObject([
      { from: FROM, recipients: ["log@example.org", "reply+x.1@example.net"], receivedAt: "2026-11-20T20:20:00.000Z" },
    ]);
  });

  it("keeps every byte of a mail, also lines of one dot", async () => {
    const { mailbox, send } = await aServer();
    const raw = Buffer.from("Subject: bytes\r\n\r\n.\r\n..two\r\n\u00e9\u0001\r\n", "latin1");
    await send(raw);
    const [mail] = await mailbox.waiting();

    expect(Buffer.from(await mailbox.read(mail?.key ?? ""))).toEqual(raw);
  });

  it("refuses a mail that announces more than the limit", async () => {
    const { send, mailbox } = await aServer();

    await expect(send(Buffer.alloc(MAX_MAIL_BYTES + 1, "x\r\n"))).rejects.toMatchObject({ responseCode: 552 });
    expect(await mailbox.waiting()).toEqual([]);
  });

  it("says in words why it refuses a mail that turns out too large, keeps nothing of it, and goes on", async () => {
    const { send, mailbox, server } = await aServer();
    const answer = await sendWithoutAnnouncing(server.port, MAX_MAIL_BYTES + 1);
    await send("Subject: next\r\n\r\nstill there");

    expect(answer).toMatch(/^552 .*over 40 MB.*without its attachments/);
    expect(await mailbox.waiting()).toHaveLength(1);
  });

  it("listens to this machine alone", async () => {
    const { server } = await aServer();

    await expect(connectTo("::1", server.port)).rejects.toThrow();
  });

  it("says which port is in use and how to choose another", async () => {
    const { server, mailbox } = await aServer();
    const second = startSmtp({ port: server.port, mailbox, clock: { now: () => instant(0) }, onMail: () => undefined });

    await expect(second).rejects.toThrow(
      `Port ${server.port} is in use by another program. Stop that one, or choose another port: SMTP_PORT=`,
    );
  });

  it("survives a client that hangs up in the middle of a mail", async () => {
    const { send, mailbox, server } = await aServer();
    const socket = await connectTo("127.0.0.1", server.port);
    await once(socket, "data");
    socket.write(`EHLO x\r\nMAIL FROM:<${FROM}>\r\nRCPT TO:<a@b.example>\r\nDATA\r\nhalf`);
    socket.destroy();
    await send("Subject: next\r\n\r\nstill there");

    expect(await mailbox.waiting()).toHaveLength(1);
  });
});

function connectTo(host: string, port: number) {
  return new Promise<ReturnType<typeof connect>>((resolve, reject) => {
    const socket = connect(port, host, () => resolve(socket));
    socket.once("error", reject);
  });
}

/** Sends that many bytes without SIZE, as an old client does, and gives the answer to them. */
async function sendWithoutAnnouncing(port: number, bytes: number): Promise<string> {
  const socket = await connectTo("127.0.0.1", port);
  const replies = createInterface(socket)[Symbol.asyncIterator]();
  const next = async () => String((await replies.next()).value);
  await next();
  for (const command of ["HELO x", `MAIL FROM:<${FROM}>`, "RCPT TO:<a@b.example>", "DATA"]) {
    socket.write(`${command}\r\n`);
    await next();
  }
  socket.write(`${"x".repeat(98)}\r\n`.repeat(Math.ceil(bytes / 100)));
  socket.write(".\r\n");
  const answer = await next();
  socket.destroy();
  return answer;
}
