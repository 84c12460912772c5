import { linesOf, paragraphsOf } from "./paragraphs.ts";

const NOTICE =
  /^\W{0,6}(?:(?:legal |important )?(?:confidentiality|confidential|privacy|privileged)(?: and privileged)?(?: e-?mail)?(?: notice| statement| note| disclaimer|:)|disclaimer\b|legal notice|(?:important )?notice:|caution:? |warning:? external|\[?external(?: e-?mail| sender| message)?\]?(?:$|[:.!])|this (?:e-?mail|message|communication|transmission|electronic)\b.{0,160}(?:confidential|privileged|intended|virus|originated|sent from outside)|the (?:information|content)s? (?:contained )?(?:in|of) this (?:e-?mail|message|communication)|if you (?:are not the intended|have received this (?:e-?mail|message))|(?:please )?(?:consider|think of) the environment|p please consider|you don't often get (?:e-?mail|email) from|external email|diese e-?mail (?:enthält|ist vertraulich)|ce (?:message|courriel) (?:et|est|peut)|este (?:mensaje|correo).{0,60}confidencial|registered (?:office|in england)|scanned (?:by|for) virus)/i;

/** Parts legal notices and the banners of mail gateways from the words around them, by paragraphs. */
export function splitDisclaimers(lines: readonly string[]): { readonly words: string[]; readonly disclaimers: string[][] } {
  const paragraphs = paragraphsOf(lines);
  const isNotice = paragraphs.map((paragraph) => NOTICE.test(paragraph.slice(0, 4).join(" ").slice(0, 400)));
  // "CONFIDENTIALITY NOTICE" alone is the heading of what follows.
  const belongs = paragraphs.map((_, index) => isNotice[index] || (isNotice[index - 1] && isHeading(paragraphs[index - 1] ?? [])));
  return {
    words: linesOf(paragraphs.filter((_, index) => !belongs[index])),
    disclaimers: paragraphs.filter((_, index) => belongs[index]),
  };
}

function isHeading(paragraph: readonly string[]): boolean {
  return paragraph.length === 1 && (paragraph[0] ?? "").length < 40 && /confidential|notice|disclaimer/i.test(paragraph[0] ?? "");
}
