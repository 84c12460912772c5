import { instant } from "#domain/time/instant.ts";
import { isZone, zone } from "#domain/time/zone.ts";
import { passagesOf } from "../../passages/read-passages.ts";
import { ofField, type Sighting } from "../../sighting.ts";
import { readKeyCompany, readKeyRole } from "../keys/key-facts.ts";
import { readCompany } from "../prose/company.ts";
import { readClient, readPosition } from "../prose/passed-on.ts";
import { readRole } from "../prose/role.ts";
import type { InvitedMeeting } from "./invited-meeting.ts";

/** "What role is this for?: Line cook", as a scheduler's own question puts it. */
const ASKED = /^[^:?\n]{0,50}\b(role|position|job|company|employer)\b[^:?\n]{0,40}\?:?\s*(?=\S)/i;

/** The job and the company that the description of a meeting names, by keys or in sentences. */
export function describedJob({ sessions }: InvitedMeeting): readonly Sighting[] {
  const lines = sessions.flatMap(({ description }) => description.split("\n")).map((line) => line.replace(ASKED, "$1: "));
  const [first] = sessions;
  if (!first || lines.every((line) => line.trim() === "")) return [];
  const { when } = first;
  const setting = {
    reference: when.kind === "time" ? when.start : instant(`${when.date}T12:00:00Z`),
    zone: when.kind === "time" && isZone(when.zone) ? when.zone : zone("UTC"),
    country: "US",
  };
  const passages = passagesOf({ blocks: [{ kind: "forwarded", recipients: [], depth: 1, lines }] }, setting);
  return passages.flatMap((passage) =>
    [readKeyRole, readKeyCompany, readRole, readPosition, readClient, readCompany].flatMap((read) => read(passage)),
  );
}

/** The best of them for a field: what a key names, then what is stated; what is only guessed does not count. */
export function described(
  field: "company" | "role",
  seen: readonly Sighting[],
): { readonly name: string; readonly words: string } | undefined {
  const found = ofField(seen, field).toSorted((one, other) => Number(other.where.form === "key") - Number(one.where.form === "key"));
  const best = found.find(({ certainty }) => certainty === "stated");
  return best ? { name: best.value, words: best.words } : undefined;
}
