import type { ComposeLinks } from "./mail-view.ts";
import { gmailLink, type Letter, LONGEST_LINK, mailtoLink, outlookLink, type SafeLink } from "./safe-link.ts";

/** Links that open the draft in the person's own client; one that would be too long opens address and subject alone (product.md H2). */
export function composeLinks(letter: Required<Letter>): ComposeLinks {
  const links = [mailtoLink, gmailLink, outlookLink].map((linkTo) => withinLimit(linkTo, letter));
  const [mailto, gmail, outlook] = links.map(({ link }) => link) as [SafeLink, SafeLink, SafeLink];
  return { mailto, gmail, outlook, note: noteFor(links.map(({ isWhole }) => isWhole)) };
}

function withinLimit(
  linkTo: (letter: Letter) => SafeLink,
  letter: Required<Letter>,
): { readonly link: SafeLink; readonly isWhole: boolean } {
  const whole = linkTo(letter);
  if (whole.length <= LONGEST_LINK) return { link: whole, isWhole: true };
  const addressed = linkTo({ to: letter.to, subject: letter.subject });
  return { link: addressed.length <= LONGEST_LINK ? addressed : linkTo({ to: "", subject: "" }), isWhole: false };
}

function noteFor(whole: readonly boolean[]): string {
  if (whole.every(Boolean)) return "The draft is attached as a file, too.";
  if (whole.some(Boolean))
    return "Where the text does not come along, copy it from the block above: it is long for a link. The draft is attached as a file, too.";
  return "This text is too long for a link: the buttons open a message with address and subject; paste the text from above. The draft is attached as a file, too.";
}
