import { describe, expect, it } from "vitest";
import { lintDraft } from "#domain/draft/linter/lint-draft.ts";
import { sentencesIn } from "#domain/draft/linter/plain-text.ts";
import { isBusinessDay } from "#domain/time/business-days.ts";
import { dateIn, timeIn, zone } from "#domain/time/zone.ts";
import type { InboxMail } from "../world.ts";
import { LOGGED, mailsAfter, type Step, theMail } from "./a-story.ts";

const NEW_YORK = zone("America/New_York");
const THREE_MONTHS: readonly Step[] = [
  { until: "2026-12-03T12:00:00-05:00" },
  { answer: "sent" },
  { until: "2026-12-14T12:00:00-05:00" },
  { answer: "sent" },
  { until: "2027-03-01T12:00:00-05:00" },
];

/** The draft alone, as it would be copied. */
function blockOf({ text }: InboxMail): string {
  return text.split("----- copy from here -----")[1]?.split("----- to here -----")[0]?.trim() ?? "";
}

function bodyOf(mail: InboxMail): readonly string[] {
  return blockOf(mail).split("\n\n").slice(1, -1).flatMap(sentencesIn);
}

describe("the rows of restraint", () => {
  it("R1: no draft of a whole record's life breaks a rule of wording", async () => {
    const drafts = (await mailsAfter(LOGGED, THREE_MONTHS)).map(blockOf).filter(Boolean);

    const errors = drafts.flatMap((draft) => lintDraft({ medium: "email", paragraphs: draft.split("\n\n") }).findings);
    expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(drafts.length).toBeGreaterThanOrEqual(6);
  });

  it("R2: asks nothing before the promised date, and at most twice", async () => {
    const mails = await mailsAfter(LOGGED, THREE_MONTHS);
    const inquiries = mails.filter(({ text }) => /^(?:Ask|The last question to) North Pole Packaging/m.test(text));

    expect(inquiries.map(({ at }) => dateIn(at, NEW_YORK))).toEqual(["2026-12-03", "2026-12-14"]);
  });

  it("R2: brings no draft at night, at weekends or on holidays", async () => {
    const drafts = (await mailsAfter(LOGGED, THREE_MONTHS)).filter((mail) => blockOf(mail) !== "");

    for (const { at } of drafts) {
      expect(isBusinessDay(dateIn(at, NEW_YORK), "US")).toBe(true);
      expect(timeIn(at, NEW_YORK).hour).toBeGreaterThanOrEqual(8);
      expect(timeIn(at, NEW_YORK).hour).toBeLessThan(20);
    }
  });

  it("R3: shares no sentence between the notes to two interviewers, and says so", async () => {
    const mails = await mailsAfter(LOGGED, [{ until: "2026-11-20T18:00:00-05:00" }]);
    const [nick, martha] = [theMail(mails, /A thank-you for Nick Claus/), theMail(mails, /A thank-you for Martha Hale/)];

    expect(bodyOf(nick).filter((sentence) => bodyOf(martha).includes(sentence))).toEqual([]);
    expect(martha.text).toContain("shares no sentence with Nick Claus's note");
  });

  it("R4: says nothing of a topic, a need or a strength where the record holds none", async () => {
    const bare = "Interviewed with Nick Claus (nick@example.org) at North Pole Packaging for packaging manager, today 2 to 3 pm.";
    const mail = theMail(await mailsAfter(bare, [{ until: "2026-11-20T18:00:00-05:00" }]), /A thank-you for Nick Claus/);

    expect(blockOf(mail)).not.toMatch(/pallet|shift|experience|years|mentioned/);
    expect(mail.text).toContain("What did you and Nick Claus talk about?");
  });
});
