import { Failure } from "#domain/failure.ts";

/** More conflicts in a row than that are no coincidence; whoever asked tries again later. */
const MAX_CONFLICTS = 12;

/** Runs the attempt, which reads, decides and commits, again until its commit meets no conflict; refuses with RECORD_BUSY after twelve. */
export async function untilCommitted<Result>(attempt: () => Promise<Result | "conflict">, id: string): Promise<Result> {
  for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts += 1) {
    const result = await attempt();
    if (result !== "conflict") return result;
  }
  throw new Failure("RECORD_BUSY", {
    message: `Record ${id} was changed by others ${MAX_CONFLICTS} times in a row; try again later.`,
    retry: "later",
  });
}
