import { toldToOthers, toldToPerson } from "../../wording/retold.ts";
import { holds } from "../plain-text.ts";
import { topicsIn } from "../proof.ts";
import type { Rule } from "../rule.ts";

/** The same topic brought up with two people of one company. */
export const sameTopic: Rule = {
  name: "same-topic",
  severity: "warning",
  check: ({ siblings = [], facts, body, kind }) => {
    if (kind !== "thank-you" || !facts || siblings.length === 0) return [];
    const text = body.join(" ").toLowerCase();
    return topicsIn(facts)
      .filter((topic) => text.includes(topic.toLowerCase()) && holds(text, topic))
      .flatMap((topic) =>
        siblings
          .filter(({ paragraphs }) => holds(paragraphs.join(" "), topic))
          .map(({ name }) => ({ message: `The note to ${name} is about ${toldToPerson(toldToOthers(topic))}, too.`, excerpt: topic })),
      );
  },
};
