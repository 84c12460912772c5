import type { DateReading } from "../dates/date-sighting.ts";
import type { KnownInterview } from "../known-interview.ts";
import type { WhichInterview } from "../matching/which-interview.ts";
import type { MailText } from "../text/mail-text.ts";
import type { Reading } from "./situation.ts";

/** What reading the changes of a mail looks at. */
export interface UpdateReading {
  readonly text: MailText;
  /** The person's own, which counts where the mail has no other words of theirs: "sent" may stand there alone. */
  readonly subject?: string;
  readonly which: WhichInterview;
  readonly records: readonly KnownInterview[];
  readonly reading: Pick<DateReading, "reference" | "zone" | "country">;
  /** The person's address and our domain: what they wrote is no employer's message. */
  readonly person: string;
  readonly domain: string;
}

/** A reading with the interview that it is about, where that is known. */
export interface Attributed {
  readonly reading: Reading;
  readonly recordId?: string;
}
