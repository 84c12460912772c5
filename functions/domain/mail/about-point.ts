import { ownWordsToldToPerson } from "#domain/draft/wording/retold.ts";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";

/** Whom or what the point is about, told to the person: "a copy of your card" where they promised "a copy of my card". A name stays. */
export function aboutPoint({ kind, about }: Pick<FollowUpPoint, "kind" | "about">): string | undefined {
  return about !== undefined && kind === "promised-item" ? ownWordsToldToPerson(about) : about;
}
