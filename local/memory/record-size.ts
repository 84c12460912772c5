import { Failure } from "#domain/failure.ts";
import { MAX_RECORD_BYTES, type StoredItem } from "#workflow/ports.ts";

/** Refuses an item over 300 KB with RECORD_TOO_LARGE. */
export function refuseTooLarge(item: StoredItem): void {
  if (atMost(item) <= MAX_RECORD_BYTES || Buffer.byteLength(JSON.stringify(item)) <= MAX_RECORD_BYTES) return;
  throw new Failure("RECORD_TOO_LARGE", {
    message: `Record ${item.id} would be over ${MAX_RECORD_BYTES} bytes; remove something from it first.`,
    retry: "never",
  });
}

/** In JSON a character takes six bytes at most, and anything that is neither text nor object no more than these. */
const CHARACTER = 6;
const LONGEST_WORD = 26;

/** At least as many bytes as the value takes as JSON. Nearly every record is far from the limit, and to write one takes nine times as long. */
function atMost(value: unknown): number {
  if (typeof value === "string") return CHARACTER * value.length + 2;
  if (!isObject(value)) return LONGEST_WORD;
  let bytes = 2;
  for (const name in value) bytes += CHARACTER * name.length + 4 + atMost(value[name]);
  return bytes;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
