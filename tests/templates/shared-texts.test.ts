import handlebars from "handlebars";
import { expect, it } from "vitest";
import type { Program } from "../../scripts/templates/function-for.ts";
import { piecesOf, sharedTexts } from "../../scripts/templates/shared-texts.ts";

const HEAD = "<html><head><title>Followthrough</title></head>";
const ROW = "<tr><td style='padding: 0 0 12px; color: #333'>";
const parsed = (source: string) => handlebars.parse(source) as unknown as Program;
const textsOf = (...sources: readonly string[]) => [...sharedTexts(sources.map(parsed)).keys()];

it("names each text that two templates hold, once", () => {
  const shared = sharedTexts([parsed(`${HEAD}{{name}}`), parsed(`${HEAD}{{title}}`)]);

  expect([...shared]).toEqual([[HEAD, "shared1"]]);
});

it("finds what one template holds twice, in loops and in either case of a question", () => {
  expect(textsOf(`{{#each rows}}${ROW}{{this}}{{/each}}{{#if last}}{{last}}{{else}}${ROW}{{/if}}`)).toEqual([ROW]);
});

it("leaves what stands once, or is too short to be worth a name", () => {
  expect(textsOf(`${HEAD}{{name}}</p>`, `${ROW}{{name}}</p>`)).toEqual([]);
});

it("finds the rows and cells that two texts hold between other words", () => {
  expect(textsOf(`<p>Dear</p>${ROW}<p class='a'>One</p>{{name}}`, `<p>Best</p>${ROW}<a href='x'>Two</a>{{name}}`)).toEqual([ROW]);
});

it("parts a text only where the pieces together are the text again", () => {
  const text = `${HEAD}<table><tbody>${ROW}<div style="color: #333"><p class="p">Hello</p></div></td></tr></tbody></table>`;

  expect(piecesOf(text).length).toBeGreaterThan(3);
  expect(piecesOf(text).join("")).toBe(text);
});
