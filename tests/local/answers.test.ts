import { beforeEach, describe, expect, it } from "vitest";
import { aLocalSystem } from "#tests/builders/a-local-system.ts";
import { theArticleCase } from "#tests/builders/the-article-case.ts";

interface Point {
  readonly kind: string;
  readonly deliverAt: string;
  readonly state: { readonly status: string };
}

describe("what the person answers", () => {
  let run: Awaited<ReturnType<typeof aLocalSystem>>;

  /** What is still to come, as "kind date and time". */
  const planned = async () => {
    const { body } = await run.ask<{ readonly interviews: readonly { readonly points: readonly Point[] }[] }>("/api/interviews");
    const points = body.interviews.flatMap((interview) => interview.points);
    return points.filter(({ state }) => state.status === "open").map(({ kind, deliverAt }) => `${kind} ${deliverAt.slice(0, 16)}`);
  };

  beforeEach(async () => {
    run = await aLocalSystem();
    await run.send(theArticleCase());
  });

  it('plans the last inquiry when the first is answered with "sent"', async () => {
    await run.passTo("2026-12-03T09:00:00-05:00");
    await run.answer("where things stand", "sent");

    expect(await planned()).toContain("last-inquiry 2026-12-14T09:00");
  });

  it('moves the inquiry when "they moved it to December 8"', async () => {
    await run.answer("Noted", "they moved it to December 8");

    expect(await planned()).toContain("status-inquiry 2026-12-10T09:00");
  });

  it('cancels everything after "rejected", and brings one last draft the next business morning', async () => {
    await run.answer("Noted", "rejected");

    expect(await planned()).toEqual(["after-rejection 2026-11-23T09:00"]);
  });

  it("answers the same mail once, however often it comes", async () => {
    const mail = { ...theArticleCase(), messageId: "<once@example.com>" };
    const first = await run.mailsAfter(() => run.send(mail));
    const again = await run.mailsAfter(async () => {
      await run.send(mail);
      await run.send(mail);
    });

    expect([first.length, again.length]).toEqual([1, 0]);
  });

  it("finds the record by the address alone when a mail program drops the thread", async () => {
    const [answer] = await run.mails();
    await run.send({ to: answer?.replyTo, subject: "fyi", text: "they moved it to December 8" });

    expect(await planned()).toContain("status-inquiry 2026-12-10T09:00");
  });
});
