/** The sentence with a capital at its start; names that write themselves small ("iPhone", "eBay") keep their way. */
export function capitalised(text: string): string {
  const [first = ""] = text;
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : first.toLocaleUpperCase("en-US") + text.slice(first.length);
}

const OPENERS =
  /^(?:A(?= )|The|An|My|Our|Your|Their|His|Her|Its|How|Why|What|Where|When|Whether|Which|This|That|These|Those|To|We|They|You|He|She|It|There|In|On|At|For|With|Some|Someone|Somebody|People|More|Help|\p{Lu}\p{Ll}+ing)(?!\p{L})/u;

// A telephone writes the first word of a note large. These words of working life are no names.
const ORDINARY = new Set(
  [
    "account administrative apprentice apprenticeship assembly assistant associate attention backlog baker bakery barista batch bilingual billing",
    "bookkeeper box budget business calm care careful cashier certified changes childcare clear cleaner clerk client clinic communication",
    "computer concrete continuous cook cost counter crew customer daily data deck delivery dental deputy design desk dispatch driver",
    "electrician email employee energy equipment evening event experience factory field fire flexible floor forklift former front full garden",
    "grant guest hard health help holiday home hospital hotel hourly housekeeping human incident industrial intern inventory job junior",
    "kitchen labor labour lead leadership library licensed line logistics loss machine mail maintenance management manager manufacturing material",
    "medical mentor menu migration monthly move museum music night nurse nursing office onboarding open operations order orders overtime pallet",
    "parent part patience patient payroll peak pharmacy picking plant policy possible pricing process product production program project",
    "quality quick quiet receptionist recipe regular reliable remote research retail retention return returns room roof route safety sales",
    "sample school seasonal security senior server service shift shipping shop site small social software sound sous special staff stock store strategy",
    "student study summer supervisor supply support system systems table teacher team technical teamwork temporary test ticket time tool tools",
    "tour trade traffic training transport travel truck turnover user vacation video volunteer wages ward warehouse warranty waste web",
    "fewer less better faster good great strong fluent new old high low late early one two three four five six seven eight nine ten",
    "answer answers availability certificate certificates copies copy cover letter letters lesson link licence license passport photo photos",
    "portfolio proof reference references resume signed slides spreadsheet transcript transcripts updated",
    "weekend weekends weekly winter wood work workshop yard year years youth",
  ]
    .join(" ")
    .split(" "),
);
const FIRST_WORD = /^\p{Lu}\p{Ll}+(?![\p{L}'’]| \p{Lu})/u;

/** A phrase that began a line or a sentence, for use inside one: only words that are no names lose their capital. */
export function insideSentence(phrase: string): string {
  const first = FIRST_WORD.exec(phrase)?.[0].toLowerCase() ?? "";
  return OPENERS.test(phrase) || ORDINARY.has(first) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
