import { excerptsOf, type Phrases } from "../phrases.ts";
import type { FactRule } from "../rule.ts";

const OURS: Phrases = {
  pattern:
    /<img[^<>]{0,200}>|(?:https?:\/\/|www\.)[^\s<>"]{1,300}|mailto:[^\s<>"]{1,300}|(?<![\p{L}\p{N}])(?:reply\+[\p{L}\p{N}.]{1,80}@[^\s<>"]{1,100}|unsubscribe|(?:sent|written|drafted|made|powered|composed) (?:with|by|via|using) followthrough)/giu,
  hint: /<img|https?:|www\.|mailto:|reply\+|unsubscribe|followthrough|[\u017f\u212a]/i,
};

/** A link, a footer or a pixel of ours inside what the person copies; a link that the record holds is theirs. */
export const ourLink: FactRule = {
  name: "our-link",
  severity: "error",
  check: ({ text, vocabulary }) =>
    excerptsOf(text, OURS)
      .filter((excerpt) => !vocabulary?.text.includes(excerpt.replace(/[.,;:!?)]+$/, "")))
      .map((excerpt) => ({ message: `"${excerpt}" is not the person's own; the block to copy holds nothing of ours.`, excerpt })),
};
