import { LEASE } from "#domain/delivery/outgoing.ts";
import { type Instant, later, MINUTE } from "#domain/time/instant.ts";
import { messageIdOf } from "../post.ts";
import type { Departure } from "../post-office.ts";
import type { Script } from "../script.ts";
import { causesOf } from "./causes.ts";
import { type Happened, tagName } from "./happened.ts";

/**
 * Mails that left twice. One mail may be sent again when its lease is over and nothing has said by then that it left, at most
 * twice; nothing else may be said twice: not an answer to one letter, and not a point at one instant.
 */
export function doubled(happened: Happened): readonly string[] {
  const forgotten = forgottenLetters(happened.script);
  const departures = happened.departures.filter(({ inReplyTo }) => !forgotten.has(inReplyTo));
  const remembered: Happened = { ...happened, departures };
  return [...sentAgain(remembered), ...saidTwice(remembered)];
}

function sentAgain({ departures, evidence, commits }: Happened): readonly string[] {
  const knownSince = new Map([...knownToBeSent(commits)].map(([name, at]) => [name, at]));
  return [...grouped(departures, ({ tag, inReplyTo }) => `${tagName(tag)} ${inReplyTo}`)].flatMap(([key, sendings]) =>
    sendings.flatMap((sending, index) => {
      const before = sendings[index - 1];
      const [name = ""] = key.split(" ");
      const known = [evidence.get(name), knownSince.get(name)].filter((at) => at !== undefined).sort()[0];
      return before === undefined || isExcused({ before, sending, known, index }) ? [] : [`mail ${name} left again at ${sending.at}`];
    }),
  );
}

/** The lease counts from the claim; a process may have stood still between it and the sending. */
const CLAIMED_BEFORE = MINUTE;

interface Sending {
  readonly before: Departure;
  readonly sending: Departure;
  readonly known: Instant | undefined;
  readonly index: number;
}

function isExcused({ before, sending, known, index }: Sending): boolean {
  return index <= 2 && sending.at >= later(before.at, LEASE - CLAIMED_BEFORE) && (known === undefined || known >= sending.at);
}

/** When each mail was first written down as sent. */
function knownToBeSent(commits: Happened["commits"]): ReadonlyMap<string, Instant> {
  const known = new Map<string, Instant>();
  for (const { at, item } of commits) {
    for (const { number, state } of item.outgoing) {
      const name = `${item.id}-${number}`;
      if (state.status === "sent" && !known.has(name)) known.set(name, at);
    }
  }
  return known;
}

function saidTwice({ departures, commits }: Happened): readonly string[] {
  const causes = causesOf(commits);
  const said = grouped(departures, (departure) => whatItSays(departure, causes));
  return [...said].flatMap(([what, mails]) => {
    const tags = new Set(mails.map(({ tag }) => tagName(tag)));
    return what === undefined || tags.size < 2 ? [] : [`${what} was said ${tags.size} times`];
  });
}

function whatItSays({ tag, inReplyTo }: Departure, causes: ReturnType<typeof causesOf>): string | undefined {
  const mail = causes.get(tagName(tag));
  if (mail?.cause.kind === "point") return `${tag.interviewId} ${mail.cause.pointId} at ${mail.dueAt}`;
  return inReplyTo === "" ? undefined : `the answer to ${inReplyTo}`;
}

/** The Message-IDs of letters of which a copy is handled after everything was forgotten, as one that came with the confirmation may be: that they were seen before is forgotten too. */
function forgottenLetters({ letters }: Script): ReadonlySet<string> {
  if (!letters.some(({ intent }) => intent.kind === "forget-everything")) return new Set();
  const confirmedAt = letters.find(({ intent }) => intent.kind === "yes")?.arrivals[0];
  return new Set(
    letters
      .filter(({ arrivals }) =>
        arrivals.some((at, index) => confirmedAt !== undefined && (at > confirmedAt || (index > 0 && at === confirmedAt))),
      )
      .map(({ id }) => messageIdOf(id)),
  );
}

function grouped<Key>(departures: readonly Departure[], keyOf: (departure: Departure) => Key): ReadonlyMap<Key, readonly Departure[]> {
  const groups = new Map<Key, Departure[]>();
  for (const departure of departures) {
    const key = keyOf(departure);
    const group = groups.get(key);
    if (group) group.push(departure);
    else groups.set(key, [departure]);
  }
  return groups;
}
