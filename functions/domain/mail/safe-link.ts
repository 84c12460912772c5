/** A link whose scheme and place we chose; facts stand in it percent-encoded only. */
export type SafeLink = string & { readonly brand: "SafeLink" };

/** Longest link that mail clients and Windows carry whole (drafts.md, hand-off facts). */
export const LONGEST_LINK = 1600;

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Lines end in "\n". Absent: the link opens an empty message. */
  readonly body?: string;
}

/** Opens the message in the person's mail program (RFC 6068). */
export function mailtoLink({ to, subject, body }: Letter): SafeLink {
  const fields = [`subject=${encode(subject)}`, ...(body === undefined ? [] : [`body=${encode(body)}`])];
  return `mailto:${encodeAddress(to)}?${fields.join("&")}` as SafeLink;
}

/** Opens the message in Gmail's web client. */
export function gmailLink({ to, subject, body }: Letter): SafeLink {
  const text = body === undefined ? "" : `&body=${encode(body)}`;
  return `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to)}&su=${encode(subject)}${text}` as SafeLink;
}

/** Opens the message in Outlook's web client. */
export function outlookLink({ to, subject, body }: Letter): SafeLink {
  const text = body === undefined ? "" : `&body=${encode(body)}`;
  return `https://outlook.office.com/mail/deeplink/compose?to=${encode(to)}&subject=${encode(subject)}${text}` as SafeLink;
}

const DIALLED = /^\+?\d{5,15}(?:;ext=\d{1,6})?$/;

/** Dials the number (RFC 3966); undefined for what no telephone can dial. */
export function telLink(number: string): SafeLink | undefined {
  const [main = "", extension] = number
    .slice(0, 60)
    .toLowerCase()
    .split(/ext\.?|x|#/);
  const dialled = main.replace(/[\s().\-/]/g, "") + (extension ? `;ext=${extension.replace(/\D/g, "")}` : "");
  return DIALLED.test(dialled) ? (`tel:${dialled}` as SafeLink) : undefined;
}

// encodeURIComponent throws on half a surrogate pair, and URLSearchParams would write "+" for a space, which mail programs show.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, "\r\n"));
}

// "a@b.example?bcc=c" would otherwise add a recipient; the @ itself may stand (RFC 6068, section 2).
function encodeAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? encode(address) : `${encode(address.slice(0, at))}@${encode(address.slice(at + 1))}`;
}
