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
export const LABELS: Readonly<Record<KeyName, string>> = {
  company:
    "company|company name|school district|district|employer|org|organisation|organization|firm|business|where|at|workplace|school|hospital|client|store|shop|agency name|co|hiring company|name of company|firma|place|facility|institution|institute|college|university|clinic|trust|company/firm|company & location|interviewed at|interview at|applied to|which firm|which company|firm name|org name|applied at|applied with|unternehmen|arbeitgeber|outfit|shop name|employer name|charity|council|hospital/clinic|nursing home|care home|restaurant|hotel|bank|school/college|société|empresa|place of interview",
  role: "role|job|post applied for|post applied|applied post|role title|vacancy title|position|title of job|job title|post|vacancy|opening|applying for|applied for|role applied for|position applied for|for|job role|job role applied|position title|stelle|designation|profile|jd|gig|position applied|post applied to|role applied|vacancy applied for|job applied for|job applied|applying as|position/role|role/position|job/role|rolle|position (role)|post name|post title|job opening|trade|puesto|poste|interviewed for|going for|what|role i went for|what for|position offered|designation applied|designation applied for|applied designation|applied position|applied role",
  when: "when|date|interview date|date of interview|interview|day|interviewed|interviewed on|interview on|date and time|date/time|date & time|date time|time and date|interview date and time|interview date/time|when was it|interview time and date|datum|interview day|scheduled|scheduled for|met on|held on|time/date|slot|interview slot|interview date/day|when it was|date of the interview|day/time|day and time|day & time|time & date|interviewed (date)|termin|interview held on|fecha|wann|dated|scheduled on|on|meeting on|meeting date|meeting time",
  time: "time|interview time|start|start time|at time|from|time of interview|timing|timings|uhrzeit|hour|interview timing|reporting time|slot time|zeit|at what time|clock",
  duration: "duration|length|how long|lasted|end|end time|until|finish",
  zone: "zone|time zone|timezone|tz",
  format:
    "format|type|interview type|type of interview|how|mode|medium|by|via|interview format|interview mode|kind|setting|style|method|platform|mode of interview|form|how held|how it was held|held|mode of the interview|where/how|how/where|in person or video|art|type of call|interview via|done via|done by|held via|held by|held over|call type|meeting type|video or phone",
  interviewer:
    "interviewer|interviewers|meeting with|meeting|you will meet|you'll meet|speaking with|interviewed by|interviewed with|interview with|interviewing with|spoke with|spoke to|talked to|talked with|met|met with|with|panel|panel members|panelists|interviewer name|interviewer names|interviewer(s)|who|people|people i met|contact|contact person|hiring manager|contact name|interviewer 1|interviewer 2|interviewer 3|interviewer 4|second interviewer|first interviewer|other interviewer|also met|names|saw|interviewer one|interviewer two|who i met|name|hm|ansprechpartner|name of interviewer|names of interviewers|interview panel|chatted with|met by|interviewed me|interviewer/s|interviewers/panel|interviewing panel|panel consisted of|panel was|on the panel|conducted by|interview conducted by|interview taken by|taken by|panellists|panel list|board|board members|interview board|committee|who interviewed|who interviewed me|who was there|who i saw|who i spoke to|who i spoke with|who i talked to|present|in the room|on the call|interviewer details|met w|spoke w|talked w|with whom|interviewer(s) name|i met|i saw|gesprächspartner|interviewer #1|lead interviewer|main interviewer|panel chair",
  email:
    "email|e-mail|mail|email address|interviewer email|interviewers email|their email|contact email|email id|mail id|his email|her email|e-mail address|interviewer's email",
  phone:
    "phone|telephone|tel|mobile|cell|number|phone number|contact number|interviewer phone|their phone|phone no|mobile no|mob|telephone number|contact no|call|cell phone|ph|direct line|his number|her number|tel no|telefon",
  title:
    "title|interviewer title|their title|job title of interviewer|interviewer role|his title|her title|interviewer position|interviewer's title|designation of interviewer|interviewer designation|titles|their titles|job titles",
  topic:
    "topics|topic|discussed|we discussed|talked about|we talked about|spoke about|conversation|subjects|covered|discussion|discussion points|topics discussed|things discussed|what we talked about|what we discussed|talking points|questions|asked about|they asked about|main topics|topic discussed|topics covered|topics of discussion|what came up|came up|they asked|he asked|she asked|asked|they asked me about|he asked about|she asked about|he asked me about|she asked me about|talk was about|we spoke about|q&a|themes|chat|chatted about|points discussed|points covered|questions asked|what was discussed|themen|talked through|covered topics|focus|they grilled me on|grilled on|we covered|stuff we talked about|technical topics",
  need: "need|needs|their needs|they need|immediate need|immediate needs|employer needs|employer need|pain point|pain points|challenge|challenges|problem|problems|looking for|they want|priorities|priority|requirements|requirement|company needs|company need|biggest need|main need|what they need|their problem|current need|problem to solve|pain|they are after|they are looking for|they're after|they're looking for|looking to fix|they lack|what they're missing|what they are missing|what they lack|short of|gap|gaps|what they want|what they're after|immediate requirement|urgent need|urgent|urgent requirement|hiring need|problem they have|issue|issues|headache|their headache|their pain|their issue|their priority|their priorities|top priority|need from them|need most|need right now|needs right now|biggest problem|biggest challenge|big need|after|wants|they said they need|what the company needs|team needs|business need",
  strength:
    "strength|strengths|my strengths|my strength|qualifications|qualification|my qualifications|what i bring|i bring|experience|my experience|selling points|i mentioned|mentioned|skills|my skills|fit|why me|highlights|my fit|relevant experience|my pitch|i stressed|i highlighted|i told them|i emphasised|i emphasized|i brought up|i offer|i offered|usp|me|my angle|my edge|my case|my plus|my pluses|plus points|plus point|my background|background|what i've got|what i have|i have|i've got|why i fit|i fit because|what i said i bring|sold them on|i sold|i pitched|pitched|i said i have|my selling point|my selling points|selling point|usps|my usp|advantage|my advantage|advantages|what i offered|i can bring|i can offer|what i can offer|edge|in my favour|in my favor|strong points|my strong points|strength areas|brought up|my value|value|good at|i told them about|relevant|my relevant experience|told them|i told her|i told him|what i told them|what i said",
  correction:
    "correction|corrections|to correct|please correct|misspoke|mistake|mistakes|i misspoke|got wrong|fix|needs correcting|to fix|clarify|to clarify|clarification|errata|error|things to correct|correct|i got wrong|wrong|my mistake|messed up|i messed up|need to correct|said wrong|what i got wrong|got it wrong|wrong answer|slip|my slip|blunder|i said wrong|correction needed|must correct|should have said|misunderstanding|misunderstood",
  decision:
    "decision|decision date|decision by|they decide|they decide by|decide by|decides|deciding|decide|decision expected|hear back|hear by|hear back by|answer by|expected decision|expect to hear|expect to hear by|decision due|decision deadline|result|results|results by|outcome|outcome by|outcome expected|timeline|will decide|they will decide|they'll decide|will let me know|let me know by|should hear|should hear by|should hear back|should hear back by|next step by|decision timeline|decision made by|final decision|verdict|they let me know|response by|reply by|entscheidung|decision expected by|decision when|result expected|result date|results expected|expecting to hear|expected answer|promised answer|answer|answer expected|when they decide|decision expected on|result expected by|result expected on|results expected by|result by|results on|result on|result declaration|they will let me know by|will hear by|will know by|i will hear by|i'll hear by|hear from them by|hear from them|should know by|know by|know when|they decide on|deciding by|decision on|final decision by|final answer|final answer by|news by|news expected|get back to me by|they get back by|they'll get back by|back to me by|let know by|they let me know by|decision to be made|decision will be|bescheid bis|rückmeldung bis|rückmeldung|they tell me by|tell me by|telling me by|hear something by|word by|offer by|offers out|offers by|announcement|selection by|selection date|outcome date|expecting result|expect news|expect news by|they call by|when will i know|deadline for decision|decision is|result awaited by|result awaited|results awaited|awaiting result|awaiting decision|decision awaited|decision awaited by|result will be declared|result due|result due by|results due",
  channel:
    "preferred contact|contact by|contact method|preferred channel|preferred contact method|best contact|best way to reach|contact via|prefers|preference|reach by|reach via|channel|how to contact|preferred|best way to contact|contact preference|follow up via|follow-up via|wants contact by|mode of contact|preferred mode of contact|preferred communication|how to follow up|follow up method|best contact method|contact pref|prefers contact by|how to reach|how to reach them|how to reach her|how to reach him|reach her|reach him|reach them|best reached|best reached by|contact her by|contact him by|contact her|contact him|wants to be contacted by|prefers to be contacted by|preferred mode|communication|how she wants contact|how he wants contact|preferred way to contact|preferred way",
  followUp:
    "follow up by|follow-up by|followup by|follow up|follow-up|followup|contact me by|get back by|get back to them by|follow up on|contact them by",
  owed: "owe|asked to send|asked me to send|asked for|to be sent|have to send|documents to send|must submit|to submit|to bring|i owe|i owe them|owe them|owe her|owe him|i owe her|i owe him|owed|i promised|to send|to do|todo|to-do|homework|deliverable|deliverables|need to send|must send|action|action item|action items|actions|send|send by|submit|submit by|deadline|due|task|assignment|they asked for|requested|take home|take-home|i need to send|i need to|i have to send|i said i would|my action|follow-up item|to be submitted|i have to submit|i must send|i need to provide|documents|documents to submit|documents required|docs|docs due|pending from me|pending from my side|from my side|my homework|my task|my to-do|i should send|they need from me|they want from me|needed from me|required from me|wanted from me|want me to send|they want me to send|still to send|need to submit|please send|send them|send her|send him|sending|my promise|follow up item|next action|to provide|to forward|provide|to hand in|hand in|wants from me|promised|need from me|needs from me|due from me|from me|owed by me|asked me for|they asked me for|they requested|submit to them",
  reference:
    "reference|references|referee|referees|ref|refs|reference 1|reference 2|reference 3|my reference|my references|references given|reference given|referee 1|referee 2|reference contact|gave as reference|reference name|referee name|referees given|my referee|my referees|reference person|offered as reference",
  relation: "relation|relationship|reference relation|relation to me|how i know them",
  project: "shared project|project|reference project|worked together on|project together",
  round: "round|interview round|stage|interview stage|interview number|which round|round number|interview no|interview no.|round no",
  coordinator:
    "recruiter|coordinator|scheduler|arranged by|scheduled by|agency|headhunter|booked by|set up by|hr contact|recruiter name|recruiter contact|consultant|recruitment consultant|talent partner|organised by|organized by|scheduling contact|set up via|scheduled via|through|via agency|recruitment agency|staffing agency|hr coordinator|hr coordinator name|booked through|arranged through|recruiter/agency",
  notes:
    "note|notes|comment|comments|misc|remarks|remark|other|other notes|general notes|extra|memo|my notes|additional notes|ps|p.s|p.s.|fyi|impressions|impression|thoughts|vibe|anything else|misc notes|bits|random|gut feeling|feeling|how it went|went",
  ignored:
    "next round|next interview|next stage|location|address|office|salary|pay|rate|hours|parking|dress|dress code|from email|to email|sent|cc|bcc|link|zoom link|meeting id|passcode|dial in|dial-in|dial in number|dial-in number|password|pin|website|benefits|started|start date|job id|req|req id|reference number|ref no|ref number|job ref|applied|applied on|application date|interview id|contract|shift|shifts|venue|ctc|notice period|meeting link|recording|travel|address of office|dress for|joining|joining date|current ctc|expected ctc|interview link|dial|meeting passcode|map|directions|floor|room|ref id|website/url|url|age|gender|marital status|nationality|salary expectation|expected salary|current salary|my salary|distance|commute|my name|full name|candidate name|applicant name|name of candidate|candidate|applicant|your name|current company|current employer|current role|current job|previous employer|previous company|present company|current designation|current position|last company|last employer|former employer|from company|company website|company size|company address|company location|company email|company phone",
};
