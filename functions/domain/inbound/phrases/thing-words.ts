import { splitAtBlanks } from "../blanks.ts";
import { isFirstName } from "./first-names.ts";

const THING =
  /^(?:programming|coding|engineering|planning|hiring|onboarding|training|parking|building|meeting|briefing|design|reviews?|rooms?|dives?|calls?|chats?|fit|interviews?|screens?|sessions?|teams?|lunch|breaks?|rounds?|culture|systems?|works?|tours?|exercise|tests?|tasks?|documents?|card|certificates?|licen[cs]e|passport|proof|photo|transcripts?|portfolio|forms?|bank|street|road|hall|floor|studio|whiteboard|presentation|demo|architecture|algorithms?|values|behaviou?ral|technical|case|study|project|security|data|product|welcome|wrap|debrief|intro|overview|office|campus|site|visit|day|morning|afternoon)$/i;
const ABSTRACT = /\p{L}{3}(?:tion|sion|ness|ship|ance|ence|ics|ity|ology|ography)$|\p{L}{5}ment$/iu;

/** Says whether two words with capitals are a thing rather than somebody: "Pair Programming", "Photo Identification". */
export function isThing(words: string): boolean {
  const parts = splitAtBlanks(words);
  return !isFirstName(parts[0] ?? "") && parts.some((word) => THING.test(word) || ABSTRACT.test(word));
}
