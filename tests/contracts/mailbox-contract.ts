import { expect, it } from "vitest";
import type { Mailbox } from "#workflow/ports.ts";

/** A mailbox, the way in which mail gets there, and the keys that were set aside. */
export interface OpenedMailbox {
  readonly mailbox: Mailbox;
  put(raw: Uint8Array): Promise<string>;
  parked(): Promise<readonly { readonly key: string; readonly reason: string }[]>;
}

const RAW = new Uint8Array([0x46, 0x72, 0x6f, 0x6d, 0x3a, 0x20, 0xff, 0x00, 0x0d, 0x0a]);

/** What every mailbox keeps to. */
export function mailboxContract(open: () => Promise<OpenedMailbox>): void {
  it("gives a mail back byte for byte", async () => {
    const { mailbox, put } = await open();
    const key = await put(RAW);

    expect(new Uint8Array(await mailbox.read(key))).toEqual(RAW);
  });

  it("refuses a key where nothing lies with MAIL_NOT_FOUND", async () => {
    const { mailbox } = await open();

    await expect(mailbox.read("nothing")).rejects.toMatchObject({ code: "MAIL_NOT_FOUND", retry: "never" });
  });

  it("erases mails, and does not mind erasing them again", async () => {
    const { mailbox, put } = await open();
    const [erased, kept] = [await put(RAW), await put(RAW)];

    await mailbox.erase([erased]);
    await mailbox.erase([erased]);

    await expect(mailbox.read(erased)).rejects.toMatchObject({ code: "MAIL_NOT_FOUND" });
    expect(new Uint8Array(await mailbox.read(kept))).toEqual(RAW);
  });

  it("sets a mail aside with the reason, and it can still be read", async () => {
    const { mailbox, put, parked } = await open();
    const key = await put(RAW);

    await mailbox.park(key, "scan-incomplete");

    expect(await parked()).toEqual([{ key, reason: "scan-incomplete" }]);
    expect(new Uint8Array(await mailbox.read(key))).toEqual(RAW);
  });
}
