import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import { caseless } from "../../caseless.ts";
import { peopleNamed } from "../people-in.ts";
import { change, type Reading, type UpdateReader } from "../situation.ts";

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2})`;
const TOPIC = String.raw`(?:about|on|regarding|re) (?:the fact that |how )?(.{3,120}?)[\s.!]*$`;
const TALKED = `(?:talked|spoke|chatted|met|discussed things|had a (?:chat|word|conversation)|sat down)`;

/** "Also talked with Priya about the dock schedule", "Also met Priya Nair, the ops lead". */
const WITH_SOMEBODY = new RegExp(
  String.raw`^(?:[Ii] |[Ww]e )?(?:also |briefly |then |later )*${TALKED}(?: also)? (?:with |to )?${NAME}(?:,? (?:the |their |an? )?((?:\w+ ){0,3}\w+?))??(?:,? ${TOPIC}|[\s.!]*$)`,
  "u",
);
/** "Priya was there too", "Priya Nair joined us". */
const WAS_THERE = new RegExp(
  String.raw`^${NAME}(?: from [\p{L} ]{2,30})? (?:was (?:also )?(?:sitting|sat|present|there) (?:in|at|on|for|during) (?:the|my|our|that) (?:interview|panel|meeting|call|room|round)(?: too| as well| also)?|was (?:also )?present(?: too| as well| also)?|was there(?: too| as well)?|was also there|sat in(?: on (?:it|that|the (?:interview|call|meeting)))?(?: too| as well)?|joined(?: us| in| too| as well)?)[\s.!]*$`,
  "u",
);
/** "there was also Peggy Arnott, the events lead". */
const THERE_WAS = new RegExp(
  String.raw`^(?:[Ii] forgot[,:]? )?[Tt]here was (?:also )?${NAME}(?:, (?:the |their |an? )((?:\w+ ){0,3}\w+))?(?:,|[\s.!]*$)`,
  "u",
);
/** "we also talked about the carton printer", "with Nick I talked about pallets". */
const TOPIC_ONLY = caseless(
  /\b(?:we|i)(?:['’]ve)? (?:also |mostly |mainly |briefly )*(?:(?:talked|spoke|chatted)(?: a lot| briefly)?(?: (?:with|to) \p{L}+)? (?:about|on)|discussed|went over|covered) (.{3,120}?)[\s.!]*$/iu,
);
const ALSO = /\b(?:also|too|as well|forgot|another thing|more thing)\b/i;
const NO_NAME = /^(?:My|Our|The|They|He|She|It|Them|Him|Her|HR|We|About|With|All|Both|One|Two|Some|Many)$/;

/** More interviewers or topics of an interview that is on record. */
export const readMorePeople: UpdateReader = ({ text, whole, mood }, { record }) => {
  if (mood !== "stated" || !record) return [];
  const [, name, title, topic] = WITH_SOMEBODY.exec(text) ?? WAS_THERE.exec(text) ?? THERE_WAS.exec(text) ?? [];
  if (name && !NO_NAME.test(name) && (topic || ALSO.test(whole) || WAS_THERE.test(text))) {
    const known = peopleNamed(name, record);
    return [somebody({ name: known.length === 1 ? (known[0] ?? name) : name, title, topic }, text)];
  }
  return ALSO.test(whole) ? moreTopics(text, record) : [];
};

function moreTopics(text: string, record: Parameters<typeof peopleNamed>[1]): Reading[] {
  const topic = TOPIC_ONLY.exec(text)?.[1];
  if (!topic) return [];
  const named = peopleNamed(text, record);
  const people = named.length > 0 ? named : record.interviewerNames;
  const facts: Partial<InterviewFacts> = { interviewers: people.map((name) => ({ name, topics: [topic] })) };
  return [
    change({ action: "add", field: "topics", value: topic, facts }, text, named.length > 0 || people.length === 1 ? "stated" : "guessed"),
  ];
}

function somebody(
  { name, title, topic }: { readonly name: string; readonly title: string | undefined; readonly topic: string | undefined },
  text: string,
): Reading {
  const interviewer = { name, topics: topic ? [topic] : [], ...(title ? { title } : {}) };
  return change({ action: "add", field: "interviewers", value: name, facts: { interviewers: [interviewer] } }, text);
}
