import { milliseconds } from "#domain/time/instant.ts";
import type { Refiner } from "../reading.ts";
import type { Field, Seen, Sighting } from "../sighting.ts";

/** The fields of which a record holds one. */
const SINGLE: ReadonlySet<Field> = new Set([
  "company",
  "role",
  "when",
  "format",
  "round",
  "coordinator",
  "decisionBy",
  "contactChannel",
  "invitation",
  "referencesRequested",
]);

const BLOCK_RANK: Readonly<Record<Seen<Field>["where"]["block"], number>> = { own: 30, invitation: 20, forwarded: 10, subject: 0 };

/** Of what a record holds once the best sighting stays: stated over guessed, the person's own words over others', keys over prose, invitations over all for the time. */
export const keepBest: Refiner = (sightings) => {
  const best = new Map<Field, Sighting>();
  for (const sighting of sightings) {
    if (!SINGLE.has(sighting.field)) continue;
    const known = best.get(sighting.field);
    if (!known || isBetter(sighting, known)) best.set(sighting.field, sighting);
  }
  for (const field of ["company", "role"] as const) {
    const known = best.get(field);
    const whole = known && sightings.find((other) => saysMore(other, known));
    if (whole) best.set(field, whole);
  }
  return sightings.filter((sighting) => !SINGLE.has(sighting.field) || best.get(sighting.field) === sighting);
};

/** "Medical receptionist, to be exact": the same with more words, in the person's own. */
function saysMore(one: Sighting, other: Sighting): boolean {
  if (one.field !== other.field || (one.field !== "company" && one.field !== "role")) return false;
  const [longer, shorter] = [String(one.value).toLowerCase(), String(other.value).toLowerCase()];
  if (one.where.block !== "own" || /\bhiring\b/.test(longer)) return false;
  return one.field === "role" ? longer.endsWith(` ${shorter}`) : longer.startsWith(`${shorter} `);
}

function isBetter(one: Sighting, other: Sighting): boolean {
  if (one.field === "when" && other.field === "when" && tellsTimeOf(one, other) !== tellsTimeOf(other, one)) return tellsTimeOf(one, other);
  const difference = rank(one) - rank(other);
  if (difference !== 0) return difference > 0;
  return one.field === "when" && other.field === "when" && isEarlierOfDay(one, other);
}

function rank(sighting: Sighting): number {
  const { certainty, where } = sighting;
  return BLOCK_RANK[where.block] + (certainty === "stated" ? 50 : 0) + (where.form === "key" ? 5 : 0) + rankOfValue(sighting);
}

function rankOfValue(sighting: Sighting): number {
  switch (sighting.field) {
    case "when":
      return (sighting.where.block === "invitation" ? 40 : 0) + (sighting.value.time.kind === "time" ? 45 : 0);
    case "decisionBy":
      return Number(/\bdeci|\bdesi|\bfinal|\bchoos|\boffer/i.test(sighting.words)) * 2;
    case "contactChannel":
      return sighting.value.value ? 3 : 0;
    case "company":
      return AGENCY.test(sighting.value) ? -35 : 0;
    default:
      return 0;
  }
}

/** Who finds people for others is seldom whom one would work for. */
const AGENCY = /\b(?:recruit(?:ment|ing|ers?)|staffing|resourcing|head-?hunters?)\b/i;

/** "Talked with her today" above a message that names the hour of that day. */
function tellsTimeOf({ value: one }: Seen<"when">, { value: other }: Seen<"when">): boolean {
  return one.time.kind === "time" && other.time.kind === "date" && one.day === other.time.date;
}

/** Several sessions of a day: the earliest is when the interview began. */
function isEarlierOfDay({ value: one }: Seen<"when">, { value: other }: Seen<"when">): boolean {
  if (one.time.kind !== "time" || other.time.kind !== "time") return false;
  const difference = milliseconds(other.time.start) - milliseconds(one.time.start);
  return difference > 0 && difference < 12 * 3_600_000;
}
