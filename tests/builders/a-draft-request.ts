import type { DraftRequest } from "#domain/draft/draft-request.ts";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import { instant, later, MINUTE } from "#domain/time/instant.ts";
import { type RecordFile, readRecord } from "../../cli/drafts/record-file.ts";
import { aPerson } from "./a-person.ts";
import { anInterview } from "./an-interview.ts";

const NEVER = instant("2026-11-20T20:20:00Z");

/** The draft that a record file asks for; a file without a kind asks for a thank-you. Another id chooses other sentences. */
export function aDraftRequest(json: string, id = "golden"): DraftRequest {
  const { facts, kind = "thank-you", about, dueAt = NEVER, sendBy, person = {}, others } = readRecord(json, "the fixture");
  const start = facts.when?.kind === "time" ? facts.when.start : NEVER;
  const interview = { ...anInterview({ id: id as InterviewId }), facts, origin: facts, loggedAt: later(start, 80 * MINUTE) };
  return {
    interview,
    point: {
      id: kind as string as PointId,
      kind,
      rule: "P",
      ...(about !== undefined && { about }),
      dueAt,
      ...(sendBy !== undefined && { sendBy }),
      state: { status: "open" },
    },
    person: aPerson(known(person)),
    others: others.map((other, index) => ({
      ...interview,
      id: `other${index}` as InterviewId,
      facts: other,
      loggedAt: later(start, -index * MINUTE),
    })),
  };
}

function known({ name, phone, country = "US" }: Partial<NonNullable<RecordFile["person"]>>) {
  return { country, ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) };
}
