import { kindBySubject } from "../../text/forward-marker.ts";
import type { ForwardedBlock } from "../../text/mail-text.ts";
import { readClauses } from "../clauses/read-clauses.ts";
import type { Attributed, UpdateReading } from "../update-reading.ts";
import { readEmployer } from "./read-employer.ts";

/** What the messages that the person passes on say of the interview they are about; the newest of a chain alone counts. */
export function readForwarded(input: UpdateReading): readonly Attributed[] {
  // That no other interview is open says nothing of whose message this is.
  const record = input.which.kind === "one" && input.which.by !== "only" ? input.which.record : undefined;
  return newest(
    input.text.blocks.filter((block): block is ForwardedBlock => block.kind === "forwarded" && isEmployers(block, input)),
  ).flatMap((block) => {
    const situation = {
      ...(record ? { record } : {}),
      reading: { ...input.reading, reference: block.sentAt ?? input.reading.reference, direction: "future" as const },
    };
    return readEmployer(readClauses(block.lines), situation).map((reading) => (record ? { reading, recordId: record.id } : { reading }));
  });
}

const PASSES_ON =
  /\b(?:see|read|please find|find)\b[^.;!?]{0,30}\b(?:below|attached|underneath|beneath)\b|\b(?:below|underneath|attached) (?:is|are)\b|\b(?:forward|pass|send|relay)(?:ing|ed)? (?:this|that|it|the (?:message|mail|e-?mail|note|news|reply|below)|their \w+|you)?\b|\bas below\b|\b(?:fyi|for your information)\b|\bwhat (?:they|the client|he|she) (?:said|wrote|sent|came back with)\b|\bheard (?:back )?from\b/i;
/** What stands below is then an older story, or another job's. */
const SAYS_ANOTHER =
  /\b(?:great|good|happy|exciting) news\b|\bcongrat|\bwants? (?:you|to (?:see|meet|offer|move))\b|\b(?:next|second|final) (?:round|stage|step|interview)|\binvit|\b(?:pleased|delighted|thrilled)\b|\b(?:old|earlier|previous|original|last year['’]?s) (?:mail|e-?mail|message|thread|chain)|\b(?:other|another|different) (?:role|job|position|company|client)\b/i;
const MOST_WORDS_TO_PASS_ON = 60;

/** The newest of a chain, and what stands below it where it only passes that on: "sorry, see below". */
function newest(chain: readonly ForwardedBlock[]): readonly ForwardedBlock[] {
  const first = chain.filter(({ depth }) => depth === 1);
  const words = first.flatMap(({ lines }) => lines).join(" ");
  const isShort = first.length > 0 && words.split(/\s+/).length <= MOST_WORDS_TO_PASS_ON;
  const isForward = first.length > 0 && first.every(({ subject = "" }) => kindBySubject(subject) === "forward");
  const isPassedOn = isShort && (words.trim() === "" || ((PASSES_ON.test(words) || isForward) && !SAYS_ANOTHER.test(words)));
  return isPassedOn ? chain.filter(({ depth }) => depth <= 2) : first;
}

function isEmployers({ author }: ForwardedBlock, { person, domain }: UpdateReading): boolean {
  const address = author?.address ?? "";
  return address !== person && !address.endsWith(`@${domain}`);
}
