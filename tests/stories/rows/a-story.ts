import { aWorld, type InboxMail, type World } from "../world.ts";

/** Of Friday, November 20 at 15:20 in New York: two interviewers, a reference, a promised date. */
export const LOGGED = `Just came out of my interview, 2 to 3 pm, with Nick Claus (nick.claus@example.org) and Martha Hale (martha.hale@example.org) at North Pole Packaging for part time packaging manager.
Nick asked about the pallet line, Martha talked about weekend shifts. They decide by December 1.
They need someone who can run the line in December. I mentioned three seasons of shift planning.
My reference is Dana Fox (dana.fox@example.net), we did the label redesign together.`;

/** What happens next: the person answers the mail that came last, writes anew, or lets time pass. */
export type Step = { readonly answer: string } | { readonly write: string } | { readonly until: string };

/** The mails that came of it, without the answer to the first. */
export async function mailsAfter(log: string, steps: readonly Step[]): Promise<readonly InboxMail[]> {
  return (await storyOf(log, steps)).inbox().then((mails) => mails.slice(1));
}

/** The whole system after it. */
export async function storyOf(log: string, steps: readonly Step[]): Promise<World> {
  const world = aWorld();
  await world.write({ text: log, messageId: "<logged@example.com>" });
  for (const [index, step] of steps.entries()) await take(step, { world, messageId: `<step-${index}@example.com>` });
  return world;
}

async function take(step: Step, { world, messageId }: { readonly world: World; readonly messageId: string }): Promise<void> {
  if ("until" in step) return world.until(step.until);
  if ("write" in step) await world.write({ text: step.write, messageId });
  else await world.write({ text: step.answer, messageId, to: (await world.inbox()).at(-1)?.replyTo ?? "" });
}

/** The mail whose subject or text tells of it; fails where there is none. */
export function theMail(mails: readonly InboxMail[], about: RegExp): InboxMail {
  const found = mails.find(({ text }) => about.test(text));
  if (!found) throw new Error(`No mail is about ${about}; there are: ${mails.map(({ text }) => text.slice(0, 60)).join(" | ")}`);
  return found;
}
