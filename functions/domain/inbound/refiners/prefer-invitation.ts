import { type Field, ofField, type Seen, type Sighting } from "../sighting.ts";

/** Fields of which a record holds one value, so that an invitation and words beside it may say two. */
const SINGLE: readonly Field[] = ["when", "company", "role", "format", "round"];

/**
 * Lets the invitation decide: its time before any other, its company, role and format before those of forwarded words and
 * before guesses. People named in words get the address that the invitation has for them; an organiser who was only taken
 * for the interviewer gives way to one whom words name. Without an invitation nothing changes.
 */
export function preferInvitation(sightings: readonly Sighting[]): readonly Sighting[] {
  if (!sightings.some(isInvited)) return sightings;
  const kept = sightings.filter((sighting) => !SINGLE.includes(sighting.field) || winsField(sighting, sightings));
  return withAddresses(kept);
}

function isInvited({ where }: Sighting): boolean {
  return where.block === "invitation";
}

function winsField(sighting: Sighting, all: readonly Sighting[]): boolean {
  const rivals = all.filter((other) => other.field === sighting.field && isInvited(other) !== isInvited(sighting));
  return !rivals.some((rival) => beats(rival, sighting));
}

function beats(one: Sighting, other: Sighting): boolean {
  if (one.field === "when" && other.field === "when") return isInvited(one) ? !tellsTimeOf(other, one) : tellsTimeOf(one, other);
  if (!isInvited(one)) return !beats(other, one);
  // A subject repeats the invitation's title, in pieces that read worse alone.
  if (other.where.block === "subject") return true;
  return one.certainty === "stated" && (other.where.block !== "own" || other.certainty === "guessed" || isLooseWord(other));
}

/** "My onsite" is what people call the last round, also one that is held by video. */
function isLooseWord({ field, words }: Sighting): boolean {
  return field === "format" && /\bon-?site\b/i.test(words) && !/in[- ]person/i.test(words);
}

/** The words name the time of a day that the invitation knows only as a whole. */
function tellsTimeOf(words: Seen<"when">, invited: Seen<"when">): boolean {
  const { time } = invited.value;
  return time.kind === "date" && words.value.time.kind === "time" && words.where.block === "own";
}

function withAddresses(sightings: readonly Sighting[]): readonly Sighting[] {
  const people = ofField(sightings, "interviewer");
  const invited = people.filter(isInvited);
  const said = people.filter((person) => !isInvited(person) && person.certainty === "stated");
  const hosts = ofField(sightings, "coordinator").filter(isInvited);
  return sightings.flatMap((sighting): Sighting[] => {
    if (sighting.field === "interviewer")
      return isInvited(sighting) ? invitedPerson(sighting, said) : [completed(sighting, invited, hosts)];
    const isInterviewer = sighting.field === "coordinator" && said.some(({ value }) => sameName(value.name, sighting.value.name));
    return isInterviewer ? [] : [sighting];
  });
}

/** Dropped where words name the same person, who then has the address, or where the person was only guessed to interview. */
function invitedPerson(person: Seen<"interviewer">, said: readonly Seen<"interviewer">[]): Sighting[] {
  if (said.some(({ value }) => sameName(value.name, person.value.name))) return [];
  if (person.certainty === "stated" || said.length === 0) return [person];
  const { name, email } = person.value;
  return [{ ...person, field: "coordinator", value: { name, ...(email ? { email } : {}) }, certainty: "guessed" }];
}

function completed(person: Seen<"interviewer">, invited: readonly Seen<"interviewer">[], hosts: readonly Seen<"coordinator">[]): Sighting {
  const same = invited.find(({ value }) => sameName(value.name, person.value.name))?.value;
  const host = hosts.find(({ value }) => sameName(value.name, person.value.name))?.value;
  const email = person.value.email ?? same?.email ?? host?.email;
  const title = person.value.title ?? same?.title;
  const name = same && same.name.length > person.value.name.length ? same.name : person.value.name;
  return { ...person, value: { ...person.value, name, ...(email ? { email } : {}), ...(title ? { title } : {}) } };
}

/** "Dana" is Dana Petrov where only one of the two says more. */
function sameName(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [one ?? "", other ?? ""].map((name) => name.toLowerCase().replace(/^(?:dr|prof|mr|mrs|ms|mx)\.?\s/, ""));
  if (!first || !second) return false;
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `);
}
