const DETERMINED =
  /^(?:the|an?|my|myself|our|your|their|his|her|its|this|that|these|those|some|any|more|most|many|much|several|all|both|each|every|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|better|fewer|less|faster|quicker|higher|lower|shorter|longer|safer|cheaper|clearer|smoother|stronger|tighter|happier|\d)(?!\p{L})/iu;
const QUESTION_WORD = /^(?:how|why|what|where|when|whether|which|who|if)(?!\p{L})/iu;
const COMPARISON = / (?:vs\.?|versus) /iu;
const POSSESSIVE = /^\p{L}+(?:['’]s|s['’])(?=\s)/u;
const AFTER_HEAD =
  /\s(?:of|for|in|at|with|to|from|on|by|between|across|after|before|during|under|over|about|since|that|which|who|and|as|than)\s.*$/i;
const UNCOUNTED =
  /(?:ing|ness|ity|ance|ence|ism|ics|ship|hood|age|ware|wear|stuff|work|growth|culture|safety|quality|help|support|staff|experience|training|data|equipment|software|research|advice|feedback|turnover|demand|retention|compliance|automation|sustainability|coverage|health|care|sales|music|pay|trust|waste|service|delivery|attention|communication|reduction|prevention|production|information|collaboration|compensation|transportation|automation|payable|receivable|overtime|childcare|art|management|design|rehab|triage|administration|admin|cover|custody|machinery|inventory|carpentry|joinery|forestry|butchery|pastry|mou?ld|rejection|validation|inspection|proof|behaviou?r|disclosure|compost|soil|literacy|numeracy|traffic|morale|burnout|privacy|procurement|recruitment|engagement|dementia|wine|beer|coffee|bread|sourdough|cheese|meat|history|poetry|philosophy|ology|onomy|istry|law|tax|VAT|churn|downtime|uptime|latency|evidence|paperwork|english|spanish|french|german)$/i;
// Nouns in -ing that stand before another noun: "ticketing migration" is a migration, "moving house" is a doing.
const BEFORE_NOUN =
  /^(?:accounting|billing|booking|coding|filing|hiring|housing|invoicing|marketing|onboarding|ordering|packaging|parking|planning|pricing|printing|purchasing|rating|recruiting|reporting|scheduling|shipping|staffing|tasting|teaching|ticketing|training|wedding) \p{Ll}+$/u;

/** Says whether the phrase begins with an article, a possessive, a number or a question word. */
export function isDetermined(phrase: string): boolean {
  return DETERMINED.test(phrase) || QUESTION_WORD.test(phrase) || POSSESSIVE.test(phrase);
}

const COMPARED =
  /^(?:\d+ )?(?:more|fewer|less|better|faster|quicker|higher|lower|shorter|longer|safer|cheaper|clearer|smoother|stronger|tighter|happier)(?!\p{L})/iu;

/** Says whether the phrase asks for more or better of something: "fewer errors", "faster check-in". */
export function isCompared(phrase: string): boolean {
  return COMPARED.test(phrase);
}

/** The word that a noun phrase is about: "backlog" of "backlog of late orders". */
export function headOf(phrase: string): string {
  return phrase.replace(AFTER_HEAD, "").split(" ").at(-1) ?? "";
}

/** Names somebody by what they do: "driver", "supervisor", "technician". */
export function namesPerson(phrase: string): boolean {
  const head = headOf(phrase);
  return (
    /(?:[a-z]{2}er|[a-z]{2}or|ist|ian|assistant|accountant|consultant|mechanic|cook|medic|barista|physio|vet|guard|apprentice|intern|lead|chef|nurse|clerk|agent|candidate|representative|person|people|someone|somebody)s?$/i.test(
      head,
    ) &&
    !/^(?:servers?|computers?|customers?|orders?|papers?|water|numbers?|letters?|careers?|colou?rs?|users?|offers?|power|folders?|errors?|floors?|labou?r|behaviou?r|factor|sector|turnover|handovers?|rollovers?|winter|summer|center|centre|semester|quarter|weather|counter|newsletters?|tier|border|motors?|monitors?|calendar|docker|over|layer|drawer|register|chapter|cover|door|indoor|outdoor)$/i.test(
      head,
    )
  );
}

/** The phrase with "the" where English wants one: "pallet line" gives "the pallet line", "shift handovers" stays. */
export function withThe(phrase: string): string {
  const head = headOf(phrase);
  const plural = /[^s]s$/i.test(head) && !/(?:us|is)$/i.test(head);
  const isName = !phrase.replace(AFTER_HEAD, "").includes(" ") && /^\p{Lu}/u.test(phrase);
  const isDoing = /^\p{L}+ing(?!\p{L})/u.test(phrase) && !BEFORE_NOUN.test(phrase);
  return isDetermined(phrase) || COMPARISON.test(phrase) || plural || isName || UNCOUNTED.test(head) || isDoing ? phrase : `the ${phrase}`;
}
