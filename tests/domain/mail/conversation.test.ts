import { describe, expect, it } from "vitest";
import { placeOf } from "#domain/mail/conversation.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import { instant } from "#domain/time/instant.ts";
import { anAnswer, aPointCause } from "#tests/builders/a-mail-case.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const sentAt = instant("2026-11-20T20:21:00Z");
const logged = { number: 1 as MailNumber, cause: anAnswer(), dueAt: sentAt, state: { status: "sent", at: sentAt } } as const;
const interview = anInterview({ thread: ["<logged@example.com>", "<later@example.com>"], outgoing: [logged] });

describe("the place of a mail among the person's conversations", () => {
  it("is below the mail that logged the interview, for a draft", () => {
    const { inReplyTo, references } = placeOf({ cause: aPointCause("thank-you/nick-claus"), interview, heading: "x" });

    expect(inReplyTo).toBe("<logged@example.com>");
    expect(references).toEqual(["<logged@example.com>"]);
  });

  it("keeps the subject of that mail, so that clients that thread by subject keep one conversation", () => {
    expect(placeOf({ cause: aPointCause("thank-you/nick-claus"), interview, heading: "A thank-you" }).subject).toBe("Re: Interview today");
  });

  it("is below the mail that it answers, for an answer", () => {
    const cause = { ...anAnswer(), inReplyTo: "<later@example.com>", subject: "Re: news" } as const;

    expect(placeOf({ cause, interview, heading: "x" })).toEqual({
      inReplyTo: "<later@example.com>",
      references: ["<logged@example.com>", "<later@example.com>"],
      subject: "Re: news",
    });
  });

  it("makes a subject of the record when the person's had none, the same for every mail", () => {
    const silent = anInterview({ outgoing: [{ ...logged, cause: { ...anAnswer(), subject: "" } }] });
    const subjects = ["a", "b"].map((heading) => placeOf({ cause: aPointCause("x"), interview: silent, heading }).subject);

    expect(subjects).toEqual(Array(2).fill("Your interview: part time packaging manager at North Pole Packaging"));
  });

  it("takes no Message-ID that could break a header", () => {
    const hostile = anInterview({ thread: ["<a@b>\r\nBcc: evil@example.net", "<ok@example.com>"] });

    expect(placeOf({ cause: aPointCause("x"), interview: hostile, heading: "x" }).references).toEqual(["<ok@example.com>"]);
  });
});
