import { topicPhrase } from "../../wording/phrase.ts";
import { holds } from "../plain-text.ts";
import type { Rule } from "../rule.ts";

/** The same topic brought up with two people of one company. */
export const sameTopic: Rule = {
  name: "same-topic",
  severity: "warning",
  check: ({ siblings = [], facts, body, kind }) => {
    if (kind !== "thank-you") return [];
    const topics = [...new Set(facts?.interviewers.flatMap((person) => person.topics.map(topicPhrase)) ?? [])].filter(Boolean);
    return topics
      .filter((topic) => holds(body.join(" "), topic))
      .flatMap((topic) =>
        siblings
          .filter(({ paragraphs }) => holds(paragraphs.join(" "), topic))
          .map(({ name }) => ({ message: `The note to ${name} is about ${topic}, too.`, excerpt: topic })),
      );
  },
};
