import { SMTPServer } from "smtp-server";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { PersonId } from "#domain/person/person.ts";
import { instant } from "#domain/time/instant.ts";
import { lineLog } from "#local/log.ts";
import { type OutboxOnDisk, outboxOnDisk } from "#local/outbox.ts";
import { startRelay } from "#local/relay.ts";
import { aDataFolder } from "../builders/a-data-folder.ts";

/** A mail server that takes everything, or answers each mail with that code. */
async function aRelay(refusal?: number) {
  const taken: { readonly to: readonly string[]; readonly raw: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        if (refusal !== undefined) return callback(Object.assign(new Error("not today"), { responseCode: refusal }));
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  return { taken, url: `smtp://127.0.0.1:${address && typeof address === "object" ? address.port : 0}` };
}

async function anOutbox(folder: string): Promise<OutboxOnDisk> {
  return await outboxOnDisk({ folder, clock: { now: () => instant("2026-11-20T20:20:00Z") }, from: "log@example.org", hasRelay: true });
}

const aMail = {
  to: "robin@example.com",
  tag: { personId: "p1" as PersonId, number: 1 as MailNumber },
  raw: Buffer.from("Subject: hi\r\n\r\nhi\r\n"),
};

function relayTo(url: string, outbox: OutboxOnDisk) {
  const relay = startRelay({ url, outbox, log: lineLog({ quiet: true }) });
  onTestFinished(() => relay.stop());
}

describe("the relay", () => {
  it("hands over each mail as it is sent", async () => {
    const { taken, url } = await aRelay();
    const outbox = await anOutbox(await aDataFolder());
    relayTo(url, outbox);
    await outbox.send(aMail);

    await vi.waitFor(() => expect(outbox.list()[0]?.relay).toEqual({ kind: "handed-over" }));
    expect(taken).toEqual([{ to: ["robin@example.com"], raw: "Subject: hi\r\n\r\nhi\r\n" }]);
  });

  it("hands over after a restart what it could not hand over before", async () => {
    const folder = await aDataFolder();
    await (await anOutbox(folder)).send(aMail);
    const { taken, url } = await aRelay();
    relayTo(url, await anOutbox(folder));

    await vi.waitFor(() => expect(taken).toHaveLength(1));
  });

  it.each([
    [451, "waiting"],
    [550, "refused"],
  ])("keeps a mail that is answered with %i as %s", async (code, kind) => {
    const { url } = await aRelay(code);
    const outbox = await anOutbox(await aDataFolder());
    relayTo(url, outbox);
    await outbox.send(aMail);

    await vi.waitFor(() => expect(outbox.list()[0]?.relay).toMatchObject({ kind, reason: expect.stringContaining("not today") }));
  });

  it("sends the mail all the same when no relay is there", async () => {
    const outbox = await anOutbox(await aDataFolder());
    relayTo("smtp://127.0.0.1:1", outbox);

    expect(await outbox.send(aMail)).toMatchObject({ kind: "accepted" });
  });
});
