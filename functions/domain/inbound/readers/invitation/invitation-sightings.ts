import type { InterviewTime } from "#domain/interview/interview-facts.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { isZone } from "#domain/time/zone.ts";
import type { Field, Place, Sighting, Values } from "../../sighting.ts";
import type { Certainty } from "../../understanding.ts";
import { companyLabels, fitsLabel } from "./company-labels.ts";
import { described, describedJob } from "./described-job.ts";
import { rolesOf } from "./interviewers.ts";
import type { InvitedMeeting } from "./invited-meeting.ts";
import { readFormat } from "./read-format.ts";
import { readSummary } from "./read-summary.ts";

const WHERE: Place = { block: "invitation", line: 0, form: "key" };

/** What the meeting of an invitation says of the interview, each with the words that say it. */
export function invitationSightings(meeting: InvitedMeeting): readonly Sighting[] {
  return [timeOf, titleOf, formatOf, peopleOf, identityOf].flatMap((read) => read(meeting));
}

function seen<F extends Field>(field: F, value: Values[F], words: string, certainty: Certainty = "stated"): Sighting {
  // The field decides the type of its value; the compiler cannot follow it into the union.
  return { field, value, words: words.slice(0, 200), certainty, where: WHERE } as unknown as Sighting;
}

function timeOf({ sessions }: InvitedMeeting): Sighting[] {
  const [first] = sessions;
  if (!first) return [];
  const { when, summary } = first;
  if (when.kind === "date") return [seen("when", { time: { kind: "date", date: calendarDate(when.date) } }, summary)];
  const ends = sessions.flatMap(({ when: each }) => (each.kind === "time" && each.end ? [each.end] : [])).sort();
  const end = ends.at(-1);
  const time: InterviewTime = { kind: "time", start: when.start, ...(end ? { end } : {}) };
  const value = { time, ...(isZone(when.zone) ? { zone: when.zone } : {}) };
  if (!when.zoneIsGuessed) return [seen("when", value, summary)];
  const question = {
    field: "zone",
    question: `The invitation names no time zone. Is its time meant in ${when.zone.replaceAll("_", " ")}?`,
  };
  return [seen("when", value, summary, "guessed"), seen("doubt", question, summary)];
}

function knownOf({ self, people }: InvitedMeeting) {
  return {
    self: self.names,
    people: people.flatMap(({ name }) => (name ? [name.toLowerCase()] : [])),
    labels: companyLabels(people.map(({ address }) => address)),
  };
}

function titleOf(meeting: InvitedMeeting): Sighting[] {
  const { sessions } = meeting;
  const known = knownOf(meeting);
  const { labels } = known;
  const found = sessions.map(({ summary }) => ({ summary, ...readSummary(summary, known) }));
  const company = found.find((each) => each.company);
  const role = found.find((each) => each.role);
  const round = found.find((each) => each.round !== undefined);
  const job = company?.company && role?.role ? [] : describedJob(meeting);
  const employer = company?.company ? undefined : (companyInDescription(meeting, labels) ?? described("company", job));
  const post = role?.role ? undefined : described("role", job);
  return [
    ...(company?.company ? [seen("company", company.company.name, company.summary, company.company.certainty)] : []),
    ...(employer ? [seen("company", employer.name, employer.words, "guessed")] : []),
    ...(post ? [seen("role", post.name, post.words, "guessed")] : []),
    ...(role?.role ? [seen("role", role.role.name, role.summary, role.role.certainty)] : []),
    ...(round?.round ? [seen("round", round.round, round.summary)] : []),
  ];
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&'’.-]*|of|and|&|the)){0,4}/gu;

/** A name in the description that the domain of those who invite was made of. */
function companyInDescription(
  { sessions }: InvitedMeeting,
  labels: readonly string[],
): { readonly name: string; readonly words: string } | undefined {
  for (const line of sessions.flatMap(({ description }) => description.split("\n"))) {
    const names = (line.slice(0, 300).match(CAPITALISED) ?? []).map((name) => name.replace(/[.,]$|\s(?:of|and|&|the)$/g, ""));
    const name = names.find((each) => fitsLabel(each, labels));
    if (name) return { name, words: line };
  }
  return undefined;
}

function formatOf({ sessions }: InvitedMeeting): Sighting[] {
  const found = sessions.map(readFormat).find((format) => format !== undefined);
  return found ? [seen("format", found.format, found.words, found.certainty)] : [];
}

function peopleOf(meeting: InvitedMeeting): Sighting[] {
  const { interviewers, coordinator } = rolesOf(meeting);
  const named = interviewers.length > 0 ? [] : peopleOfTitle(meeting).filter(({ name }) => name !== coordinator?.name);
  return [
    ...named.map(({ name, summary }) => seen("interviewer", { name, topics: [] }, summary, "guessed")),
    ...interviewers.map(({ name, email, title, words, certainty }) =>
      seen("interviewer", { name, ...(email ? { email } : {}), ...(title ? { title } : {}), topics: [] }, words, certainty),
    ),
    ...(coordinator ? [seen("coordinator", coordinator, coordinator.name ?? coordinator.email ?? "")] : []),
  ];
}

/** Where nobody else could interview: "Interview at Bokhandel Nord with Elsa Torstensson". */
function peopleOfTitle(meeting: InvitedMeeting): readonly { readonly name: string; readonly summary: string }[] {
  return meeting.sessions.flatMap(({ summary }) => readSummary(summary, knownOf(meeting)).people.map((name) => ({ name, summary })));
}

function identityOf({ sessions }: InvitedMeeting): Sighting[] {
  const [first] = sessions;
  return first && first.uid !== "" ? [seen("invitation", { uid: first.uid, sequence: first.sequence }, first.summary)] : [];
}
