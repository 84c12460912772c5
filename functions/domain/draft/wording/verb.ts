import { gerund } from "./gerund.ts";

const VERBS =
  "reduce improve increase fix hire build launch implement develop deliver handle manage organize organise coordinate maintain reorganize automate modernize streamline expand grow keep get make bring teach learn find solve prevent replace migrate create write speed prepare ensure restructure simplify stabilize strengthen sell open close start run clear catch cut lower raise recruit onboard rebuild standardize integrate digitize document take give meet fill serve".split(
    " ",
  );
const ALSO_NOUNS =
  "plan design stock staff train test order ship process market cover support lead set move turn answer schedule clean pack sort help work".split(
    " ",
  );
const BEFORE_OBJECT = /^(?:the|an?|our|your|their|its|more|all|new|up|out|two|three|\d+)(?!\p{L})/iu;

/** The phrase as something one can do: "to reduce waste" and "reduce waste" give "reducing waste"; undefined when it is no doing. */
export function asDoing(phrase: string): string | undefined {
  const match = /^(to )?(?:be able to )?([a-z]+)(?: (.*))?$/i.exec(phrase);
  if (!match) return undefined;
  const [, marked, verb = "", rest = ""] = match;
  const small = verb.toLowerCase();
  const isVerb = marked !== undefined || VERBS.includes(small) || (ALSO_NOUNS.includes(small) && BEFORE_OBJECT.test(rest));
  return isVerb ? `${gerund(small)}${rest && ` ${secondDoing(rest)}`}` : undefined;
}

/** "and close the shop", as it follows "opening": "and closing the shop". */
function secondDoing(rest: string): string {
  const [, verb = "", object = ""] = /^and ([a-z]+)( .*)?$/iu.exec(rest) ?? [];
  return VERBS.includes(verb) || ALSO_NOUNS.includes(verb) ? `and ${gerund(verb)}${object}` : rest;
}
