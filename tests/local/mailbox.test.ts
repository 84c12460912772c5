import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { instant } from "#domain/time/instant.ts";
import { type MailboxOnDisk, mailboxOnDisk } from "#local/mailbox/mailbox.ts";
import { aDataFolder } from "../builders/a-data-folder.ts";

const accept = (mailbox: MailboxOnDisk, text: string) =>
  mailbox.accept(Readable.from([Buffer.from(text)]), {
    receivedAt: instant("2026-11-20T20:20:00Z"),
    from: "robin@example.com",
    recipients: ["log@example.org"],
  });

describe("the mailbox on disk", () => {
  it("gives back the bytes of a mail as they came", async () => {
    const mailbox = await mailboxOnDisk(await aDataFolder());
    const { key } = await accept(mailbox, "Subject: x\r\n\r\n\u0000ÿ");

    expect(Buffer.from(await mailbox.read(key)).toString()).toBe("Subject: x\r\n\r\n\u0000ÿ");
  });

  it("still has what waits after a restart, oldest first, with its envelopes", async () => {
    const folder = await aDataFolder();
    const before = await mailboxOnDisk(folder);
    await accept(before, "first");
    await accept(before, "second");

    const after = await mailboxOnDisk(folder);
    const texts = await Promise.all((await after.waiting()).map(async ({ key }) => Buffer.from(await after.read(key)).toString()));

    expect(texts).toEqual(["first", "second"]);
    expect(await after.waiting()).toMatchObject([{ from: "robin@example.com", recipients: ["log@example.org"] }, {}]);
  });

  it("keeps a finished mail to be read, and waits for it no longer", async () => {
    const mailbox = await mailboxOnDisk(await aDataFolder());
    const { key } = await accept(mailbox, "done");
    await mailbox.finish(key);

    expect(await mailbox.waiting()).toEqual([]);
    expect(Buffer.from(await mailbox.read(key)).toString()).toBe("done");
  });

  it("shows a parked mail with its reason and waits for it no longer", async () => {
    const mailbox = await mailboxOnDisk(await aDataFolder());
    const { key } = await accept(mailbox, "trouble");
    await mailbox.park(key, "cannot be read");
    await mailbox.finish(key);

    expect(await mailbox.waiting()).toEqual([]);
    expect(await mailbox.parked()).toEqual([{ key, reason: "cannot be read" }]);
  });

  it("leaves nothing of a mail when the sender hangs up in the middle", async () => {
    const folder = await aDataFolder();
    const mailbox = await mailboxOnDisk(folder);
    const broken = new Readable({
      read() {
        this.push("half of it");
        this.destroy(new Error("connection lost"));
      },
    });

    await expect(mailbox.accept(broken, { receivedAt: instant(0), from: "", recipients: [] })).rejects.toThrow("connection lost");
    expect(await mailbox.waiting()).toEqual([]);
    expect(readdirSync(join(folder, "new"))).toEqual([]);
  });

  it("erases every file of a mail", async () => {
    const folder = await aDataFolder();
    const mailbox = await mailboxOnDisk(folder);
    const { key } = await accept(mailbox, "private");
    await mailbox.park(key, "reason");
    await mailbox.erase([key]);

    expect(["new", "read", "parked"].flatMap((room) => readdirSync(join(folder, room)))).toEqual([]);
  });

  it.each(["../../etc/passwd", "new/x", "", "a\u0000b"])("refuses the key %j, which it never gave", async (key) => {
    const mailbox = await mailboxOnDisk(await aDataFolder());

    await expect(mailbox.read(key)).rejects.toMatchObject({ code: "MAIL_NOT_FOUND" });
  });
});
