import type { Imprint } from "../gates/imprint.ts";
import type { Address } from "../inbound-mail.ts";
import type { Place } from "../sighting.ts";
import type { CuedDate } from "./cue-dates.ts";
import type { KeyName } from "./key-labels.ts";
import type { Setting } from "./setting.ts";

/** A sentence, or as much of one as stands on a line. */
export interface Sentence {
  readonly text: string;
  /** The text with its dates covered by DATE_MASK, of the same length. */
  readonly masked: string;
  readonly line: number;
  readonly dates: readonly CuedDate[];
  /** Of the text and of the masked text, for expressions to be asked only where they may match. */
  readonly imprint: Imprint;
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
