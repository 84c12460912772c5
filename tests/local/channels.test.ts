import { describe, expect, it } from "vitest";
import { aLocalSystem } from "#tests/builders/a-local-system.ts";
import { theArticleCase } from "#tests/builders/the-article-case.ts";

const byPhone = (text: string) => text.replace("Nick prefers email", "Nick prefers a call, at 518-555-0142");

const EIGHT = `Interviewed today from 2 to 3 pm at Lakeside Foods for line supervisor, with Ann Abel, Ben Bright, Cara Cole, Dan Drew, Eva East, Finn Ford, Gail Gray and Hal Holt.
The coordinator is Joan Jones (joan.jones@lakeside.example).
They decide by December 1.`;

describe("whom a draft goes to, and how", () => {
  it("gives a script for the phone and no email when the phone is preferred", async () => {
    const { send, passTo, mails } = await aLocalSystem();
    await send(theArticleCase(byPhone));
    await passTo("2026-12-03T09:00:00-05:00");
    const inquiry = (await mails()).at(-1);

    expect(inquiry?.text).toMatch(/voicemail/i);
    expect(inquiry?.text).toContain("518-555-0142");
    expect(inquiry?.text).not.toMatch(/^(To|Subject):/m);
    expect(inquiry?.attachments.filter(({ name }) => name.endsWith(".eml"))).toEqual([]);
  });

  it("brings one letter to the coordinator for eight interviewers", async () => {
    const { send, passTo, mailsAfter } = await aLocalSystem();
    await send({ subject: "Interview at Lakeside Foods", text: EIGHT });
    const letters = await mailsAfter(() => passTo("2026-11-20T17:00:00-05:00"));

    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("joan.jones@lakeside.example");
  });
});
