import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("takes neither MJML nor the compiler of Handlebars into what a Lambda loads", async () => {
  const entry = fileURLToPath(new URL("../../functions/adapters/mail-writer.ts", import.meta.url));
  const { metafile } = await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", write: false, metafile: true });
  const inputs = Object.keys(metafile.inputs);

  expect(inputs.filter((input) => /node_modules\/(mjml|htmlnano|cssnano)|handlebars\/.*(compiler|precompiler)/.test(input))).toEqual([]);
  expect(inputs.some((input) => input.includes("handlebars"))).toBe(true);
});
