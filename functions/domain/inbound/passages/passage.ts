import type { Instant } from "#domain/time/instant.ts";
import type { Zone } from "#domain/time/zone.ts";
import type { Address } from "../inbound-mail.ts";
import type { Place } from "../sighting.ts";
import type { CuedDate } from "./cue-dates.ts";
import type { KeyName } from "./key-labels.ts";

/** A sentence, or as much of one as stands on a line. */
export interface Sentence {
  readonly text: string;
  /** The text with its dates covered by DATE_MASK, of the same length. */
  readonly masked: string;
  readonly line: number;
  readonly dates: readonly CuedDate[];
}

/** A line such as "Company: North Pole Packaging". */
export interface KeyEntry {
  readonly key: KeyName;
  readonly label: string;
  readonly value: string;
  /** The lines under a key that has none beside it, or that go on with its value. */
  readonly lines: readonly string[];
  readonly line: number;
}

/** What dates and names in a passage are read by. */
export interface Setting {
  /** Relative dates count from here: receipt for the person's own words, its own date for a forwarded message. */
  readonly reference: Instant;
  readonly zone: Zone;
  readonly country: string;
}

/** The words of one author, in reading order, laid out as keys and sentences. */
export interface Passage extends Setting {
  readonly block: Place["block"];
  readonly entries: readonly KeyEntry[];
  readonly sentences: readonly Sentence[];
  /** Of a forwarded message. */
  readonly author?: Partial<Address>;
  /** The lines under the author's words. */
  readonly signature: readonly string[];
  /** Names are written with capitals here. */
  readonly isCased: boolean;
}
