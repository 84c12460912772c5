import { UNREACHABLE } from "#domain/delivery/decide-delivery.ts";
import { wantedWakeUps } from "#domain/delivery/wanted-wake-ups.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { DAY, later } from "#domain/time/instant.ts";
import { companyOf, messageIdOf } from "../post.ts";
import { expectedRecords } from "./expected.ts";
import { type Happened, tagName } from "./happened.ts";
import { late } from "./late.ts";
import { untold } from "./returned.ts";

/** What was accepted and came to nothing: letters without an answer or an effect, and points that never reached the person. */
export function lost(happened: Happened): readonly string[] {
  return [
    ...happened.deadLetters,
    ...unanswered(happened),
    ...withoutEffect(happened),
    ...undelivered(happened),
    ...overdue(happened),
    ...late(happened),
    ...untold(happened),
  ];
}

/**
 * An answer that waits until the person can be reached again is not lost. One of somebody who complained, and whose records were
 * then erased as they had asked, waits no more: what was last stored of it counts.
 */
function unanswered({ script, departures, commits }: Happened): readonly string[] {
  const latest = new Map(commits.map(({ item }) => [item.id, item]));
  const keptBack = [...latest.values()].flatMap(({ outgoing }) =>
    outgoing.flatMap(({ cause, state }) =>
      cause.kind === "answer" && state.status === "parked" && state.reason === UNREACHABLE ? [cause.inReplyTo] : [],
    ),
  );
  const answered = new Set([...departures.map(({ inReplyTo }) => inReplyTo), ...keptBack]);
  return script.letters
    .filter(({ intent }) => intent.kind !== "stranger" && intent.kind !== "machine")
    .filter(({ id }) => !answered.has(messageIdOf(id)))
    .map(({ id, intent }) => `${id} (${intent.kind}) was never answered`);
}

/** Compares the records with what the letters alone say should stand in them. */
function withoutEffect(happened: Happened): readonly string[] {
  const { script, items } = happened;
  const interviews = items.filter((item) => item.kind === "interview");
  const expected = expectedRecords(script);
  const missing = expected.flatMap((record) => {
    const found = interviews.filter(({ facts }) => facts.company === companyOf(record.interview));
    const [interview, ...others] = found;
    if (!interview || others.length > 0) return [`${companyOf(record.interview)} is on record ${found.length} times`];
    return differences(interview, record);
  });
  return interviews.length > expected.length ? [...missing, `${interviews.length} records instead of ${expected.length}`] : missing;
}

function differences({ facts, stage, id }: Interview, expected: ReturnType<typeof expectedRecords>[number]): readonly string[] {
  return [
    ...(facts.decisionBy === expected.decisionBy ? [] : [`${id} decides by ${facts.decisionBy} instead of ${expected.decisionBy}`]),
    ...(stage.kind === expected.stage ? [] : [`${id} is ${stage.kind} instead of ${expected.stage}`]),
  ];
}

/** Points and mails that the records call delivered, and that never left. */
function undelivered({ items, departures }: Happened): readonly string[] {
  const left = new Set(departures.map(({ tag }) => tagName(tag)));
  return items.flatMap((item) =>
    item.outgoing
      .filter(({ state, number }) => state.status === "sent" && !left.has(`${item.id}-${number}`))
      .map(({ number }) => `mail ${item.id}-${number} is marked sent and never left`),
  );
}

/** What should have happened a day ago and did not. */
function overdue({ items, end }: Happened): readonly string[] {
  return items.flatMap((item) =>
    wantedWakeUps(item)
      .filter(({ dueAt }) => dueAt < later(end, -DAY))
      .map(({ subject, dueAt }) => `${item.id} ${subject} was due at ${dueAt}`),
  );
}
