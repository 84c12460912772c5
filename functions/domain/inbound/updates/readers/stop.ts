import { wordsOf } from "../people-in.ts";
import { change, type UpdateReader } from "../situation.ts";

const STOP = /^(?:stop|unsubscribe|no more (?:e?-?mails?|mails?|reminders?|messages?|drafts?))\b(.*)$/i;
const REST = new Set(
  "emailing mailing sending reminding bothering writing contacting tracking following messaging nagging me about this it that one interview interviews here now please all everything any the a job emails mails reminders drafts messages for on of to with company these more from you followthrough thanks thank up".split(
    " ",
  ),
);

/** "stop", "please stop emailing me about this one". "Stop by the office" is something else. */
export const readStop: UpdateReader = ({ text, mood }, { record }) => {
  const match = STOP.exec(text);
  if (mood !== "stated" || !match) return [];
  const company = new Set(wordsOf(record?.company ?? ""));
  return wordsOf(match[1] ?? "").every((word) => REST.has(word) || company.has(word)) ? [change({ action: "stop" }, text)] : [];
};
