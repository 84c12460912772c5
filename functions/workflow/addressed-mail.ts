import type { Person } from "#domain/person/person.ts";
import type { MailTag, ReadyMail } from "./ports.ts";

/** The one place that says where mail goes: to the person's own verified address, and nowhere else (design.md, invariant 4). */
export function addressedMail({ address }: Person, tag: MailTag, raw: Uint8Array): ReadyMail {
  return { to: address, tag, raw };
}
