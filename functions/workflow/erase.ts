import { wantedWakeUps } from "#domain/delivery/wanted-wake-ups.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { interviewsToErase, withoutErased } from "#domain/person/erasing.ts";
import type { Person } from "#domain/person/person.ts";
import { changeItem } from "./change-item.ts";
import type { Holdings } from "./holdings.ts";
import { keyOf } from "./item-key.ts";
import type { SilentPorts } from "./ports.ts";

/**
 * Erases the interviews whose erasure the person has confirmed: wake-ups, raw mail, and the record last, so that after a crash
 * the record still names what is left. Returns what is held after that.
 */
export async function eraseConfirmed(holdings: Holdings, ports: SilentPorts): Promise<Holdings> {
  const { person, interviews } = holdings;
  if (person.erasure.status !== "confirmed") return holdings;
  const condemned = interviewsToErase(person, interviews);
  for (const interview of condemned) await eraseInterview(interview, ports);
  const erasedIds: ReadonlySet<InterviewId> = new Set(condemned.map(({ id }) => id));
  const changed = await changeItem(
    { personId: person.id },
    (item) => (item.kind === "person" ? withoutErased(item, erasedIds) : item),
    ports,
  );
  return { person: changed?.person ?? person, interviews: interviews.filter(({ id }) => !erasedIds.has(id)) };
}

/** Once "forget everything" was answered, erases the person's own item, and with it the last that is held. */
export async function finishErasure(item: Interview | Person, ports: SilentPorts): Promise<void> {
  if (item.kind === "interview" || item.erasure.status !== "confirmed" || item.erasure.erasure.scope !== "everything") return;
  if (item.outgoing.some(({ state }) => state.status === "queued" || state.status === "claimed")) return;
  for (const interview of await ports.records.interviews(item.id)) await eraseInterview(interview, ports);
  await ports.mailbox.erase(keysOf(item));
  await ports.records.erase({ personId: item.id });
  ports.log.info("person-erased", { personId: item.id });
}

async function eraseInterview(interview: Interview, ports: SilentPorts): Promise<void> {
  for (const { subject } of wantedWakeUps(interview)) await ports.wakeUps.clear({ ...keyOf(interview), subject });
  await ports.mailbox.erase(keysOf(interview));
  await ports.records.erase(keyOf(interview));
  ports.log.info("interview-erased", { personId: interview.personId, interviewId: interview.id });
}

function keysOf({ handled }: Interview | Person): readonly string[] {
  return handled.flatMap(({ mailKey }) => mailKey ?? []);
}
