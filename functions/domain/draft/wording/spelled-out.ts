// What people type on a telephone, as it is written in a letter. Nothing that is another word, too: no "id", no "ill", no "were".
const WRITTEN: Readonly<Record<string, string>> = {
  ive: "I've",
  im: "I'm",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  wasnt: "wasn't",
  havent: "haven't",
  cant: "can't",
  theyre: "they're",
  thats: "that's",
  yr: "year",
  yrs: "years",
  mos: "months",
  hrs: "hours",
  ppl: "people",
  exp: "experience",
  mgmt: "management",
  xmas: "Christmas",
  xmases: "Christmases",
  n: "and",
  "w/": "with",
  "w/o": "without",
  "+": "and",
};
const SHORT =
  /(?<![^\s(])(?:ive|im|dont|doesnt|didnt|isnt|wasnt|havent|cant|theyre|thats|yrs?|mos|hrs|ppl|exp|mgmt|xmas(?:es)?|n|w\/o?|\+)(?=[\s),.;]|$)/giu;
// "R & D" and "Kestrel & Sons" are names.
const AMPERSAND = /(?<=\p{Ll}) & (?=\p{Ll})/gu;

const SPOKEN = /(?<!\p{L})I (done|seen|been)(?= )/giu;

/** The note without the short forms of a telephone: "9 yrs w/ forklifts n pallets" gives "9 years with forklifts and pallets". */
export function spelledOut(text: string): string {
  return text
    .replace(SHORT, (word) => WRITTEN[word.toLowerCase()] ?? word)
    .replace(AMPERSAND, " and ")
    .replace(SPOKEN, "I have $1");
}
