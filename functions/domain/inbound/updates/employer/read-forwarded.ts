import type { ForwardedBlock } from "../../text/mail-text.ts";
import { readClauses } from "../clauses/read-clauses.ts";
import type { Attributed, UpdateReading } from "../update-reading.ts";
import { readEmployer } from "./read-employer.ts";

/** What the messages that the person passes on say of the interview they are about; the newest of a chain alone counts. */
export function readForwarded(input: UpdateReading): readonly Attributed[] {
  // That no other interview is open says nothing of whose message this is.
  const record = input.which.kind === "one" && input.which.by !== "only" ? input.which.record : undefined;
  return input.text.blocks
    .filter((block): block is ForwardedBlock => block.kind === "forwarded" && block.depth === 1 && isEmployers(block, input))
    .flatMap((block) => {
      const situation = {
        ...(record ? { record } : {}),
        reading: { ...input.reading, reference: block.sentAt ?? input.reading.reference, direction: "future" as const },
      };
      return readEmployer(readClauses(block.lines), situation).map((reading) => (record ? { reading, recordId: record.id } : { reading }));
    });
}

function isEmployers({ author }: ForwardedBlock, { person, domain }: UpdateReading): boolean {
  const address = author?.address ?? "";
  return address !== person && !address.endsWith(`@${domain}`);
}
