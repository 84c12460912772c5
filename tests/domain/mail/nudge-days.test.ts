import { describe, expect, it } from "vitest";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { instant } from "#domain/time/instant.ts";
import { sampleCase } from "#local/sample-mails.ts";

/** Martha's note came on the day itself and was to go out that evening: "this afternoon". */
function aNudgeOfLaterDays() {
  const sample = sampleCase("thank-you-nudge");
  if (!sample.interview) throw new Error("The sample of a nudge has no interview.");
  const points = sample.interview.points.map((point) =>
    point.kind === "thank-you" ? { ...point, sendBy: instant("2026-11-20T23:00:00Z") } : point,
  );
  return { ...sample, interview: { ...sample.interview, points } };
}

describe("the notes in a nudge", () => {
  it("speak of days as they are when the nudge comes, not as they were when the notes first came", () => {
    const { view } = composeMail(aNudgeOfLaterDays());

    expect(view.template === "reminder" && view.letters.length).toBe(2);
    expect(JSON.stringify(view)).not.toMatch(/\b(?:today|yesterday|this (?:morning|afternoon))\b/);
    expect(JSON.stringify(view)).toContain("on Friday, November 20");
  });
});
