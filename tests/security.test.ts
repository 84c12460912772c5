import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const rootFile = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFileSync(rootFile(path), "utf8");

const page = read("SECURITY.md");
const paths = [...page.matchAll(/`((?:functions|tests|infra|local|cli)\/[^`\s]+)`/g)].map(([, path = ""]) => path);
/** A promise is a line of a list that begins with the path of a test; it may go on in indented lines. */
const promises = [...page.matchAll(/^- `tests\/.*(?:\n {2}.*)*/gm)].flatMap(([line]) => {
  const files = [...line.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = ""]) => path);
  return [...line.replaceAll(/`[^`]*`/g, "").matchAll(/"([^"]+)"/g)].map(([, title = ""]) => [title, files] as const);
});

describe("the page on security", () => {
  it("names nothing that does not exist", () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(rootFile(path)))).toEqual([]);
  });

  it.each(promises)('finds "%s" where it says', (title, files) => {
    const texts = files.filter((path) => existsSync(rootFile(path))).map(read);

    expect(texts.some((text) => text.replaceAll("\\", "").includes(title))).toBe(true);
  });

  it("has a test behind every way in", () => {
    const [, ways = ""] = page.split("## What somebody could try");
    const sections = ways.split("\n## ")[0]?.split("\n### ").slice(1) ?? [];

    expect(sections.length).toBeGreaterThan(8);
    expect(sections.filter((section) => !section.includes("\n- `tests/"))).toEqual([]);
  });
});

describe("the packages", () => {
  it("pins every package to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
    const versions = Object.values({ ...dependencies, ...devDependencies });

    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
