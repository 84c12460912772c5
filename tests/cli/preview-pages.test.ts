import { describe, expect, it } from "vitest";
import { pageAt } from "../../cli/preview/pages.ts";
import { renderSamples } from "../../cli/preview/samples.ts";

const RENDERED = { kind: "rendered", samples: renderSamples() } as const;

describe("npm run preview -- --watch", () => {
  it("lists every sample", () => {
    for (const { name } of RENDERED.samples) expect(pageAt("/", RENDERED)).toContain(`href="/html/${name}"`);
  });

  it("shows a mail as it is, and reloads it", () => {
    const [first] = RENDERED.samples;

    expect(pageAt(`/html/${first?.name}`, RENDERED)).toContain(first?.html);
    expect(pageAt(`/html/${first?.name}`, RENDERED)).toContain('new EventSource("/changes")');
  });

  it("shows the plain text with its angle brackets", () => {
    expect(pageAt("/text/thank-you", RENDERED)).toContain("&lt;nick.claus@example.org>");
  });

  it("says what is wrong with a template instead of a mail", () => {
    expect(pageAt("/html/thank-you", { kind: "broken", reason: "draft.mjml: <mj-txt> is unknown" })).toContain("&lt;mj-txt> is unknown");
  });

  it("has no page for a sample that is not there", () => {
    expect(pageAt("/html/nothing", RENDERED)).toBeUndefined();
  });
});
