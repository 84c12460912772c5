import { isFirstName } from "../phrases/first-names.ts";
import type { Refiner } from "../reading.ts";
import { ofField, type Seen, type Sighting } from "../sighting.ts";

/** Words that name all who interview, so that whoever stands elsewhere is none of them. */
const WHOLE_PANEL =
  /\b(?:interviewers?|panel(?:lists?)?|panel members)\s(?:was|were|is|are|will be)\b|\byou(?:['’]ll| will) be (?:meeting|speaking|talking)\b/i;

/** "Interview with Lattice Loom … The interviewers were Priya and Arjun": a name that nobody is called is the company's, where none is read. */
export const companyAmongPeople: Refiner = (sightings) => {
  const companies = ofField(sightings, "company").map(({ value }) => value.toLowerCase());
  if (companies.length > 0) return sightings.filter((sighting) => !isPartOf(sighting, companies));
  const people = ofField(sightings, "interviewer");
  const panel = people.filter(({ words }) => WHOLE_PANEL.test(words));
  return panel.length === 0 ? sightings : sightings.map((sighting) => (isFirm(sighting, panel) ? asCompany(sighting) : sighting));
};

/** "She joined Gulf Prairie" where the company is Gulf Prairie Energy. */
function isPartOf(sighting: Sighting, companies: readonly string[]): boolean {
  if (sighting.field !== "interviewer" || sighting.where.form === "key") return false;
  const { name, title, email } = sighting.value;
  const isPlain = title === undefined && email === undefined && !isFirstName(name.split(" ")[0] ?? "");
  return isPlain && name.includes(" ") && companies.some((company) => company.startsWith(`${name.toLowerCase()} `));
}

function isFirm(sighting: Sighting, panel: readonly Seen<"interviewer">[]): sighting is Seen<"interviewer"> & Sighting {
  if (sighting.field !== "interviewer" || sighting.where.form === "key") return false;
  const { name, title, email } = sighting.value;
  const isPlain = title === undefined && email === undefined && !isFirstName(name.split(" ")[0] ?? "");
  return isPlain && !panel.some(({ words }) => words === sighting.words) && sighting.words.includes(`with ${name}`);
}

function asCompany({ value, words, where }: Seen<"interviewer">): Sighting {
  return { field: "company", value: value.name, words, where, certainty: "guessed" };
}
