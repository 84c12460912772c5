import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { aLocalSystem } from "#tests/builders/a-local-system.ts";
import { theArticleCase } from "#tests/builders/the-article-case.ts";

/** The status of a request with headers that `fetch` would not let a program set, and a path as it stands. */
function statusOf(port: number, { path = "/", headers = {}, method = "GET" }): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("the API of the local run", () => {
  it("tells a program the mails, the interviews and the time", async () => {
    const { send, ask } = await aLocalSystem();
    await send(theArticleCase());

    expect((await ask("/api/mails")).body.mails).toMatchObject([{ to: "robin@example.com", text: expect.any(String) }]);
    expect((await ask("/api/interviews")).body.interviews).toMatchObject([{ company: "North Pole Packaging" }]);
    expect((await ask("/api/clock")).body).toMatchObject({ next: "2026-11-20T22:00:00.000Z", zone: "America/New_York" });
  });

  it("answers a move of time once everything due by then was delivered", async () => {
    const { send, ask, mails } = await aLocalSystem();
    await send(theArticleCase());
    const answer = await ask("/api/clock", JSON.stringify({ to: "2026-11-20T17:00:00-05:00" }));

    expect(answer.body).toMatchObject({ delivered: 2, next: "2026-11-23T14:00:00.000Z" });
    expect(await mails()).toHaveLength(3);
  });

  it("names beside each point the mails that it brought", async () => {
    const { send, ask } = await aLocalSystem();
    await send(theArticleCase());
    await ask("/api/clock", JSON.stringify({ to: "2026-11-20T17:00:00-05:00" }));
    const mails = (await ask("/api/mails")).body.mails as readonly { id: string; heading: string }[];
    const sent = mails.filter(({ heading }) => heading.startsWith("A thank-you"));
    const [interview] = (await ask("/api/interviews")).body.interviews as readonly { points: readonly { mails: readonly string[] }[] }[];

    expect(sent).toHaveLength(2);
    expect(interview?.points.flatMap((point) => point.mails).sort()).toEqual(sent.map(({ id }) => id).sort());
  });

  it("moves to the next point when asked for the next", async () => {
    const { send, ask, now } = await aLocalSystem();
    await send(theArticleCase());
    await ask("/api/clock", JSON.stringify({ to: "next" }));

    expect(now().slice(0, 16)).toBe("2026-11-20T22:00");
  });

  it("takes a bare date for the end of that day", async () => {
    const { ask, now } = await aLocalSystem();
    await ask("/api/clock", JSON.stringify({ to: "2026-12-03" }));

    expect(now().slice(0, 16)).toBe("2026-12-04T04:59");
  });

  it.each([
    ["not JSON", "is not JSON"],
    ['{"until":"next"}', "Send {"],
    ['{"to":"2026-11-19"}', "time only moves on"],
    ['{"to":"soon"}', "is not an instant"],
    ['{"to":"2099-01-01"}', "five years"],
  ])("refuses to move time by %s, in words", async (body, words) => {
    const { ask } = await aLocalSystem();
    const answer = await ask("/api/clock", body);

    expect(answer.status).toBe(400);
    expect(answer.body.error).toContain(words);
  });

  it.each([{ Host: "evil.example" }, { Origin: "http://evil.example" }, { Host: "127.0.0.1:1" }])("refuses %o", async (headers) => {
    const { system } = await aLocalSystem();

    expect(await statusOf(system.httpPort, { path: "/api/mails", headers })).toBe(403);
  });

  it.each(["/../../package.json", "/%2e%2e/settings.ts", "/..%2fmain.ts", "//etc/passwd", "/api/mails/..%2f..%2flock", "/constructor"])(
    "gives nothing for %s",
    async (path) => {
      const { system } = await aLocalSystem();

      expect(await statusOf(system.httpPort, { path })).toBe(404);
    },
  );

  it("lets the page load nothing from elsewhere, and a mail not even a script", async () => {
    const { send, get, mails } = await aLocalSystem();
    await send(theArticleCase());
    const [mail] = await mails();

    expect((await get("/")).headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'/);
    expect((await get(`/api/mails/${mail?.id}/html`)).headers.get("content-security-policy")).not.toContain("script-src");
  });

  it("gives a mail's HTML, text, source and attachments", async () => {
    const { send, passTo, mails, get } = await aLocalSystem();
    await send(theArticleCase());
    await passTo("2026-11-20T17:00:00-05:00");
    const id = (await mails()).at(-1)?.id;

    expect(await (await get(`/api/mails/${id}/html`)).text()).toContain("<!doctype html>");
    expect(await (await get(`/api/mails/${id}/text`)).text()).toContain("Martha");
    expect(await (await get(`/api/mails/${id}/source`)).text()).toMatch(/^From: Followthrough/m);
    expect(await (await get(`/api/mails/${id}/0`)).text()).toContain("X-Unsent: 1");
  });

  it("previews a mail with its lines told apart and without the marks of its timeline", async () => {
    const { send, ask } = await aLocalSystem();
    await send(theArticleCase());

    expect((await ask("/api/mails")).body.mails).toMatchObject([
      { preview: expect.stringMatching(/^Next, today at 5:00 PM: [^●○]+\. The plan · Fri, Nov 20, 5:00 PM: /) },
    ]);
  });

  it.each([
    [{ from: "robin@example.com\r\nBcc: x@example.com", text: "x" }, "must be one line"],
    [{ from: "nobody", text: "x" }, "is neither an address"],
    [{ from: "robin@example.com" }, "text"],
    [{ from: "robin@example.com", text: "x", cc: "y@example.com" }, "cc"],
  ])("refuses to send %o, in words", async (mail, words) => {
    const { ask } = await aLocalSystem();
    const answer = await ask("/api/mail", JSON.stringify(mail));

    expect(answer.status).toBe(400);
    expect(answer.body.error).toContain(words);
  });
});
