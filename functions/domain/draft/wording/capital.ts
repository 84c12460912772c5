/** The sentence with a capital at its start; names that write themselves small ("iPhone", "eBay") keep their way. */
export function capitalised(text: string): string {
  const [first = ""] = text;
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : first.toLocaleUpperCase("en-US") + text.slice(first.length);
}

const OPENERS =
  /^(?:The|An?|My|Our|Your|Their|His|Her|Its|How|Why|What|Where|When|Whether|Which|This|That|These|Those|To|We|They|You|He|She|It|There|In|On|At|For|With|Some|Someone|More|Help|\p{Lu}\p{Ll}+ing)(?!\p{L})/u;

/** A phrase that began a line or a sentence, for use inside one: only words that are no names lose their capital. */
export function insideSentence(phrase: string): string {
  return OPENERS.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
