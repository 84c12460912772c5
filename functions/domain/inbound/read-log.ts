import { type Assembled, assemble } from "./assemble.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { ownAccounts } from "./own-accounts.ts";
import type { Passage } from "./passages/passage.ts";
import { passagesOf, subjectPassage } from "./passages/read-passages.ts";
import type { Setting } from "./passages/setting.ts";
import { READERS } from "./readers/readers.ts";
import { REFINERS } from "./refiners/refiners.ts";
import type { Sighting } from "./sighting.ts";
import type { MailText } from "./text/mail-text.ts";

export interface LogReading {
  readonly mail: Pick<InboundMail, "from" | "subject">;
  readonly text: MailText;
  readonly setting: Setting;
  /** The person's address. */
  readonly address: string;
  /** Ours: an address of it, such as the one among an event's guests, is nobody's. */
  readonly domain: string;
  /** What the invitations of the mail say. */
  readonly invited: readonly Sighting[];
}

/** The subject of the mail, and those of messages in it that are called otherwise. */
function subjectsOf(subject: string, { blocks }: MailText, setting: Setting): readonly Passage[] {
  const inner = blocks.flatMap((block) =>
    block.kind === "forwarded" && block.subject && !subject.includes(block.subject)
      ? subjectPassage(block.subject, { ...setting, ...(block.sentAt ? { reference: block.sentAt } : {}) })
      : [],
  );
  return [...subjectPassage(subject, setting), ...inner];
}

/** What the mail says of an interview: readers over each author's words, then refiners over all that they saw. */
export function readLog({ mail, text, setting, address, domain, invited }: LogReading): Assembled {
  const passages = [...passagesOf(text, setting), ...subjectsOf(mail.subject, text, setting)];
  const read = passages.flatMap((passage) => READERS.flatMap((reader) => reader(passage)));
  const seen = read.filter(({ field, value }) => field !== "address" || !value.toLowerCase().endsWith(`@${domain}`));
  const self = [...mail.from, ...ownAccounts(text, mail.from)];
  const context = {
    self: {
      addresses: [address, ...self.flatMap((account) => account.address ?? [])],
      names: self.flatMap(({ name }) => (name ? [name.toLowerCase()] : [])),
    },
  };
  const refined = REFINERS.reduce<readonly Sighting[]>((sightings, refine) => refine(sightings, context), [...invited, ...seen]);
  return assemble(refined, setting.zone);
}
