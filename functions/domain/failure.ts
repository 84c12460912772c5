/** Whether doing the same again can help: a full queue can empty, a message of 30 MB stays too large. */
export type Retry = "never" | "later";

/**
 * A broken promise, as opposed to an expected outcome (those are members of a union).
 * The code is stable and for programs; the message says what happened, to what, and what to do.
 */
export class Failure extends Error {
  readonly code: string;
  readonly retry: Retry;

  constructor(code: string, { message, retry, cause }: { readonly message: string; readonly retry: Retry; readonly cause?: unknown }) {
    super(message, { cause });
    this.name = "Failure";
    this.code = code;
    this.retry = retry;
  }
}

/** What a log may hold of a failure: its code, or else its name. Messages can repeat what a person wrote. */
export function codeOf(failure: unknown): string {
  if (failure instanceof Failure) return failure.code;
  return failure instanceof Error ? failure.name : "unknown";
}
