import type { Interviewer, InterviewFacts } from "#domain/interview/interview-facts.ts";

const NO_REPLY = /^(?:no|do[-_.]?not)[-_.]?reply/i;

/** Says whether nobody reads what is sent to that address. */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address.slice(0, 40));
}

/** Says whether a letter to that address can reach somebody. */
export function canReceive(address: string | undefined): address is string {
  return address !== undefined && !isNoReply(address);
}

/** Says whether the employer has only written from addresses that nobody reads. */
export function onlyNoReplyKnown({ interviewers, coordinator }: InterviewFacts): boolean {
  const known = [coordinator, ...interviewers].flatMap((person) => person?.email ?? []);
  return known.length > 0 && known.every(isNoReply);
}

const MOST_LETTERS = 7;

/** Who gets a thank-you of their own, and whether the coordinator passes one on to the others (product.md, F3). */
export function thankYouLetters({ interviewers, coordinator }: InterviewFacts): {
  readonly own: readonly Interviewer[];
  readonly toCoordinator: boolean;
} {
  if (interviewers.length > MOST_LETTERS) return { own: [], toCoordinator: true };
  if (!canReceive(coordinator?.email)) return { own: interviewers, toCoordinator: false };
  const own = interviewers.filter(({ email }) => canReceive(email));
  return { own, toCoordinator: own.length < interviewers.length || interviewers.length === 0 };
}
