import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("takes nothing of MJML and Handlebars into what a Lambda loads: the templates are compiled", async () => {
  const entry = fileURLToPath(new URL("../../functions/adapters/mail-writer.ts", import.meta.url));
  const { metafile } = await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", write: false, metafile: true });
  const inputs = Object.keys(metafile.inputs);

  expect(inputs.filter((input) => /node_modules\/(mjml|htmlnano|cssnano|handlebars)/.test(input))).toEqual([]);
  expect(inputs.some((input) => input.endsWith("templates/draft.generated.ts"))).toBe(true);
});
