import { readFileSync } from "node:fs";
import { caniemail, rawData } from "caniemail";
import { expect, it } from "vitest";
import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";

// What our HTML uses although a major client does not support it, each with the reason why the mail stands without it. The list
// may only get shorter: whoever would add to it takes the feature out of the template instead.
interface Unsupported {
  readonly feature: string;
  readonly clients: readonly string[];
  readonly reason: string;
}
const FIXTURE = new URL("../fixtures/unsupported-features.json", import.meta.url);
const KNOWN = JSON.parse(readFileSync(FIXTURE, "utf8")) as readonly Unsupported[];
const MOST_KNOWN = 17;

const MAJOR = ["gmail.*", "outlook.*", "apple-mail.*", "yahoo.*"] as const;
// The library's own list of clients leaves Outlook.com out; its data has it.
const OUTLOOK_COM = "outlook-com";

/** The longest sample of each template: what it does not show, no mail of that template does. */
function longestOfEach(): readonly string[] {
  const longest = new Map<string, string>();
  for (const name of sampleNames()) {
    const { view } = composeMail(sampleCase(name));
    const { html } = renderMail(view);
    if (html.length > (longest.get(view.template)?.length ?? 0)) longest.set(view.template, html);
  }
  return [...longest.values()];
}

function unsupportedIn(html: string): readonly (readonly [feature: string, client: string])[] {
  const { issues } = caniemail({ clients: [...MAJOR], html });
  const pairs = [...issues.errors].flatMap(([client, found]) => found.map(({ title }) => [title, client] as const));
  const mentioned = new Set([...issues.errors.values(), ...issues.warnings.values()].flat().map(({ title }) => title));
  return [...pairs, ...[...mentioned].filter(isUnknownToOutlookCom).map((title) => [title, OUTLOOK_COM] as const)];
}

function isUnknownToOutlookCom(feature: string): boolean {
  const support = rawData.data.find(({ title }) => title === feature)?.stats.outlook?.[OUTLOOK_COM] ?? {};
  return Object.values(support).at(-1)?.startsWith("n") ?? false;
}

function clientsByFeature(): Readonly<Record<string, readonly string[]>> {
  const clients = new Map<string, Set<string>>();
  for (const [feature, client] of longestOfEach().flatMap(unsupportedIn)) {
    clients.set(feature, (clients.get(feature) ?? new Set()).add(client));
  }
  return Object.fromEntries([...clients].map(([feature, found]) => [feature, [...found].sort()]));
}

it("uses no feature that Gmail, Outlook, Apple Mail or Yahoo lacks, but for those that are known and explained", () => {
  expect(clientsByFeature()).toEqual(Object.fromEntries(KNOWN.map(({ feature, clients }) => [feature, clients])));
});

it("knows at most so many, and has a reason for each", () => {
  expect(KNOWN.length).toBeLessThanOrEqual(MOST_KNOWN);
  expect(KNOWN.filter(({ reason }) => reason.length < 20)).toEqual([]);
});
