import { linesOf, paragraphsOf } from "./paragraphs.ts";

const NOTICE =
  /^\W{0,6}(?:(?:legal |important )?(?:confidentiality|confidential|privacy|privileged)(?: and privileged)?(?: e-?mail)?(?: notice| statement| note| disclaimer|:)|disclaimer\b|legal notice|(?:important )?notice:|caution:? |warning:? external|\[?external(?: e-?mail| sender| message)?\]?(?:$|[:.!])|this (?:e-?mail|message|communication|transmission|electronic)\b.{0,160}(?:confidential|privileged|intended|virus|originated|sent from outside)|the (?:information|content)s? (?:contained )?(?:in|of) this (?:e-?mail|message|communication)|if you (?:are not the intended|have received this (?:e-?mail|message))|(?:please )?(?:consider|think of) the environment|p please consider|you don't often get (?:e-?mail|email) from|external email|diese e-?mail (?:enthält|ist vertraulich)|ce (?:message|courriel) (?:et|est|peut)|este (?:mensaje|correo).{0,60}confidencial|registered (?:office|in england)|scanned (?:by|for) virus)/i;

/** What lawyers put under a mail goes on to its end, in paragraphs that begin like any other. */
const LEGAL =
  /^\W{0,6}(?:(?:confidentiality|privileged) |this (?:e-?mail|message|communication|transmission)\b.{0,160}(?:confidential|privileged|intended)|if you (?:are not the intended|have received this)|diese e-?mail|ce (?:message|courriel)|este (?:mensaje|correo))/i;

/** Parts legal notices and the banners of mail gateways from the words around them, by paragraphs. */
export function splitDisclaimers(lines: readonly string[]): { readonly words: string[]; readonly disclaimers: string[][] } {
  const paragraphs = paragraphsOf(lines);
  const heads = paragraphs.map((paragraph) => paragraph.slice(0, 4).join(" ").slice(0, 400));
  const isNotice = heads.map((head) => NOTICE.test(head));
  // Above the first of the person's words it may be a gateway's, and the words come below.
  const legal = heads.findIndex((head, index) => LEGAL.test(head) && isNotice.slice(0, index).includes(false));
  // "CONFIDENTIALITY NOTICE" alone is the heading of what follows.
  const belongs = paragraphs.map(
    (_, index) => isNotice[index] || (legal >= 0 && index > legal) || (isNotice[index - 1] && isHeading(paragraphs[index - 1] ?? [])),
  );
  return {
    words: linesOf(paragraphs.filter((_, index) => !belongs[index])),
    disclaimers: paragraphs.filter((_, index) => belongs[index]),
  };
}

function isHeading(paragraph: readonly string[]): boolean {
  return paragraph.length === 1 && (paragraph[0] ?? "").length < 40 && /confidential|notice|disclaimer/i.test(paragraph[0] ?? "");
}
