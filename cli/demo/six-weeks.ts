import type { PointKind } from "#domain/follow-up/follow-up-point.ts";
import { DAY, type Instant, instant, later } from "#domain/time/instant.ts";
import { momentWords } from "#domain/time/words.ts";
import { zone } from "#domain/time/zone.ts";
import { articleCase } from "#local/article-case.ts";
import type { LocalSystem } from "#local/system.ts";
import { type MailViews, mailViews } from "#local/web/mails.ts";
import type { DemoPerson } from "./person.ts";
import { kindOf } from "./what-happened.ts";

export const START = instant("2026-11-20T15:20:00-05:00");
export const WHERE = { zone: zone("America/New_York"), country: "US" };

/** Six weeks, and the weekend that the holidays move the last mail over. */
const END = later(START, 46 * DAY);

/** What the person sends off as soon as the draft is there. */
const SENT_AT_ONCE: readonly (PointKind | undefined)[] = [
  "thank-you",
  "reference-briefing",
  "reference-check-in",
  "status-inquiry",
  "last-inquiry",
];

interface Play {
  readonly system: LocalSystem;
  readonly person: DemoPerson;
  readonly say: (line: string) => void;
}

type Mail = Awaited<ReturnType<MailViews["list"]>>[number];

/** The person mails in the article's case, and marks each draft as sent when it comes, while six weeks pass. */
export async function playSixWeeks({ system, person, say }: Play): Promise<void> {
  const inbox = newMails(system);
  say(`${onClock(START)}: Robin comes out of an interview and mails it in.\n`);
  await person.write(articleCase({ now: START, ...WHERE }));
  await readAll();
  for (let next = nextDue(system); next !== undefined && next <= END; next = nextDue(system)) {
    await system.moveTo(next);
    await readAll();
  }

  async function readAll(): Promise<void> {
    for (let fresh = await inbox(); fresh.length > 0; fresh = await inbox()) {
      for (const mail of fresh) await read(mail);
    }
  }
  async function read(mail: Mail): Promise<void> {
    say(`${onClock(mail.sentAt).padEnd(33)} ${mail.heading}`);
    if (!SENT_AT_ONCE.includes(await kindOf(mail.tag, system.ports))) return;
    say(`${"".padEnd(33)}   Robin sends it and answers: sent`);
    await person.answer(mail, "sent");
  }
}

/** Gives at each call the mails that came since the one before. */
function newMails(system: LocalSystem): () => Promise<readonly Mail[]> {
  const views = mailViews(system.ports.outbox);
  const seen = new Set<string>();
  return async () => {
    await system.settled();
    const fresh = (await views.list()).filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    return fresh;
  };
}

function nextDue({ ports }: LocalSystem): Instant | undefined {
  return ports.wakeUps.next()?.dueAt;
}

function onClock(moment: Instant): string {
  return momentWords(moment, WHERE);
}
