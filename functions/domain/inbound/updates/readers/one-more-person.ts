import { change, type UpdateReader } from "../situation.ts";

const NAME = String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2})`;
const TITLE = String.raw`(?:[,(:–-]? ?(?:(?:who|he|she)(?:['’]s| is| was) )?(?:the |their |an? )?((?:\w+ ){0,3}\w+?)\)?)??`;
const ONE_MORE =
  "(?:another|one|one more|an?|a (?:second|third|further)|an additional|the other) (?:more )?(?:interviewer|person|name|panel member)";
/** "Please add Analyn Cabrera as interviewer", "add another interviewer: Analyn Cabrera, sous chef". */
const ADD_ONE = new RegExp(
  String.raw`^(?:[Aa]dd|[Ii]nclude|[Pp]ut down)(?: also)? (?:(${ONE_MORE})[:,]? )?${NAME}${TITLE}( as (?:an? |the )?(?:second |third |further |other )?(?:interviewer|panel member)| to (?:the|my) (?:interviewers?|panel|list|record)| too| as well)?[\s.!?]*$`,
  "u",
);
/** "You missed one interviewer, Analyn Cabrera", "I forgot to mention Analyn Cabrera". */
const MISSED = new RegExp(
  String.raw`^(?:(?:[Yy]ou|[Ii]|[Ww]e) (?:missed|forgot|left out|omitted)(?: to (?:mention|add|say|tell you about))?(?: about)?(?: ${ONE_MORE})?|[Tt]here was (?:also )?${ONE_MORE}(?: there)?)[,:]? ${NAME}${TITLE}[\s.!]*$`,
  "u",
);
/** "Analyn Cabrera also interviewed me", "… was on the panel as well". */
const ALSO_THERE = new RegExp(
  String.raw`^${NAME} (?:also )?(?:interviewed me|was (?:also )?(?:on the panel|in the (?:room|interview|meeting)|an interviewer|one of the interviewers|interviewing))(?: (?:too|also|as well))?[\s.!]*$`,
  "u",
);
const ALSO = /\b(?:also|too|as well|forgot|another thing|more thing)\b/i;

/** Somebody whom the words add as an interviewer: it is said that they are one, or that they were left out. */
export const readOneMorePerson: UpdateReader = ({ text, whole, mood }, { record }) => {
  if (mood !== "stated" || !record) return [];
  const person = added(text) ?? missed(text) ?? (ALSO.test(whole) ? named(ALSO_THERE.exec(text)) : undefined);
  if (!person || NO_NAME.test(person.name)) return [];
  const { name, title } = person;
  const interviewer = { name, topics: [], ...(title ? { title } : {}) };
  return [change({ action: "add", field: "interviewers", value: name, facts: { interviewers: [interviewer] } }, text)];
};

const NO_NAME = /^(?:My|Our|The|They|He|She|It|Them|Him|Her|HR|We|That|This|A|An)$/;

interface Named {
  readonly name: string;
  readonly title?: string | undefined;
}

function added(text: string): Named | undefined {
  const [, kind, name, title, role] = ADD_ONE.exec(text) ?? [];
  return name && (kind || role) ? { name, title } : undefined;
}

const missed = (text: string) => named(MISSED.exec(text));

function named(found: RegExpExecArray | null): Named | undefined {
  const [, name, title] = found ?? [];
  return name ? { name, title } : undefined;
}
