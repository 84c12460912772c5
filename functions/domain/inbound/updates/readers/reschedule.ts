import { findAffirmed } from "../clauses/find-news.ts";
import { dateMeant } from "../date-meant.ts";
import { liesAhead, movedTo } from "../moved-to.ts";
import type { UpdateReader } from "../situation.ts";

const MEETING = /\b(?:interview|call|meeting|on-?site|chat|screen(?:ing)?|appointment|slot|conversation)\b/i;
const MOVED =
  /\b(?:moved|rescheduled|re-scheduled|pushed|postponed|shifted|switched|put back|brought forward|bumped|changed|is now|now (?:on|at)|new (?:time|date|slot)|takes place)\b/i;
/** Words by which "it" was given another time, or another day. */
const MOVED_IT =
  /\b(?:(?:moved|re-?scheduled|pushed|postponed|shifted|switched|put|brought|bumped|changed) (?:(?:it|me|us|things|this|that|back|forward|up|out|over|again) ){0,2}(?:to|till?|until|for)|(?:it['’]?s|it is|is|will be) now|now (?:on|at|for)|new (?:time|date|slot)(?: is|:)?)\b/i;
const RESCHEDULED = /\bre-?scheduled\b/i;
const DECISION = /\b(?:decision|decide|deciding|hear back|deadline)\b/i;
/** Only what people come to has a place. */
const SAME_PLACE = /\bsame (?:time|hour|place|room|location|office|address|people|panel|link|zoom|format)\b/i;

/**
 * "they moved the interview to Friday 4 December at 10:30", "rescheduled to Monday, same time"; while it lies ahead also "it's
 * been moved to Friday at 10". Without a day it is asked.
 */
export const readReschedule: UpdateReader = ({ text, mood }, situation) => {
  if (mood === "asked" || mood === "supposed" || DECISION.test(text)) return [];
  const cue = MOVED.exec(text)?.index ?? 0;
  const found = dateMeant(text.slice(cue), situation.reading) ?? dateMeant(text, situation.reading);
  const isIt = found !== undefined && (found.clock !== undefined || SAME_PLACE.test(text)) && liesAhead(situation);
  const isAboutIt =
    (MEETING.test(text) && findAffirmed(text, MOVED)) || findAffirmed(text, RESCHEDULED) || (isIt && findAffirmed(text, MOVED_IT));
  return isAboutIt ? [movedTo(found, text, situation)] : [];
};
