const PAST =
  /^(?:ran|led|built|taught|wrote|set|cut|made|took|kept|sold|won|grew|held|did|oversaw|spent|brought|began|drove|was|used to|[a-z]{3,}ed)(?= )/i;
const PARTICIPLE_AS_ADJECTIVE =
  /^(?:certified|experienced|licensed|skilled|trained|advanced|detailed|proven|varied|extended|related|limited|combined|need|speed|shared|applied)(?= )(?! (?:\d|an?|the|my|our|new|all|over|up|for|on|at|in|by|to|with|under|two|three|four|five|six|seven|eight|nine|ten|\p{L}{3,}teen|twelve|twenty)(?!\p{L}))/iu;
const BESTOWED = /^(?:promoted|awarded|elected|voted|nominated|recogni[sz]ed)(?= )/iu;
/** What happened to one thing or at one time: "built the booking system", "led a move in 2019". */
const OF_ONE_TIME =
  /^(?:was|used) |^\p{L}+(?: (?:up|over|out|on|down|round|around|off|back))? (?:the|our|my|their|his|her|this|that)(?!\p{L})|(?<!\p{L})(?:last|ago|when|while|until|since|for|during|after|before|in (?:19|20)\d\d)(?!\p{L})/iu;
const PARTICIPLES: Readonly<Record<string, string>> = {
  ran: "run",
  wrote: "written",
  took: "taken",
  grew: "grown",
  did: "done",
  oversaw: "overseen",
  began: "begun",
  drove: "driven",
};

/** What the person did, noted without "I": "ran a night shift" gives "I have run a night shift"; undefined for what is no deed. */
export function experienceIn(phrase: string): string | undefined {
  if (/^been /iu.test(phrase)) return `I have ${phrase}`;
  if (BESTOWED.test(phrase)) return `I was ${phrase}`;
  if (!PAST.test(phrase) || PARTICIPLE_AS_ADJECTIVE.test(phrase)) return undefined;
  return `I ${OF_ONE_TIME.test(phrase) ? phrase : inPerfect(phrase)}`;
}

/** "ran a night shift" gives "have run a night shift": said without a time, it is experience. */
function inPerfect(phrase: string): string {
  const [verb = "", ...rest] = phrase.split(" ");
  return ["have", PARTICIPLES[verb.toLowerCase()] ?? verb, ...rest].join(" ");
}
