import { setTimeout as pause } from "node:timers/promises";

/** Asks again until there is an answer; gives up, saying what was waited for. */
export async function eventually<Answer>(
  awaited: string,
  ask: () => Promise<Answer | undefined>,
  { seconds = 90 }: { readonly seconds?: number } = {},
): Promise<Answer> {
  for (let turn = 0; turn < seconds * 2; turn += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(500);
  }
  throw new Error(`It did not happen within ${seconds} seconds: ${awaited}.`);
}
