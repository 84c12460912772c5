import type { MailText } from "../text/mail-text.ts";
import { sentencesOf } from "../updates/clauses/sentences.ts";

const GREETING = /^(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,30}[,.!]?$/i;
const CLOSING =
  /^(?:(?:many )?thanks?|thank you|thx|ty|cheers|best(?: wishes)?|(?:(?:best|kind|warm) )?regards|bye|love|sent from .{1,40})(?: (?:a lot|so much|very much|again|in advance))?(?:[,.!]+ ?\p{L}*)?[.!]*$/iu;
const NAME_ALONE = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u;
/** What says nothing between an answer and what it answers. */
const POINTER = /^(?:please )?see (?:my )?(?:answers? |comments? |notes? )?(?:below|inline|in line)[.!:]?$|^[-_=*—~ ]{3,}$/i;
const MAX_LINE_LENGTH = 120;

/**
 * The lines of the person's own words that may be commands: without greeting, thanks and the name below; the subject where
 * nothing was written. Undefined when a line is too long to be one.
 */
export function commandLines({ blocks }: MailText, subject: string): readonly string[] | undefined {
  const written = sentencesOf(blocks.flatMap((block) => (block.kind === "own" ? block.lines : [])));
  const lines = written.length > 0 ? written : [subject.trim()].filter((line) => line !== "");
  const core = lines.filter(
    (line, index) => !GREETING.test(line) && !POINTER.test(line) && !(index > 0 && (CLOSING.test(line) || NAME_ALONE.test(line))),
  );
  return core.some((line) => line.length > MAX_LINE_LENGTH) ? undefined : core.map(bare);
}

/** Without politeness around it: "Could you please list my interviews?" is "list my interviews". */
function bare(line: string): string {
  const core = line
    .replace(/^[-*•>\s]+/, "")
    .replace(
      /^(?:(?:hi|hey|hello|ok(?:ay)?|please|pls|kindly|just|now|(?:can|could|would|will) you(?: please)?|i(?:['’]d| would) like (?:you )?to|i want (?:you )?to)[,\s]+)+/i,
      "",
    )
    .replace(/[,\s]+(?:please|pls|thanks|thank you|thx|for me|now)(?=[\s.!?]*$)/i, "")
    .replace(/[\s.!?]+$/, "")
    .trim();
  return core === "" ? line : core;
}
