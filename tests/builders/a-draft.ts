import type { EmailDraft } from "#domain/draft/draft.ts";

/** A thank-you to Nick Claus that the linter has nothing to say about. */
export function aDraft(overrides: Partial<EmailDraft> = {}): EmailDraft {
  return {
    medium: "email",
    recipient: { name: "Nick Claus", email: "nick.claus@example.org" },
    subject: "Thank you - packaging manager interview",
    paragraphs: ["Dear Nick Claus,", "Thank you for your time today.", "Best regards,\nRobin Lee"],
    report: { words: 12, findings: [], verdict: "12 words" },
    missing: [],
    ...overrides,
  };
}
