import type { Interview } from "#domain/interview/interview.ts";
import { withOffset, type Zone } from "#domain/time/zone.ts";
import { readArguments } from "./dry-run/arguments.ts";
import { readMailFile, runCommand } from "./dry-run/command.ts";
import { findPerson, outcomeWords, rehearse } from "./dry-run/rehearsal.ts";

const USAGE = "npm run --silent plan -- FILE.eml --received INSTANT --zone ZONE [--country US]";

await runCommand(async () => {
  const given = readArguments(process.argv.slice(2), { usage: USAGE, needsOut: false });
  const rehearsal = await rehearse(await readMailFile(given.file), given);
  const { person, interviews } = await findPerson(rehearsal);
  if (interviews.length === 0) process.stderr.write(`${outcomeWords(rehearsal.outcome)} Nothing is planned.\n`);
  const points = interviews.flatMap((interview) => pointsOf(interview, person?.zone ?? given.zone));
  process.stdout.write(`${JSON.stringify({ points }, null, 2)}\n`);
});

/** The points in the order of delivery: delivered on the person's clock, sent by the interviewer's. */
function pointsOf({ points, facts }: Interview, zone: Zone) {
  const inOrder = [...points].sort((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));
  return inOrder.map(({ kind, about, dueAt, sendBy }) => ({
    kind,
    about,
    deliverAt: withOffset(dueAt, zone),
    sendBy: sendBy && withOffset(sendBy, facts.zone),
  }));
}
