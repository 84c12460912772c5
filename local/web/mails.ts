import { convert } from "html-to-text";
import { type ParsedMail, simpleParser } from "mailparser";
import type { OutboxOnDisk, SentMail } from "../outbox.ts";
import { MAIL_POLICY } from "./guard.ts";
import { file, json, type Reply, refusal } from "./reply.ts";

/** A mail that the person got, as the list shows it. */
interface MailEntry extends SentMail {
  readonly replyTo: string;
  readonly subject: string;
  /** What the mail is about, as its own heading says; all mails of an interview share one subject. */
  readonly heading: string;
  /** The words after the heading. */
  readonly preview: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}

export interface MailViews {
  list(): Promise<readonly MailEntry[]>;
  entry(id: string): Promise<MailEntry | undefined>;
  /** The mail itself, or what of it the last part of the path names: html, text, source, or an attachment by its place. */
  part(id: string, part: string | undefined): Promise<Reply>;
}

const PREVIEW_CHARACTERS = 160;

/** Reads the mails of the outbox, each once: a sent mail never changes. */
export function mailViews(outbox: OutboxOnDisk): MailViews {
  const parsed = new Map<string, Promise<ParsedMail>>();
  const read = async (id: string): Promise<ParsedMail | undefined> => {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const raw = await outbox.raw(id);
    if (!raw) return undefined;
    const mail = simpleParser(Buffer.from(raw), { skipTextToHtml: true });
    parsed.set(id, mail);
    return mail;
  };
  const entryOf = async (sent: SentMail): Promise<MailEntry | undefined> => {
    const mail = await read(sent.id);
    return mail && toEntry(sent, mail);
  };
  const entry: MailViews["entry"] = async (id) => {
    const sent = outbox.list().find((mail) => mail.id === id);
    return sent && (await entryOf(sent));
  };

  return {
    entry,
    list: async () => (await Promise.all(outbox.list().map(entryOf))).filter((mail) => mail !== undefined),
    part: async (id, part) => {
      const mail = await read(id);
      const raw = await outbox.raw(id);
      if (!mail || !raw) return refusal(404, `There is no mail "${id.slice(0, 80)}".`);
      return part === undefined ? json({ ...(await entry(id)), html: mail.html || undefined }) : toPart({ mail, raw, part });
    },
  };
}

function toEntry(sent: SentMail, mail: ParsedMail): MailEntry {
  const text = mail.text ?? "";
  const heading = headingOf(mail);
  return {
    ...sent,
    replyTo: mail.replyTo?.value[0]?.address ?? sent.from,
    subject: mail.subject ?? "",
    heading,
    preview: previewOf(text, heading),
    text,
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({ name: filename ?? "attachment", type: contentType, size })),
  };
}

function headingOf({ html, subject }: ParsedMail): string {
  const heading = convert(html || "", {
    baseElements: { selectors: ["h1"], returnDomByDefault: false },
    selectors: [{ selector: "h1", options: { uppercase: false } }],
    wordwrap: false,
  });
  // What keeps two words of a heading on one line is not for lists.
  return heading.replaceAll("\u00a0", " ").trim() || (subject ?? "");
}

function previewOf(text: string, heading: string): string {
  const start = text.includes(heading) ? text.indexOf(heading) + heading.length : 0;
  const lines = text
    .slice(start, start + 4 * PREVIEW_CHARACTERS)
    .split("\n")
    .map((line) => line.trim().replace(TIMELINE_MARK, ""));
  return lines.filter(Boolean).join(" · ").replace(ENDED, "$1 ").replace(/\s+/g, " ").slice(0, PREVIEW_CHARACTERS);
}

const TIMELINE_MARK = /^[●○✓–] /u;
/** A line that ends a sentence, or that wraps into the next, needs no dot behind it. */
const ENDED = /([.!?:,;]) · /gu;

function toPart({ mail, raw, part }: { readonly mail: ParsedMail; readonly raw: Uint8Array; readonly part: string }): Reply {
  if (part === "html") return file(mail.html || "", "text/html; charset=utf-8", { "Content-Security-Policy": MAIL_POLICY });
  if (part === "text") return file(mail.text ?? "", "text/plain; charset=utf-8");
  if (part === "source") return file(raw, "text/plain; charset=utf-8");
  const attachment = /^\d{1,2}$/.test(part) ? mail.attachments[Number(part)] : undefined;
  if (!attachment) return refusal(404, "A mail has html, text, source, and its attachments by number, counted from 0.");
  const name = (attachment.filename ?? "attachment").replace(/[^\w.-]/g, "_");
  return file(attachment.content, "application/octet-stream", { "Content-Disposition": `attachment; filename="${name}"` });
}
