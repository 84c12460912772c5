import type { FollowUpPoint, PointId, PointKind } from "#domain/follow-up/follow-up-point.ts";
import { thankYouLetters } from "#domain/follow-up/letter-addresses.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { addBusinessDays } from "#domain/time/business-days.ts";
import { addDays, calendarDate } from "#domain/time/calendar-date.ts";
import { later, MINUTE } from "#domain/time/instant.ts";
import { at } from "#domain/time/zone.ts";

/** Every draft that such a record can call for: a point for each kind and each person. */
export function everyDraftPoint({ facts, loggedAt }: Interview): readonly FollowUpPoint[] {
  const soon = { dueAt: later(loggedAt, 40 * MINUTE), sendBy: later(loggedAt, 200 * MINUTE) };
  const afterDecision = at(
    addBusinessDays(facts.decisionBy ?? addDays(calendarDate(loggedAt.slice(0, 10)), 7), 2, "US"),
    { hour: 9, minute: 0 },
    facts.zone,
  );
  const late = { dueAt: afterDecision, sendBy: later(afterDecision, 300 * MINUTE) };
  const point = (kind: PointKind, about: string | undefined, when: typeof soon): FollowUpPoint => ({
    id: `${kind}/${about ?? ""}` as PointId,
    kind,
    rule: "P",
    ...(about !== undefined && { about }),
    ...when,
    state: { status: "open" },
  });
  const { own, toCoordinator } = thankYouLetters(facts);
  const notes = [...own.map(({ name }) => name), ...(toCoordinator ? [facts.coordinator?.name ?? "coordinator"] : [])];
  return [
    ...notes.map((name) => point("thank-you", name, soon)),
    ...facts.references.flatMap(({ name }) => [
      point("reference-briefing", name, soon),
      point("reference-check-in", name, late),
      point("reference-thanks", name, late),
    ]),
    ...facts.owed.map(({ what }) => point("promised-item", what, late)),
    ...(["status-inquiry", "last-inquiry", "after-rejection", "after-offer", "withdrawal", "after-no-show"] as const).map((kind) =>
      point(kind, undefined, late),
    ),
  ];
}
