import type { Instant } from "#domain/time/instant.ts";

/** Where the interview stands, as the person told us; only their word moves it. */
export type Stage =
  | { readonly kind: "waiting" }
  | { readonly kind: "rejected"; readonly at: Instant }
  | { readonly kind: "offered"; readonly at: Instant }
  | { readonly kind: "accepted"; readonly at: Instant; readonly offeredAt?: Instant }
  | { readonly kind: "declined"; readonly at: Instant }
  | { readonly kind: "withdrawn"; readonly at: Instant }
  | { readonly kind: "no-show"; readonly at: Instant }
  | { readonly kind: "cancelled"; readonly at: Instant }
  /** A later round at the same company was logged: its inquiries take the place of this one's. */
  | { readonly kind: "superseded"; readonly at: Instant }
  | { readonly kind: "closed"; readonly at: Instant };
