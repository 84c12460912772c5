import { Failure } from "#domain/failure.ts";
import type { Mailbox } from "#workflow/ports.ts";

export interface MemoryMailbox extends Mailbox {
  put(key: string, raw: Uint8Array): void;
  /** The keys of what lies there, parked or not. */
  keys(): readonly string[];
  parked(): readonly { readonly key: string; readonly reason: string }[];
}

/** A mailbox that lives as long as the process. */
export function memoryMailbox(): MemoryMailbox {
  const mails = new Map<string, Uint8Array>();
  const parked = new Map<string, string>();
  return {
    put: (key, raw) => void mails.set(key, raw),
    keys: () => [...mails.keys()],
    parked: () => [...parked].map(([key, reason]) => ({ key, reason })),
    read(key) {
      const raw = mails.get(key);
      return raw ? Promise.resolve(raw) : Promise.reject(notFound(key));
    },
    park(key, reason) {
      parked.set(key, reason);
      return Promise.resolve();
    },
    erase(keys) {
      for (const key of keys) mails.delete(key);
      return Promise.resolve();
    },
  };
}

function notFound(key: string): Failure {
  return new Failure("MAIL_NOT_FOUND", { message: `No mail lies at ${key}; it expired or was erased.`, retry: "never" });
}
