/** A phrase of a letter to the employer, told to somebody else: "how you handle your returns" gives "how they handle their returns". */
export function toldToOthers(phrase: string): string {
  return phrase.replace(/(?<!\p{L})(y)ou(r?)(?!\p{L})/giu, (_, first, ending) => `${first === "Y" ? "T" : "t"}he${ending ? "ir" : "y"}`);
}

// The "I" of a person stands before a small letter: "how I handle a remake", but not "Phase I trials" or "Engineer I".
const SPEAKER =
  "(?<!(?:[Pp]hase|[Pp]art|[Tt]ype|[Ll]evel|[Cc]lass|[Ss]tage|[Tt]ier|[Gg]rade|[Tt]itle) )(?<!\\p{L})I(?=['’]?[ \\p{Ll}])(?! \\P{Ll})";
const BEING = new RegExp(`${SPEAKER} (am|was)(?!\\p{L})`, "gu");
const BEING_SHORT = new RegExp(`${SPEAKER}['’]m(?!\\p{L})`, "gu");
const ASKED = /(?<!\p{L})(am|was) I(?!\p{L})/gu;
const I_AS_SUBJECT = new RegExp(SPEAKER, "gu");
const OWNED = /(?<!\p{L})(?:my|our)(?= )/gu;
// "My Nguyen" is somebody's name.
const OWNED_AT_START = /^(?:My|Our)(?= (?:\P{Lu}|[A-Z]{2}))/u;
const ARE: Readonly<Record<string, string>> = { am: "are", was: "were" };

// "Send me two samples" and "tell me about a mistake" are words of the employer's.
const ME = /(?<!^(?:[Pp]lease )?\p{L}+ )(?<!\p{L})me(?!\p{L})/gu;

/**
 * What the person wrote of themselves, told to them: "a copy of my card" gives "a copy of your card", "how I handle a remake" gives
 * "how you handle a remake". "Us" and "we" are not touched, which may be words of the employer's.
 */
export function toldToPerson(phrase: string): string {
  return phrase
    .replace(ASKED, (_, verb: string) => `${ARE[verb]} you`)
    .replace(BEING, (_, verb: string) => `you ${ARE[verb]}`)
    .replace(BEING_SHORT, "you're")
    .replace(I_AS_SUBJECT, "you")
    .replace(OWNED_AT_START, "Your")
    .replace(OWNED, "your")
    .replace(ME, "you")
    .replace(/(?<!\p{L})mine(?= (?:is|was|has|had|are|runs?|ends?)(?!\p{L})|$)/gu, "yours")
    .replace(/(?<!\p{L})myself(?!\p{L})/gu, "yourself");
}

/** The same for a note of what the person is, did or got wrong, where "we" and "us" are theirs, too: "we moved the practice". */
export function ownWordsToldToPerson(note: string): string {
  return toldToPerson(note)
    .replace(/(?<!\p{L})(W|w)e(?=['’ ])/gu, (_, first: string) => (first === "W" ? "You" : "you"))
    .replace(/(?<!\p{L})us(?!\p{L})/gu, "you")
    .replace(/(?<!\p{L})ours(?!\p{L})/gu, "yours");
}

const OWN = new RegExp(`${SPEAKER}|(?<!\\p{L})[Mm]y(?!\\p{L})`, "u");
const OF_READER = /(?<!\p{L})your?(?!\p{L})/iu;

/** Says whether a topic is the person's own, of which the reader could tell nothing: "my time at sea", but not "your view of my work". */
export function isOwnTopic(phrase: string): boolean {
  return OWN.test(phrase) && !OF_READER.test(phrase);
}

/** Says whether a topic of the person's own was a question that they answered: "whether I'd relocate", "why I left nursing". */
export function isAnswered(topic: string): boolean {
  return /^(?:whether|if|why)(?!\p{L})/iu.test(topic);
}
