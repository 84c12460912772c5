import { matchesIn, says } from "../../passages/in-sentence.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Presented, peopleAt } from "../../phrases/people.ts";
import { isCompanyWord, isDepartment, isFunctionWord, isTitleHead } from "../../phrases/word-sets.ts";
import { type Reader, see } from "../../reading.ts";

const LEADS: readonly RegExp[] = [
  /\b(?:my |the |a |their |our |agency |in-?house )?(?:recruiter|recruitment consultant|coordinator|scheduler|headhunter|talent partner|agent|hr contact)(?:,| is| was| called| named|:| -)?\s(?:is\s|was\s|called\s|named\s)?/gi,
  /\b(?:set up|arranged|scheduled|booked|organi[sz]ed|coordinated|fixed up)\s(?:for me\s|for us\s|it\s)?(?:by|through|with|via)\s/gi,
  /\b(?:through|via)\s(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)/gu,
];
const DEEDS =
  /(?:\s(?:from [\p{L} ]{2,40} |(?:at|of|with) (?:(?!(?:is|was|are|were|has|have)\b)[\p{L}&'’-]{1,24} ){1,4})?|,\s(?:from|at|of|with) (?:[\p{L}&'’-]{1,24} ){0,3}[\p{L}&'’-]{1,24},\s)(?:set (?:it|this|that|the interview|everything|me) up|set up (?:the|this|my)|arranged|scheduled|booked|organi[sz]ed (?:it|this|the interview)|coordinat\w+|is the recruiter|is my recruiter|was the recruiter|the recruiter|(?:is|was) (?:only|just|merely|simply) (?:the|their|a|an|our) (?:[\p{L}-]+ ){0,2}(?:coordinator|recruiter|scheduler|contact|assistant|secretary|organi[sz]er|administrator|admin|receptionist)(?![\p{L}])|put me forward|referred me|got me the interview|recruited me)/giu;
/** "Jill Pastor, the recruiting coordinator, met me in the lobby": who only shows people in, by trade and by what is told. */
const SHOWED_IN =
  /(?:,\s|\s\()(?:the|their|our|a|an|from)?\s?(?:[\p{L}-]+\s){0,3}?(?:recruit\p{L}*|talent|coordinator|scheduler|receptionist|reception|assistant|secretary|administrator|hr|security|concierge|porter)(?:\s[\p{L}-]+){0,2}[,)]{1,2}\s(?:who\s)?(?:just\s|only\s)?(?:met|greeted|showed|walked|let|signed|checked|took|brought|buzzed|welcomed|collected|fetched|escorted|led|picked)\s(?:me|us)\b(?![^.;!?]*\b(?:ask|interview|question|talk|discuss|quizz|grill|chat|spoke)\p{L}*)/giu;

/** Without one of these stems no cue matches. */
const HINT =
  / (?:met|greeted|showed|walked|let|signed|checked|took|brought|buzzed|welcomed|collected|fetched|escorted|led|picked) (?:me|us)\b|only|just|merely|recruit|coordin|schedul|headh|talent|agent|hr contact|set |arrang|book|organi|fixed|through|via|referred|forward|got me/i;

/** Who arranged the interview and does not interview. */
export const readCoordinator: Reader = (passage) =>
  passage.sentences
    .filter((sentence) => says(sentence, HINT))
    .flatMap((sentence) => {
      const { text, masked, line } = sentence;
      const behind = LEADS.flatMap((lead) => matchesIn(sentence, lead)).flatMap(({ index, 0: words }) =>
        peopleAt(masked.slice(index + words.length), passage).slice(0, 1),
      );
      const deeds = [DEEDS, SHOWED_IN].flatMap((deed) => matchesIn(sentence, deed));
      const before = deeds.flatMap(
        ({ index, 0: words }) => personBefore(masked.slice(0, index), { isFrom: /^,?\s(?:from|at|of|with)\s/i.test(words) }) ?? [],
      );
      return [...behind, ...before].map(({ name, email }) =>
        see(passage, "coordinator", { name, ...(email ? { email } : {}) }, { words: text, line }),
      );
    });

function personBefore(text: string, { isFrom }: { readonly isFrom: boolean }): Presented | undefined {
  const [, words = ""] = /(?:^|[\s,;])((?:\p{L}[\p{L}'’-]+\s)?\p{L}[\p{L}'’-]+)$/u.exec(text) ?? [];
  const [first = "", second = first] = words.split(" ");
  const isWhole = isFirstName(first) || (words.includes(" ") && [first, second].every(isUnknownName));
  const name = isWhole ? words : second;
  const isIntroduced = isFrom || isWhole || /^(?:named|called)$/i.test(first);
  const isName = isFirstName(second) || (isIntroduced && isUnknownName(second));
  return (isWhole && name.includes(" ")) || isName ? { name, end: 0 } : undefined;
}

/** A name that nobody is known by, where its capital and the words around it tell: "a gal named Tammi", "Tammi from recruiting". */
const isUnknownName = (word: string) =>
  /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(word) && !isFunctionWord(word) && !isDepartment(word) && !isTitleHead(word) && !isCompanyWord(word);
