import { beforeEach, describe, expect, it } from "vitest";
import { momentWords } from "#domain/time/words.ts";
import { zone } from "#domain/time/zone.ts";
import { aLocalSystem } from "#tests/builders/a-local-system.ts";
import { theArticleCase } from "#tests/builders/the-article-case.ts";

const NEW_YORK = { zone: zone("America/New_York"), country: "US" };

describe("the worked example of cadence.md, from SMTP to the outbox", () => {
  let run: Awaited<ReturnType<typeof aLocalSystem>>;

  /** When each mail came and what it is, without the answers to the person's own mails. */
  const drafts = async () =>
    (await run.mails())
      .filter(({ heading }) => !/^(Noted|Changed|Added)/.test(heading))
      .map(({ sentAt, heading }) => `${momentWords(sentAt, NEW_YORK)}: ${heading}`);

  beforeEach(async () => {
    run = await aLocalSystem();
    await run.send(theArticleCase());
  });

  it("answers at once with the whole plan", async () => {
    const [answer] = await run.mails();

    expect(answer?.text).toMatch(/Fri, Nov 20, 5:00 PM/);
    expect(answer?.text).toMatch(/Mon, Nov 23, 9:00 AM/);
    expect(answer?.text).toMatch(/Tue, Dec 1, 9:00 AM/);
    expect(answer?.text).toMatch(/Thu, Dec 3, 9:00 AM/);
  });

  it("brings each draft at its hour, and the close-out after the holidays", async () => {
    await run.passTo("2026-11-20T17:00:00-05:00");
    await run.answer("Nick Claus", "sent");
    await run.answer("Martha Hale", "sent");
    await run.passTo("2026-12-03T09:00:00-05:00");
    await run.answer("where things stand", "sent");
    await run.passTo("2026-12-14T09:00:00-05:00");
    await run.answer("last question", "sent");
    await run.passTo("2027-01-05T00:00:00-05:00");

    expect(await drafts()).toEqual([
      "Friday, November 20, 5:00 PM: A thank-you for Nick Claus",
      "Friday, November 20, 5:00 PM: A thank-you for Martha Hale",
      "Monday, November 23, 9:00 AM: A briefing for Dana Whitfield",
      "Tuesday, December 1, 9:00 AM: Ask Dana Whitfield: has anyone called?",
      "Thursday, December 3, 9:00 AM: Ask North Pole Packaging where things stand",
      "Monday, December 14, 9:00 AM: The last question to North Pole Packaging",
      "Monday, January 4, 9:00 AM: Any news from North Pole Packaging?",
    ]);
  });

  it("asks on December 3 whether the decision has moved, naming whom, when, for which role and by when", async () => {
    await run.passTo("2026-12-03T09:00:00-05:00");
    const inquiry = (await run.mails()).at(-1)?.text;

    for (const fact of ["Nick", "November 20", "packaging manager", "December 1"]) expect(inquiry).toContain(fact);
    expect(inquiry).toMatch(/moved|postponed|changed|later date/i);
  });
});
