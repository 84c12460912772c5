import type { Address, Invitation } from "#domain/inbound/inbound-mail.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import type { Certainty } from "../../understanding.ts";
import type { InvitedMeeting } from "./invited-meeting.ts";
import { type NamedPerson, readDescription } from "./read-description.ts";

/** Someone of the meeting, with what is known of them. */
export interface MeetingPerson {
  readonly name: string;
  readonly email?: string;
  readonly title?: string;
  readonly words: string;
  readonly certainty: Certainty;
}

export interface MeetingRoles {
  readonly interviewers: readonly MeetingPerson[];
  readonly coordinator?: { readonly name?: string; readonly email?: string };
}

const SCHEDULER =
  /^(?:no-?reply|do-?not-?reply|donotreply|interviews?|calendar|scheduling|schedule|recruit(?:ing|er|ment)?|talent|careers?|jobs|hr|people|hiring|notifications?|invites?)\b|@(?:[\w.-]+\.)?(?:calendly|greenhouse|lever|ashbyhq|goodtime)\./i;
const SCHEDULER_NAME =
  /\b(?:recruit(?:ing|er|ment)|talent|scheduling|scheduler|coordinator|interviews?|hiring team|careers|sekretariat|secretariat|secretary|office|reception|front desk|human resources|calendly|greenhouse|ashby|lever|calendar|team)\b/i;
const NO_REPLY = /^(?:no-?reply|do-?not-?reply|donotreply|notifications?)\b/i;

/**
 * Who interviews: people whom the description names for it, and those invited who are neither the person, nor organise,
 * nor schedule. An organiser interviews when named for it, or, as a guess, when nobody else could.
 */
export function rolesOf(meeting: InvitedMeeting): MeetingRoles {
  const described = meeting.sessions.map(({ description }) => readDescription(description));
  const isSelf = ({ name }: NamedPerson) => meeting.self.names.includes(name.toLowerCase());
  const named = described.flatMap(({ interviewers }) => interviewers).filter((person) => !isSelf(person));
  const arranging = described.flatMap(({ coordinators }) => coordinators).filter((person) => !isSelf(person) && !holds(named, person.name));
  const invited = meeting.people.filter(
    (person) => !person.isOrganizer && !schedules(person, arranging) && !holds(named, nameOf(person) ?? ""),
  );
  const sure = [
    ...named.map((person) => withAddress(person, meeting.people)),
    ...invited.flatMap((person) => ofAddress(person, meeting.sessions)),
  ];
  const isByWriter = sure.length === 0 || meeting.sessions.some(({ description }) => WRITER_INTERVIEWS.test(description.slice(0, 4_000)));
  const interviewers = isByWriter ? [...soleOrganizer(meeting, arranging), ...sure] : sure;
  return { interviewers: distinct(interviewers), ...coordinatorOf(meeting, arranging, interviewers) };
}

/** "I will be interviewing you together with our HSE manager": whoever writes is one of them. */
const WRITER_INTERVIEWS =
  /\bI(?:['’]ll| will|['’]d| would|['’]m| am)(?: be| like to| going to| looking forward to)? (?:interview(?:ing)? you|meet(?:ing)? (?:with )?you|speak(?:ing)? (?:to|with) you|talk(?:ing)? (?:to|with) you|see(?:ing)? you)/;

function holds(people: readonly { readonly name: string }[], name: string): boolean {
  return people.some((person) => sameName(person.name, name));
}

/** "Dr. Dana Petrov" and "dana petrov" are one. */
function sameName(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(?:dr|prof|mr|mrs|ms|mx)\.?\s/, "")
      .trim();
  return plain(one) !== "" && plain(one) === plain(other);
}

function schedules(person: Address, arranging: readonly NamedPerson[]): boolean {
  const [local = ""] = person.address.split("@");
  return (
    SCHEDULER.test(person.address) ||
    SCHEDULER.test(local) ||
    SCHEDULER_NAME.test(person.name ?? "") ||
    holds(arranging, nameOf(person) ?? "")
  );
}

function withAddress(person: NamedPerson, people: InvitedMeeting["people"]): MeetingPerson {
  const invited = people.find((other) => sameName(nameOf(other) ?? "", person.name));
  const { name, title, words } = person;
  return { name, words, certainty: "stated", ...(title === undefined ? {} : { title }), ...(invited ? { email: invited.address } : {}) };
}

function ofAddress(person: Address, sessions: readonly Invitation[]): MeetingPerson[] {
  const name = nameOf(person);
  if (name === undefined) return [];
  const certainty = person.name === undefined ? "guessed" : "stated";
  const session = sessions.find(({ attendees }) => attendees.some(({ address }) => address === person.address));
  return [{ name, email: person.address, words: session?.summary ?? name, certainty }];
}

/** The name of the invitation, or the one that "dana.petrov@" spells. */
function nameOf({ name, address }: Address): string | undefined {
  if (name !== undefined) return name.includes(" ") ? name : undefined;
  const [first = "", last = "", ...more] = (address.split("@")[0] ?? "").split(/[._]/);
  if (more.length > 0 || !isFirstName(first) || !/^[a-z]{2,}$/.test(last)) return undefined;
  return `${capitalised(first)} ${capitalised(last)}`;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function soleOrganizer({ people, sessions }: InvitedMeeting, arranging: readonly NamedPerson[]): MeetingPerson[] {
  const organizers = people.filter((person) => person.isOrganizer && !schedules(person, arranging));
  return organizers
    .flatMap((person) => ofAddress(person, sessions))
    .map((person) => ({ ...person, ...titleUnder(person.name, sessions), certainty: "guessed" }));
}

/** The organiser signs the description, and the line below the name says what they are. */
function titleUnder(name: string, sessions: readonly Invitation[]): { readonly title?: string } {
  const lines = sessions.flatMap(({ description }) => description.slice(0, 4_000).split("\n")).map((line) => line.trim());
  const below = lines[lines.findIndex((line) => sameName(line, name)) + 1] ?? "";
  // "Principal Scientist, Tarang Biosciences": the company stands behind.
  const title = below.replace(/(?:,\s|\s[|–—-]\s|\sat\s)\p{Lu}.*$/u, "");
  return lines.some((line) => sameName(line, name)) && titleAt(title)?.end === title.length ? { title } : {};
}

function distinct(people: readonly MeetingPerson[]): MeetingPerson[] {
  return people.filter((person, index) => people.findIndex((other) => sameName(other.name, person.name)) === index);
}

function coordinatorOf(
  { people }: InvitedMeeting,
  arranging: readonly NamedPerson[],
  interviewers: readonly MeetingPerson[],
): Pick<MeetingRoles, "coordinator"> {
  const other = people.find(
    (person) => (person.isOrganizer || schedules(person, arranging)) && !interviewers.some(({ email }) => email === person.address),
  );
  const [named] = arranging;
  const name = named?.name ?? other?.name;
  const email = other && !NO_REPLY.test(other.address) ? other.address : undefined;
  if (name === undefined && email === undefined) return {};
  return { coordinator: { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) } };
}
