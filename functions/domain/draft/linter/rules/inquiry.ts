import type { PointKind } from "#domain/follow-up/follow-up-point.ts";

/** Says whether a draft of that kind asks how things stand (P5, P6). */
export function isInquiry(kind: PointKind | undefined): boolean {
  return kind === "status-inquiry" || kind === "last-inquiry";
}
