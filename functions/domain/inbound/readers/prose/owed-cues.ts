const DO =
  "(?:send|e-?mail|submit|forward|provide|share|bring|drop|complete|finish|do|fill|call|ring|phone|get|follow|deliver|upload|mail|prepare|return|supply|write|sign|pass|confirm|contact|give|let|post|put together|record|make|draft|furnish|show|turn|hand|book|take|show)";

export interface OwedCue {
  readonly pattern: RegExp;
  /** The words make a plan of any kind; only with a date do they make a promise. */
  readonly needsDate?: true;
  /** What somebody else wrote asks the person; in their own words it asks us. */
  readonly isForwarded?: true;
}

/** Behind these stands what somebody promised or was asked for. */
export const OWED_CUES: readonly OwedCue[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:asked|wants?|wanted|told|needs?|needed|expects?|requested|would like|['’]d like|invited|reminded|expecting|like)\s(?:me|us)\s(?:to\s)(?=${DO}\b)`,
      "gi",
    ),
  },
  {
    pattern:
      /\b(?:asked (?:me )?for|asks for|(?:is|are) asking for|requested|(?<!\b(?:role|job|post|position|vacancy|course|licen[cs]e|law|contract|work|it)\s)requires?|(?:is|are) (?:expecting|waiting for|awaiting)|awaits?|wants? to see|want(?:s|ed)?|need(?:s)?|asked to see|would like(?: to see)?|['’]d like(?: to see)?)\s(?=(?:a|an|my|some|the|copies|proof|examples?|samples?|two|three|\d)\s)(?!(?:a|an|some)\s(?:person|someone|manager|nurse|candidate|week|few|couple|day|decision|answer))/gi,
    needsDate: true,
  },
  {
    pattern: new RegExp(
      String.raw`\bi(?:['’]ve| have)?\s(?:(?:also|then|even|just|have)\s)?(?:promised|agreed|offered|undert(?:ook|aken)|volunteered|am (?:also )?to|['’]m (?:also )?to|was (?:also )?asked|need|have|had|am supposed|['’]m supposed|am meant|['’]m meant|am due|must|should|gotta|(?:have |['’]ve )?got to|said i(?:['’]d| would|['’]ll| will)|(?:told|promised) (?:her|him|them|[^\s,.;:]+)(?: that)? i(?:['’]d| would|['’]ll| will))\s(?:(?:her|him|them)\s)?(?:to\s)?(?:also\s)?(?=${DO}\b)`,
      "gi",
    ),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:we|i)\s(?:would |['’]d )?(?:kindly |also )?(?:ask|need|require|request|like|want|expect) you to\s(?=${DO}\b)`,
      "gi",
    ),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:you (?:are|will be)|i (?:am|was|have been)|we (?:are|were))\s(?:kindly\s)?(?:required|requested|asked|expected|instructed|invited) to\s(?=${DO}\b)`,
      "gi",
    ),
  },
  {
    pattern: /(?:^|[,:;–—-]\s)(?:please\s|kindly\s|to\s)?(?=(?:send|submit|e-?mail|forward)\s(?!me\b|you\b))/gi,
    needsDate: true,
  },
  {
    // "Could you send me a copy by Friday?", "It would be great if you could bring it in by then".
    pattern: new RegExp(
      String.raw`\b(?:(?:could|can|would|will|may i ask|might) you\s(?:(?:please|kindly|also|possibly|just|be able to|be so kind as to)\s){0,3}|if you (?:could|can|would|might)\s(?:(?:please|kindly|also|possibly|just)\s){0,2}|(?:remember|make sure|be sure|you(?:['’]ll| will)? need|you have|you are|you['’]re) to\s(?:also\s)?)(?=${DO}\b)`,
      "gi",
    ),
    needsDate: true,
    isForwarded: true,
  },
  {
    pattern: /\b(?:would|do) you mind\s(?=(?:sending|sharing|submitting|providing|emailing|forwarding)\s)/gi,
    needsDate: true,
    isForwarded: true,
  },
  {
    pattern: new RegExp(String.raw`\bi(?:['’]ve|['’]m) to\s(?=${DO}\b)`, "gi"),
  },
  {
    // "They ought to have my certificate from me no later than Monday".
    pattern:
      /\b(?:they|he|she|hr|the (?:office|school|agency))\s(?:ought to|should|must|need to|have to|are to|is to) (?:have|get|receive|see)\s(?=(?:my|a|an|the|copies|proof|two|three)\s)/gi,
    needsDate: true,
  },
  {
    // "She asked that I send it by Friday", "it was agreed that I would bring it".
    pattern: new RegExp(
      String.raw`\b(?:asked|asks|requested|requests|requires?|insisted|suggested|stipulated|agreed|expects|wants|would like|prefers?)(?: me)? that i (?:should |would |must |shall )?(?=${DO}\b)`,
      "gi",
    ),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:asked|asks|wondered|wanted to know)(?: me)? (?:(?:if|whether) i (?:could|can|would|might|may)|could i|would i|can i) (?:please )?(?=${DO}\b)`,
      "gi",
    ),
    needsDate: true,
  },
  {
    pattern: /\b(?:needful|asked|requested)(?: of| by)?\s(?=(?:sharing|sending|submitting|providing|emailing|forwarding|furnishing)\s)/gi,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:don['’]?t|do not|never|mustn['’]?t|can['’]?t)\s(?:let me\s)?(?:forget|4get)\s(?:to|2)\s(?=${DO}\b)`,
      "gi",
    ),
  },
  {
    pattern:
      /\bi(?:['’]ve| have)? (?:promised|owe|still owe)\s(?:(?:her|him|them|(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s[\p{L}'’-]{2,24}|(?!(?:a|an|my|some|the|copies|two|three)\b)[\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20})?)\s)?(?=(?:a|an|my|some|the|copies|two|three|\d)\s)/giu,
  },
  {
    // "I owe them proof of my licence by Tuesday".
    pattern:
      /\bi (?:still )?owe\s(?:(?:her|him|them|(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s[\p{L}'’-]{2,24}|[\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20})?)\s)?(?=(?:proof|evidence|copies|confirmation|references|samples|photos|scans|pictures|paperwork|documents|details|feedback|answers)\b)/giu,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:i(?:['’]ll| will|['’]m going to| am going to)|please|(?:remember|remind me|don['’]?t forget|need|have|supposed) to|to do:|todo:?|must)\s(?=${DO}\b)`,
      "gi",
    ),
    needsDate: true,
  },
];
