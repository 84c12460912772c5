import { caseless } from "../caseless.ts";
import type { MailText } from "../text/mail-text.ts";

const KIND_WORDS = new Set(
  "thanks thank thx ty tks you so much very a lot again really great good perfect awesome lovely nice cool wonderful excellent brilliant fantastic amazing super ok okay okey k cheers got it understood noted this is was that the best all fine works looks sounds well done love hi hello hey morning afternoon evening there merci danke gracias appreciate appreciated i we it's its that's your for help helping helpful nice kind of job work have day weekend too happy holidays christmas new year merry everyone wow yay haha lol useful super-helpful and to see will look tonight later".split(
    " ",
  ),
);
const AT_LEAST_ONE = caseless(
  /\b(?:thanks?|thx|ty|cheers|great|good|perfect|awesome|lovely|nice|cool|wonderful|excellent|brilliant|fantastic|amazing|ok(?:ay)?|hi|hello|hey|noted|understood|got it|appreciated?|danke|merci|gracias|love|haha|wow|yay|happy|merry)\b|[\p{Extended_Pictographic}]|[:;]-?[)D]/iu,
);
const MAX_WORDS = 25;

/** Says whether the person's own words are kind and ask for nothing: "Thanks, this is great!", "👍". */
export function isSmallTalk({ blocks }: MailText): boolean {
  const said = blocks.flatMap((block) => (block.kind === "own" ? block.lines : [])).join(" ");
  const words = (said.match(/\p{L}[\p{L}'’-]*/gu) ?? []).map((word) => word.toLowerCase().replace(/’/g, "'"));
  if (!AT_LEAST_ONE.test(said) || words.length > MAX_WORDS || /[?\d@]/.test(said)) return false;
  // A name may stand below: at most two words that are not among the kind ones, each written as a name.
  const others = (said.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !KIND_WORDS.has(word.toLowerCase().replace(/’/g, "'")));
  return others.length <= 2 && others.every((word) => /^\p{Lu}/u.test(word));
}
