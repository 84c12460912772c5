import { describe, expect, it } from "vitest";
import { composeMail } from "#domain/mail/compose-mail.ts";
import type { AnswerContent } from "#domain/mail/outgoing-mail.ts";
import { aMailCase, anAnswer, aPointCause } from "#tests/builders/a-mail-case.ts";

const THANK_YOU = aPointCause("thank-you/nick-claus");
const answerTo = (content: AnswerContent) => composeMail(aMailCase({ cause: anAnswer(content) })).view;

describe("a mail to the person", () => {
  it("goes to the person's own address and comes from the log address", () => {
    expect(composeMail(aMailCase())).toMatchObject({
      from: { name: "Followthrough", address: "log@mail.example.org" },
      to: { name: "Robin Lee", address: "robin@example.com" },
    });
  });

  it("is answered at the record's own address, which names the mail", () => {
    expect(composeMail(aMailCase({ cause: THANK_YOU, number: 4 })).replyTo).toBe("reply+i1northpole.4@mail.example.org");
  });

  it("is answered at the log address when it belongs to no interview", () => {
    const { interview: _, ...mailCase } = aMailCase({ cause: anAnswer({ kind: "small-talk" }) });

    expect(composeMail(mailCase).replyTo).toBe("log@mail.example.org");
  });

  it("says that a machine wrote it, how to be rid of it, and which mail it is", () => {
    expect(composeMail(aMailCase({ number: 3 })).headers).toEqual({
      "Auto-Submitted": "auto-generated",
      "Content-Language": "en",
      "List-Unsubscribe": "<mailto:log@mail.example.org?subject=pause&body=pause>",
      "X-Followthrough-Mail": "i1northpole-3",
    });
  });

  it("refuses a point that the interview does not have", () => {
    expect(() => composeMail(aMailCase({ cause: aPointCause("thank-you/nobody") }))).toThrow(
      expect.objectContaining({ code: "POINT_UNKNOWN", retry: "never" }),
    );
  });

  it("puts what the person must know besides before everything else", () => {
    const cause = { ...anAnswer(), notices: ["A mail of ours came back."] };

    expect(composeMail(aMailCase({ cause })).view.intro[0]).toBe("A mail of ours came back.");
  });
});

describe("the answer to a logged interview", () => {
  it("brings the plan as a calendar file", () => {
    expect(composeMail(aMailCase()).attachments).toMatchObject([
      { kind: "file", filename: "plan-north-pole-packaging.ics", contentType: expect.stringContaining("method=PUBLISH") },
    ]);
  });

  it("asks at most three questions", () => {
    const questions = ["a", "b", "c", "d"].map((field) => ({ field, question: `${field}?` }));

    expect(answerTo({ kind: "logged", added: false, questions }).asks).toEqual(["a?", "b?", "c?"]);
  });

  it("shows what can be chosen from", () => {
    const questions = [{ field: "contactChannel", question: "How do they want to be contacted?", choices: ["email", "phone"] }];

    expect(answerTo({ kind: "logged", added: false, questions }).asks).toEqual(["How do they want to be contacted? (email / phone)"]);
  });

  it("says what comes next, and when", () => {
    expect(answerTo({ kind: "logged", added: false, questions: [] }).intro).toEqual([
      "Next, today at 5:00 PM: thank-you notes to Nick Claus and Martha Hale.",
    ]);
  });

  it("shows the facts again after a change of fact, and not after an act", () => {
    const factsAfter = (content: AnswerContent) => {
      const view = answerTo(content);
      return view.template === "answer" ? view.facts.length : undefined;
    };

    expect(factsAfter({ kind: "updated", questions: [], updates: [{ action: "add", facts: {} }] })).toBeGreaterThan(0);
    expect(factsAfter({ kind: "updated", questions: [], updates: [{ action: "sent" }] })).toBe(0);
  });
});

describe("an answer that changes nothing", () => {
  it.each([
    "nothing-matched",
    "empty",
    "unreadable",
    "too-large",
    "unknown-charset",
    "date-does-not-exist",
    "which-interview",
    "record-full",
  ] as const)("says so when a mail was %s", (reason) => {
    const { template, intro } = answerTo({ kind: "not-understood", reason, questions: [] });

    expect(template).toBe("notice");
    expect(intro.join(" ")).toMatch(/nothing was changed/i);
  });

  it("shows what can be written when nothing matched", () => {
    expect(answerTo({ kind: "not-understood", reason: "nothing-matched", questions: [] })).toMatchObject({
      examples: expect.arrayContaining([expect.objectContaining({ say: "sent" })]),
    });
  });

  it("hands over the files that a command made", () => {
    const file = { filename: "export.json", contentType: "application/json", content: "{}" };
    const cause = anAnswer({ kind: "command", command: "export", paragraphs: ["Attached."], attachments: [file] });

    expect(composeMail(aMailCase({ cause })).attachments).toEqual([{ kind: "file", ...file }]);
  });
});
