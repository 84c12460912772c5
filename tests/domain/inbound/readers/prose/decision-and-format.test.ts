import { describe, expect, it } from "vitest";
import { readDecision } from "#domain/inbound/readers/prose/decision.ts";
import { readFormat } from "#domain/inbound/readers/prose/format.ts";
import { readRound } from "#domain/inbound/readers/prose/round.ts";
import { readWhen } from "#domain/inbound/readers/prose/when.ts";
import { instant } from "#domain/time/instant.ts";
import { aPassage } from "#tests/builders/a-passage.ts";
import { valuesOf } from "#tests/builders/read-values.ts";

describe("the decision date", () => {
  it.each([
    ["They decide by December 1.", "2026-12-01"],
    ["I should hear back by the 30th.", "2026-11-30"],
    ["she said shed call by wednesday", "2026-11-25"],
    ["By December 4 they will let me know.", "2026-12-04"],
    ["They'll make selections by December 4.", "2026-12-04"],
    ["She will put us out of our misery by December 4.", "2026-12-04"],
    ["They decide before Thanksgiving... no wait, she said December 4.", "2026-12-04"],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readDecision, text)).toEqual([expected]);
  });

  it.each([
    "I have to let them know by Friday.",
    "The job starts January 4.",
    "They want to fill the role by December 15.",
    "I applied on October 12.",
    "My phone decided to restart on December 12.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readDecision, text)).toEqual([]);
  });

  it("is asked about when its weekday does not fit", () => {
    expect(readDecision(aPassage("They decide by Friday, December 1."))).toMatchObject([
      { field: "doubt", value: { field: "decisionBy" } },
    ]);
  });
});

describe("format and round", () => {
  it.each([
    ["It was over Zoom.", ["video"]],
    ["I came in at nine.", ["in-person"]],
    ["He watched me lay a course and then we talked.", ["in-person"]],
    ["We sat in her office.", ["in-person"]],
    ["Did the road test this morning.", ["in-person"]],
    ["Phone screen with Todd today.", ["phone"]],
    ["Phone conversation, 1:00pm - 1:45pm", ["phone"]],
    ["I interviewed at their office.", ["in-person"]],
    ["A video call via Teams.", ["video"]],
    ["Not on Zoom this time but in person.", ["in-person"]],
    ["It was in their showroom.", ["in-person"]],
    ["Join me for an interview at our Hythe Road depot.", ["in-person"]],
    ["Could you come in on Saturday at 8am?", ["in-person"]],
    ["Did a trial and a sit-down interview there on Saturday.", ["in-person"]],
    ["We did a sit down interview over Zoom.", ["video"]],
    ["2pm this afternoon at the Civic Centre.", ["in-person"]],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readFormat, text)).toEqual(expected);
  });

  it.each([
    "She prefers a phone call.",
    "They will phone me.",
    "The next step is a video call.",
    "Look what just came in!",
    "This email came in today.",
    "They offered a trial of the product.",
    "After my trial period they decide.",
    "I saw the civic centre manager job.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readFormat, text)).toEqual([]);
  });

  it("is a guess from the jargon for a last round, wherever that is held", () => {
    expect(readFormat(aPassage("Onsite loop on Tuesday!"))).toMatchObject([{ value: "in-person", certainty: "guessed" }]);
    expect(readFormat(aPassage("Onsite interview on Tuesday."))).toMatchObject([{ value: "in-person", certainty: "stated" }]);
  });

  it("counts rounds, but none that is still to come", () => {
    expect(valuesOf(readRound, "Second interview at Calloway today.")).toEqual([2]);
    expect(valuesOf(readRound, "If all goes well the second interview will be on October 29.")).toEqual([]);
  });
});

describe("when it was", () => {
  const startsOf = (text: string) => readWhen(aPassage(text)).map(({ value }) => (value as { readonly time: unknown }).time);

  it.each([
    ["Got done at noon today, started at 11.", "2026-11-20T11:00:00-05:00"],
    ["Started at 2 yesterday and we finished at 3.", "2026-11-19T14:00:00-05:00"],
    ["Had my interview this morning at 7 30.", "2026-11-20T07:30:00-05:00"],
  ])("is told by its beginning: %s", (text, start) => {
    expect(startsOf(text)[0]).toMatchObject({ kind: "time", start: instant(start) });
  });

  it.each([
    ["It took place on Thursday, November 12, starting at 9:30 a.m. At 11:00 I met Celeste Okonjo.", "2026-11-12T09:30:00-05:00"],
    ["Met them at 11:00. It was held Thursday, November 12 at 9 a.m.", "2026-11-12T09:00:00-05:00"],
    ["Interview was today, 0945 start.", "2026-11-20T09:45:00-05:00"],
    ["Interview was at 3:15pm, 18 November.", "2026-11-18T15:15:00-05:00"],
    ["Interview was yesterday, 1430 slot.", "2026-11-19T14:30:00-05:00"],
    ["Interview was 10:30am - Thursday, November 12, 2026 (Mountain Time - US & Canada)", "2026-11-12T10:30:00-07:00"],
    ["Interview was 10:30 - Thursday, November 12, 2026 (Central European Time)", "2026-11-12T10:30:00+01:00"],
    ["Interview was Thursday, November 12, 2026 at 10:30am (all times Pacific)", "2026-11-12T10:30:00-08:00"],
    ["Here is the plan for Thursday, November 12:\n1:00 PM chat with Ana Ruiz", "2026-11-12T13:00:00-05:00"],
    [
      "Thursday, November 12 (all times Eastern)\n1:00 PM | Engines | Ana Ruiz\n3:00 PM | Team chat | Joan Pike",
      "2026-11-12T13:00:00-05:00",
    ],
    ["I interviewed on Thursday (12 November, a 9.15am start).", "2026-11-12T09:15:00-05:00"],
    ["I interviewed on November 12, with a 2pm start.", "2026-11-12T14:00:00-05:00"],
  ])("is read whole from: %s", (text, start) => {
    expect(startsOf(text)[0]).toMatchObject({ kind: "time", start: instant(start) });
  });

  it("is not told by when a shift starts", () => {
    expect(startsOf("I interviewed on November 12. The shift has a 6am start.")[0]).toMatchObject({ kind: "date" });
    expect(startsOf("I interviewed on November 12, they want a 7am start.")[0]).toMatchObject({ kind: "date" });
  });

  it("is told by its end where nothing else is", () => {
    expect(startsOf("The interview was today, got done at noon.")[0]).toMatchObject({ start: instant("2026-11-20T12:00:00-05:00") });
  });
});
