import type { Understanding } from "#domain/inbound/understanding.ts";

/** How a mail ended: every one ends in one of these (design.md, invariant 1). */
export type Received =
  | { readonly kind: "recorded"; readonly understood: Understanding["kind"] }
  /** The same message was handled before. */
  | { readonly kind: "repeat" }
  /** Not answered and nothing stored: a machine, a stranger, somebody who is not who they say. */
  | { readonly kind: "ignored"; readonly reason: string }
  | { readonly kind: "parked"; readonly reason: string }
  /** Its bytes are gone: erased at the person's wish, or expired. */
  | { readonly kind: "gone" };
