import type { InboundMail } from "../inbound-mail.ts";
import { valuesOf } from "./header-values.ts";

/** The one address that a mail is from, in lower case, or why there is none. */
export type Sender = { readonly kind: "sender"; readonly address: string } | { readonly kind: "refused"; readonly reason: string };

const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const COMMENT = /\([^()]*\)/g;
/** No name or address holds these outside of quotes: a group does, and the route that an address once had. */
const GROUP = /[:;]/;
/** Far more than a name and an address take: what is longer is made to be cut somewhere. */
const MAX_LENGTH = 1_000;
const ADDRESS_IN_NAME = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;
const PLAIN_ADDRESS = /^[\x21-\x7e]+@[a-z0-9.-]+$/;

/**
 * Gives the one sender. Refused are: no address or several, a group, a display name that shows another address, and an
 * address in letters that only look like those of a known one (anything but ASCII, also as xn-- in its domain).
 */
export function findOnlySender(mail: InboundMail): Sender {
  const [sender, ...others] = mail.from;
  const written = valuesOf(mail, "from");
  const unquoted = written.map((value) => value.slice(0, MAX_LENGTH).replace(QUOTED, ""));

  if (!sender) return refused("no-sender");
  if (others.length > 0 || written.length > 1) return refused("several-senders");
  if (written.some((value) => value.length > MAX_LENGTH)) return refused("sender-too-long");
  if (unquoted.some((value) => GROUP.test(value.replace(COMMENT, "")))) return refused("group-sender");
  if (unquoted.some((value) => value.split("<").length > 2)) return refused("several-senders");
  if (showsAnother(sender.name ?? "", sender.address)) return refused("display-name");
  if (!PLAIN_ADDRESS.test(sender.address) || /[@.]xn--/.test(sender.address)) return refused("homograph");
  return { kind: "sender", address: sender.address };
}

function showsAnother(name: string, address: string): boolean {
  return (name.normalize("NFKC").match(ADDRESS_IN_NAME) ?? []).some((shown) => shown.toLowerCase() !== address);
}

function refused(reason: string): Sender {
  return { kind: "refused", reason };
}
