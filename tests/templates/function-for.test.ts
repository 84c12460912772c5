import { build } from "esbuild";
import fc from "fast-check";
import handlebars from "handlebars";
import { beforeAll, describe, expect, it } from "vitest";
import { functionFor, type Program } from "../../scripts/templates/function-for.ts";

const TEMPLATE = `Dear {{name}},
{{#if note}}<p title="{{note}}">{{note}}</p>{{else}}nothing{{/if}}
{{#each rows}}
- {{label}}{{#if more}}: {{#each more}}{{this}}, {{/each}}{{/if}}
{{/each}}
{{! said to nobody }}{{link.href}}{{#if isLast}} (the last){{/if}}
`;

interface View {
  readonly name: string;
  readonly note: string | undefined;
  readonly rows: readonly { readonly label: string; readonly more: readonly string[] }[];
  readonly link: { readonly href: string };
  readonly isLast: boolean;
}

const parsed = (source: string) => handlebars.parse(source) as unknown as Program;
const compiled = (source: string) =>
  functionFor(parsed(source), { name: "written", view: "View", value: (value) => `escaped(${value})`, text: JSON.stringify });

/** The function as it runs: its types stripped, with what it calls. */
async function running(source: string): Promise<(view: View) => string> {
  const contents = `import { escaped, isShown } from "#templates/fill.ts";\n${source}`;
  const stdin = { contents, loader: "ts", resolveDir: import.meta.dirname } as const;
  const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false });
  const module: { readonly written: (view: View) => string } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`
  );
  return module.written;
}

describe("the function made of a template", () => {
  let written: (view: View) => string;

  beforeAll(async () => {
    written = await running(compiled(TEMPLATE));
  });

  it("writes what Handlebars would, whatever the texts hold", () => {
    const byHandlebars = handlebars.compile(TEMPLATE, { strict: true });
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "&<>\"'`=", "<b>&amp;</b>"));
    const views = fc.record({
      name: text,
      note: fc.option(text, { nil: undefined }),
      rows: fc.array(fc.record({ label: text, more: fc.array(text, { maxLength: 3 }) }), { maxLength: 3 }),
      link: fc.record({ href: text }),
      isLast: fc.boolean(),
    });

    fc.assert(
      fc.property(views, (view) => written(view) === byHandlebars(view)),
      { seed: 7, numRuns: 300 },
    );
  });

  it("is a plain sum of texts and values, with nothing looked up at run time", () => {
    expect(compiled("{{#each rows}}<li>{{label}}</li>{{/each}}")).toBe(
      [
        "export function written(view: View): string {",
        '  let out = "";',
        "  for (const item1 of view.rows) {",
        '    out += "<li>" + escaped(item1.label) + "</li>";',
        "  }",
        "  return out;",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("escapes what three braces would let through", () => {
    expect(compiled("{{{name}}}")).toContain("escaped(view.name)");
  });

  it.each(["{{> partial}}", "{{#with a}}{{b}}{{/with}}", "{{#each a}}{{../b}}{{/each}}", "{{#each a}}{{@index}}{{/each}}"])(
    "is not made of %s, which no template needs",
    (source) => {
      expect(() => compiled(source)).toThrow();
    },
  );
});
