import { Failure } from "#domain/failure.ts";
import type { Verdicts } from "#domain/inbound/admission/verdicts.ts";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { ReceivingPorts } from "./ports.ts";

/** A mail as its receiver announces it; its bytes lie in the mailbox. */
export interface ReceivedMail {
  readonly key: string;
  readonly receivedAt: Instant;
  /** The envelope's recipients. */
  readonly recipients: readonly string[];
  readonly verdicts?: Verdicts;
}

/** A larger mail is answered from its headers alone. */
export const MAX_MAIL_BYTES = 25 * 1024 * 1024;

/** More than the longest head that the reader takes: where a field is cut, it might name another sender. */
export const HEADER_BYTES = 512 * 1024;

/** What could be read: of a mail that is too large, the headers. */
export interface ReadMail {
  readonly mail: InboundMail;
  readonly raw: Uint8Array;
  readonly isTooLarge: boolean;
}

/** Reads the mail at that key; undefined when it is not there any more, because it was erased or has expired. */
export async function readMail({ key, receivedAt, recipients }: ReceivedMail, ports: ReceivingPorts): Promise<ReadMail | undefined> {
  const raw = await rawMail(key, ports);
  if (!raw) return undefined;
  const isTooLarge = raw.byteLength > MAX_MAIL_BYTES;
  const received = { at: receivedAt, zone: ports.settings.zone, recipients };
  const mail = await ports.mailReader.read(isTooLarge ? raw.subarray(0, HEADER_BYTES) : raw, received);
  return { mail, raw, isTooLarge };
}

/** The bytes at that key; undefined when they are not there any more. */
export async function rawMail(key: string, { mailbox }: Pick<ReceivingPorts, "mailbox">): Promise<Uint8Array | undefined> {
  try {
    return await mailbox.read(key);
  } catch (failure) {
    if (failure instanceof Failure && failure.code === "MAIL_NOT_FOUND") return undefined;
    throw failure;
  }
}
