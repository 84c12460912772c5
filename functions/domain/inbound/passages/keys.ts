/** What a key can stand for. */
export type KeyName =
  | "company"
  | "role"
  | "when"
  | "time"
  | "duration"
  | "zone"
  | "format"
  | "interviewer"
  | "email"
  | "phone"
  | "title"
  | "topic"
  | "need"
  | "strength"
  | "correction"
  | "decision"
  | "channel"
  | "followUp"
  | "owed"
  | "reference"
  | "relation"
  | "project"
  | "round"
  | "coordinator"
  | "notes"
  | "ignored";

/** What people write before the colon. A word in parentheses may be there or not. */
const LABELS: Readonly<Record<KeyName, string>> = {
  company:
    "company|company name|employer|org|organisation|organization|firm|business|where|at|workplace|school|hospital|client|store|shop|agency name|co|hiring company|name of company|firma|place",
  role: "role|job|post applied for|post applied|applied post|role title|vacancy title|position|title of job|job title|post|vacancy|opening|applying for|applied for|role applied for|position applied for|for|job role|job role applied|position title|role title|stelle|designation|profile|jd|gig",
  when: "when|date|interview date|date of interview|interview|day|interviewed|interviewed on|interview on|date and time|date/time|date & time|date time|time and date|interview date and time|interview date/time|when was it|interview time and date|datum|interview day|scheduled|scheduled for|meeting|met on|held on|time/date|slot|interview slot",
  time: "time|interview time|start|start time|at time|from|time of interview|timing|timings|uhrzeit|hour",
  duration: "duration|length|how long|lasted|end|end time|until|finish",
  zone: "zone|time zone|timezone|tz",
  format:
    "format|type|interview type|type of interview|how|mode|medium|by|via|interview format|interview mode|kind|setting|style|method|where held|platform|mode of interview",
  interviewer:
    "interviewer|interviewers|meeting with|meeting|you will meet|you'll meet|speaking with|interviewed by|interviewed with|interview with|interviewing with|spoke with|spoke to|talked to|talked with|met|met with|with|panel|panel members|panelists|interviewer name|interviewer names|interviewer(s)|who|people|people i met|contact|contact person|hiring manager|contact name|interviewer 1|interviewer 2|interviewer 3|interviewer 4|second interviewer|first interviewer|other interviewer|also met|names|saw|interviewer one|interviewer two|who i met|name|hm|ansprechpartner|name of interviewer|names of interviewers|interview panel|chatted with|met by",
  email:
    "email|e-mail|mail|email address|interviewer email|interviewers email|their email|contact email|email id|mail id|his email|her email|e-mail address|interviewer's email",
  phone:
    "phone|telephone|tel|mobile|cell|number|phone number|contact number|interviewer phone|their phone|phone no|mobile no|mob|telephone number|contact no|call|cell phone|ph|direct line|his number|her number|tel no|telefon",
  title:
    "title|interviewer title|their title|job title of interviewer|interviewer role|his title|her title|interviewer position|interviewer's title",
  topic:
    "topics|topic|discussed|we discussed|talked about|we talked about|spoke about|conversation|subjects|covered|discussion|discussion points|topics discussed|things discussed|what we talked about|what we discussed|talking points|questions|asked about|they asked about|main topics|topic discussed",
  need: "need|needs|their needs|they need|immediate need|immediate needs|employer needs|employer need|pain point|pain points|challenge|challenges|problem|problems|looking for|they want|priorities|priority|requirements|requirement|company needs|company need|biggest need|main need|what they need|their problem|current need|problem to solve|pain",
  strength:
    "strength|strengths|my strengths|my strength|qualifications|qualification|my qualifications|what i bring|i bring|experience|my experience|selling points|i mentioned|mentioned|skills|my skills|fit|why me|highlights|my fit|relevant experience|my pitch|i stressed|i highlighted|i told them|i emphasised|i emphasized|i brought up|i offer|i offered|usp",
  correction:
    "correction|corrections|to correct|please correct|misspoke|mistake|mistakes|i misspoke|got wrong|fix|needs correcting|to fix|clarify|to clarify|clarification|errata|error|things to correct|correct|i got wrong|wrong",
  decision:
    "decision|decision date|decision by|they decide|they decide by|decide by|decides|deciding|decide|decision expected|hear back|hear by|hear back by|answer by|expected decision|expect to hear|expect to hear by|decision due|decision deadline|result|results|results by|outcome|outcome by|outcome expected|timeline|will decide|they will decide|they'll decide|will let me know|let me know by|should hear|should hear by|should hear back|should hear back by|next step by|decision timeline|decision made by|final decision|verdict|they let me know|response by|reply by|entscheidung|decision expected by|decision when|result expected|result date|results expected|expecting to hear|expected answer|promised answer|answer|answer expected|when they decide",
  channel:
    "preferred contact|contact by|contact method|preferred channel|preferred contact method|best contact|best way to reach|contact via|prefers|preference|reach by|reach via|channel|how to contact|preferred|best way to contact|contact preference|follow up via|follow-up via|wants contact by|mode of contact|preferred mode of contact|preferred communication|how to follow up|follow up method",
  followUp:
    "follow up by|follow-up by|followup by|follow up|follow-up|followup|contact me by|get back by|get back to them by|follow up on|contact them by",
  owed: "owe|asked to send|asked me to send|asked for|to be sent|have to send|documents to send|must submit|to submit|to bring|i owe|i owe them|owe them|owe her|owe him|i owe her|i owe him|owed|promised|i promised|to send|to do|todo|to-do|homework|deliverable|deliverables|need to send|must send|action|action item|action items|actions|send|send by|submit|submit by|deadline|due|task|assignment|they asked for|requested|take home|take-home|i need to send|i need to|i have to send|they want|i said i would|my action|follow-up item",
  reference:
    "reference|references|referee|referees|ref|refs|reference 1|reference 2|reference 3|my reference|my references|references given|reference given|referee 1|referee 2",
  relation: "relation|relationship|reference relation|relation to me|how i know them",
  project: "shared project|project|reference project|worked together on|project together",
  round: "round|interview round|stage|interview stage|interview number|which round|round number|interview no",
  coordinator:
    "recruiter|coordinator|scheduler|arranged by|scheduled by|agency|headhunter|booked by|set up by|hr contact|recruiter name|recruiter contact|consultant|recruitment consultant|talent partner|organised by|organized by|scheduling contact",
  notes:
    "note|notes|comment|comments|misc|remarks|remark|other|other notes|general notes|extra|memo|my notes|additional notes|ps|p.s|p.s.|fyi|impressions|impression|thoughts|vibe",
  ignored:
    "location|address|office|salary|pay|rate|hours|parking|dress|dress code|from email|to email|sent|cc|bcc|link|zoom link|meeting id|passcode|dial in|dial-in|dial in number|dial-in number|password|pin|website|benefits|started|start date|job id|req|req id|reference number|ref no|ref number|job ref|applied|applied on|application date|interview id|contract|shift|shifts|venue|ctc|notice period|meeting link|recording|travel",
};

const KEYS: ReadonlyMap<string, KeyName> = new Map(
  Object.entries(LABELS).flatMap(([key, labels]) => labels.split("|").map((label) => [label, key as KeyName] as const)),
);

/** The longest label, for the expression that looks for one. */
export const LONGEST_LABEL = 34;

/** Near to a key, and none: a pasted "Subject: Interview at North Pole". */
const NO_KEYS: ReadonlySet<string> = new Set(["subject"]);

/** What the words before the colon stand for, whatever their case, number or marks; undefined for words that are no key of ours. */
export function keyOf(label: string): KeyName | undefined {
  const plain = label
    .toLowerCase()
    .replace(/[*_#]/g, "")
    .replace(/’/g, "'")
    .replace(/\(s\)$/, "s")
    .replace(/\s+/g, " ")
    .trim();
  if (NO_KEYS.has(plain)) return undefined;
  return (
    KEYS.get(plain) ??
    KEYS.get(plain.replace(/^(?:the|my|their|our) /, "")) ??
    KEYS.get(plain.replace(/\s*(?:#?\d|\(.*\))$/, "")) ??
    nearKey(plain)
  );
}

/** A slip of the thumb in a long label: "intervewer", "compnay", "decison date". */
function nearKey(label: string): KeyName | undefined {
  if (label.length < 6 || label.length > LONGEST_LABEL) return undefined;
  return LONG_LABELS.find(([known]) => Math.abs(known.length - label.length) <= 1 && isOneSlip(known, label))?.[1];
}

const LONG_LABELS = [...KEYS].filter(([label]) => label.length >= 6);

/** Says whether one letter more, less or other, or two changed places, make the one word of the other. */
export function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const rest = one.slice(start, one.length - end);
  const otherRest = other.slice(start, other.length - end);
  if (rest.length <= 1 && otherRest.length <= 1) return true;
  return rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0];
}
