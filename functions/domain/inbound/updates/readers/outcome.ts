import type { Outcome } from "../../understanding.ts";
import { findNews } from "../clauses/find-news.ts";
import { ask, change, type UpdateReader } from "../situation.ts";
import { PERSON_PHRASES } from "./outcome-phrases.ts";

const CONFIRM: Readonly<Record<Outcome, string>> = {
  rejected: "Did they turn you down? Answer “rejected” and I stop the rest.",
  offer: "Did they make you an offer? Answer “offer” and I draft what comes next.",
  accepted: "Have you accepted the offer? Answer “accepted” if so.",
  declined: "Have you declined the offer? Answer “declined” if so.",
  withdrawn: "Have you withdrawn your application? Answer “withdrawn” if so.",
  "no-show": "Did the interviewer not come? Answer “no-show” if so.",
};

/** "I didn't get it" may be the job, a mail, or a joke; with regret it is the job. */
const NOT_GOT = /^(?:.{0,30}\b)?i (?:didn['’]?t|did not) get it[\s!.:(]*$/i;
const SAD = /\b(?:afraid|unfortunately|sadly|alas|bad news|sorry to say)\b/i;

/** Without any of these there is no outcome, and most clauses have none. */
const MAY_TELL =
  /offer|reject|turn|pass|accept|declin|withdr|pull|drop|taken|sign|took|taking|said|job|role|position|post|gig|contract|intern|apprentic|trainee|show|stood|came|come|join|appear|dial|went|gone|go|mov|chose|pick|hire|select|gave|fill|success|short|no\b|nobody|no one|not|n['’]?t|let me|interested|ghost|mine|want|select|start|cut|against|bow/i;

/** "they went with someone else", "got the offer", "I accepted". What the person only thinks is asked about. */
export const readOutcome: UpdateReader = ({ text, whole, mood }) => {
  if (mood === "asked" || mood === "supposed" || !MAY_TELL.test(text)) return [];
  const found = PERSON_PHRASES.find(({ pattern }) => findNews(text, pattern));
  if (!found && NOT_GOT.test(whole))
    return [SAD.test(whole) ? change({ action: "outcome", outcome: "rejected" }, text) : ask("outcome", CONFIRM.rejected)];
  if (!found) return [];
  if (mood === "hedged") return [ask("outcome", CONFIRM[found.outcome])];
  return [change({ action: "outcome", outcome: found.outcome }, text)];
};
