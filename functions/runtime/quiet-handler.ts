import { codeOf, Failure } from "#domain/failure.ts";
import type { Log } from "#workflow/ports.ts";

/**
 * Handles a call so that one that fails still fails, to be tried again or set aside, and says nothing but the code of its
 * failure: Lambda prints what is thrown, and the message of an error may repeat what a person wrote.
 */
export function quietHandler<Answer>(handle: (event: unknown) => Promise<Answer>, log: Log): (event: unknown) => Promise<Answer> {
  return async (event) => {
    try {
      return await handle(event);
    } catch (failure) {
      const code = codeOf(failure);
      log.warn("call-failed", { code });
      throw new Failure("CALL_FAILED", { message: `The call failed with ${code}.`, retry: "later" });
    }
  };
}
