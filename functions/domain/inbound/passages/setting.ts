import type { Instant } from "#domain/time/instant.ts";
import type { Zone } from "#domain/time/zone.ts";

/** What dates and names in a passage are read by. */
export interface Setting {
  /** Relative dates count from here: receipt for the person's own words, its own date for a forwarded message. */
  readonly reference: Instant;
  readonly zone: Zone;
  readonly country: string;
  /** Where clocks stand that name no zone, if the words say so once for all: "all times Eastern". */
  readonly clockZone?: Zone;
}
