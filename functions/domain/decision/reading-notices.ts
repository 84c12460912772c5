import type { InboundMail } from "#domain/inbound/inbound-mail.ts";

const WORDS: Readonly<Partial<Record<InboundMail["defects"][number], string>>> = {
  truncated:
    "Your mail is longer than what I read of one, some twelve pages: its end was left out. What matters of it, please send by itself.",
  "too-many-parts": "Your mail has more files than I look at, so the later ones were left out.",
  "malformed-invitation": "A calendar file in your mail could not be read. If a date or time is missing here, please write it in a line.",
  "unknown-charset": "Some letters of your mail could not be read, so please check the names.",
};

/** What was not read of a mail whose rest was acted on, in words for the person. */
export function readingNotices({ defects }: Pick<InboundMail, "defects">): readonly string[] {
  return defects.flatMap((defect) => WORDS[defect] ?? []);
}
