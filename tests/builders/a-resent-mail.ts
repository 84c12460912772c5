/** A mail whose words are one part of plain text, with its lines parted by "\n". */
export interface PlainMail {
  /** Without what says how the words are encoded. */
  readonly head: string;
  readonly body: string;
}

export type SentForm = "8bit" | "quoted-printable" | "base64" | "html";

/** The mail apart in head and body; undefined where it is not plain text as it stands. */
export function plainMail(raw: Buffer): PlainMail | undefined {
  const whole = raw.toString("utf8").replace(/\r\n/g, "\n");
  const end = whole.indexOf("\n\n");
  const head = whole.slice(0, end);
  const body = whole.slice(end + 2);
  if (
    /multipart|quoted-printable|base64|text\/(?:html|calendar)|charset="?(?!utf-8|us-ascii)/i.test(head) ||
    body.includes("BEGIN:VCALENDAR")
  )
    return undefined;
  const kept = head.split(/\n(?=\S)/).filter((line) => !/^(?:content-|mime-version)/i.test(line));
  return { head: kept.join("\r\n"), body };
}

/** The same words encoded in another way, or as HTML that nothing plain stands beside. */
export function sentAs({ head, body }: PlainMail, form: SentForm): Buffer {
  const type = form === "html" ? "text/html" : "text/plain";
  const encoding = form === "html" ? "base64" : form;
  const content = encoded(form === "html" ? asHtml(body) : body.replace(/\n/g, "\r\n"), encoding);
  const lines = [head, "MIME-Version: 1.0", `Content-Type: ${type}; charset=utf-8`, `Content-Transfer-Encoding: ${encoding}`];
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${content}`);
}

function asHtml(body: string): string {
  const escaped = (line: string) => line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const lines = body
    .trimEnd()
    .split("\n")
    .map((line) => `<div>${line.trim() === "" ? "<br>" : escaped(line)}</div>`);
  return `<html><body>${lines.join("\r\n")}</body></html>`;
}

function encoded(text: string, encoding: Exclude<SentForm, "html">): string {
  if (encoding === "8bit") return text;
  if (encoding === "base64")
    return (
      Buffer.from(text)
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    ).join("\r\n");
  return text.split("\r\n").map(quotedPrintable).join("\r\n");
}

/** RFC 2045, 6.7: lines of at most 76, soft breaks between. */
function quotedPrintable(line: string): string {
  const units = [...Buffer.from(line)].map((byte, index, bytes) => {
    const isPlain = (byte > 32 && byte < 127 && byte !== 61) || (byte === 32 && index < bytes.length - 1);
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  const rows: string[] = [""];
  for (const unit of units) {
    if ((rows.at(-1) ?? "").length + unit.length > 75) rows.push("");
    rows[rows.length - 1] += unit;
  }
  return rows.join("=\r\n");
}
