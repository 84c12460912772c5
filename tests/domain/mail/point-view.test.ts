import { describe, expect, it } from "vitest";
import type { Draft } from "#domain/draft/draft.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import type { PointCase } from "#domain/mail/mail-case.ts";
import { pointView } from "#domain/mail/point-view.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aDraft } from "#tests/builders/a-draft.ts";
import { aMailCase, aPoint, aPointCause } from "#tests/builders/a-mail-case.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

function aPointCase({ draft = aDraft(), ...overrides }: Partial<PointCase> & { readonly draft?: Draft } = {}): PointCase {
  const point = overrides.point ?? aPoint();
  const mailCase = aMailCase({ cause: aPointCause(point.id), number: 2 });
  return { ...mailCase, point, drafts: [{ point, draft }], ...overrides };
}

const aPhoneDraft = (phone: string): Draft => ({
  medium: "phone",
  recipient: { name: "Nick Claus", phone },
  script: ["Hello."],
  voicemail: ["Please call."],
  report: aDraft().report,
  missing: [],
});

describe("the mail of a draft", () => {
  it("has a block to copy with the draft in it and nothing of ours (H1)", () => {
    const draft = aDraft({ paragraphs: ["Dear Nick,", "Thank you.", "Best regards,\nRobin"] });

    expect(pointView(aPointCase({ draft }))).toMatchObject({
      letter: [
        { first: "Dear Nick,", rest: [] },
        { first: "Thank you.", rest: [] },
        { first: "Best regards,", rest: ["Robin"] },
      ],
    });
  });

  it("says by when to send it, on the interviewer's clock and the person's (H4)", () => {
    const interview = anInterview({ facts: { zone: zone("America/Los_Angeles") } });

    expect(pointView(aPointCase({ interview })).deadline).toEqual({
      words: "Send by Monday, November 23, 7:00 AM",
      more: "Los Angeles time; 10:00 AM on your clock",
    });
  });

  it("names the day on the person's clock where it is another one", () => {
    const interview = anInterview({ facts: { zone: zone("Asia/Tokyo") } });

    expect(pointView(aPointCase({ interview })).deadline).toEqual({
      words: "Send by Tuesday, November 24, 12:00 AM",
      more: "Tokyo time; Monday, November 23, 10:00 AM on your clock",
    });
  });

  it("does not hide that the best moment has passed", () => {
    const now = instant("2026-11-24T09:00:00-05:00");

    expect(pointView(aPointCase({ now })).deadline?.words).toBe("Send today: it was best by Monday, November 23, 10:00 AM");
  });

  it("says in its heading that what was promised is theirs", () => {
    const point = aPoint({ kind: "promised-item", about: "a copy of my ABO card" });

    expect(pointView(aPointCase({ point })).heading).toBe("You promised: a copy of your ABO card");
  });

  it("asks with the quotation marks of print", () => {
    const missing = [{ field: "topics", request: 'Answer "talked about ..." and "need: help".' }];

    expect(pointView(aPointCase({ draft: aDraft({ missing }) })).asks).toEqual(["Answer “talked about …” and “need: help”."]);
  });

  it("asks for what is missing, three things at most", () => {
    const missing = ["a", "b", "c", "d"].map((request) => ({ field: request, request }));

    expect(pointView(aPointCase({ draft: aDraft({ missing }) })).asks).toEqual(["a", "b", "c"]);
  });

  it("shows the linter's verdict and its warnings beside the draft", () => {
    const report = { words: 2, verdict: "2 words", findings: [{ rule: "x", severity: "warning", message: "Very short." } as const] };

    expect(pointView(aPointCase({ draft: aDraft({ report }) }))).toMatchObject({ verdict: "Checked: 2 words", warnings: ["Very short."] });
  });

  it("never hands over a draft with a linter error, and says what is wrong", () => {
    const report = { words: 2, verdict: "", findings: [{ rule: "x", severity: "error", message: "No company." } as const] };
    const view = pointView(aPointCase({ draft: aDraft({ report }) }));

    expect(view.template).toBe("notice");
    expect(view.intro).toContain("No company.");
  });

  it("brings the note for a card, too (F2)", () => {
    expect(pointView(aPointCase({ draft: aDraft({ card: ["Thank you.", "Robin"] }) }))).toMatchObject({
      card: [{ first: "Thank you." }, { first: "Robin" }],
    });
  });

  it("has buttons that open a prefilled mail to the record's address (U4)", () => {
    expect(pointView(aPointCase())).toMatchObject({
      actions: {
        sent: "mailto:reply+i1northpole.2@mail.example.org?subject=Sent%3A%20thank-you%20note%2C%20Nick%20Claus&body=sent".replace(
          "+",
          "%2B",
        ),
        snooze: expect.stringContaining("body=snooze%203%20days"),
        skip: expect.stringContaining("body=skip"),
      },
    });
  });

  it("is attached as a message file to open and send (H3)", () => {
    const mail = composeMail(aMailCase({ cause: aPointCause("thank-you/nick-claus"), number: 2 }));

    expect(mail.attachments).toMatchObject([
      { kind: "unsent-message", filename: "thank-you-note-nick-claus.eml", to: { name: "Nick Claus", address: "nick.claus@example.org" } },
    ]);
  });
});

describe("the mail of a phone script", () => {
  it("has the number to dial, the script and the voicemail, and no email draft (F6)", () => {
    const view = pointView(aPointCase({ draft: aPhoneDraft("+1 (202) 555-0123") }));

    expect(view).toMatchObject({ template: "phone", number: { href: "tel:+12025550123" }, voicemail: [{ first: "Please call." }] });
    expect(view).not.toHaveProperty("compose");
  });

  it("dials nothing that is no number", () => {
    expect(pointView(aPointCase({ draft: aPhoneDraft("javascript:alert(1)") }))).toMatchObject({ number: undefined });
  });
});

describe("the close-out question", () => {
  it("can be answered by one button each (P7)", () => {
    const view = pointView(aPointCase({ point: aPoint({ kind: "close-out" }), drafts: [] }));

    expect(view).toMatchObject({ template: "question", actions: { notYet: expect.stringContaining("body=not%20yet") } });
  });
});

describe("the nudge", () => {
  it("brings every note that still waits, with its text (P1n)", () => {
    const first = { point: aPoint(), draft: aDraft() };
    const second = { point: aPoint({ about: "Martha Hale" }), draft: aDraft({ recipient: { name: "Martha Hale" } }) };
    const view = pointView(aPointCase({ point: aPoint({ kind: "thank-you-nudge" }), drafts: [first, second] }));

    expect(view).toMatchObject({
      heading: "Still to send: the thank-yous to Nick Claus and Martha Hale",
      letters: [{ title: "For Nick Claus" }, { title: "For Martha Hale" }],
    });
  });
});
