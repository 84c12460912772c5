import { dateIn } from "#domain/time/zone.ts";
import type { Refiner } from "../reading.ts";
import { ofField, type Seen, type Sighting } from "../sighting.ts";

/** A decision before the interview cannot be meant: it is asked about. What is doubted and said plainly elsewhere needs no question. */
export const contradictions: Refiner = (sightings) => {
  const [when] = ofField(sightings, "when");
  const settled = sightings.filter((sighting) => sighting.field !== "doubt" || !isSettled(sighting, sightings));
  return settled.map((sighting) => (sighting.field === "decisionBy" && when && isBefore(sighting, when) ? doubtOf(sighting) : sighting));
};

const FIELDS: Readonly<Record<string, Sighting["field"]>> = { interviewAt: "when", decisionBy: "decisionBy" };

function isSettled({ value, where }: Seen<"doubt">, sightings: readonly Sighting[]): boolean {
  const field = FIELDS[value.field];
  return sightings.some(
    (other) =>
      other.field === field &&
      other.certainty === "stated" &&
      (other.where.block === "invitation" || other.where.form === "key") &&
      other.where.block !== where.block,
  );
}

function isBefore({ value }: Seen<"decisionBy">, when: Seen<"when">): boolean {
  const { time, zone, day: own } = when.value;
  const day = own ?? (time.kind === "date" ? time.date : dateIn(time.start, zone ?? ("UTC" as never)));
  return value < day;
}

function doubtOf({ words, where }: Seen<"decisionBy">): Sighting {
  const question = { field: "decisionBy", question: `You wrote "${words}", which is before the interview. By when do they decide?` };
  return { field: "doubt", value: question, words, certainty: "stated", where };
}
