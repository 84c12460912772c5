import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Who may import whom, and which packages. "*" = any. The packages of the domain are pure: text or values in, values out. */
const FLOORS: Readonly<Record<string, { readonly floors: readonly string[]; readonly packages: readonly string[] }>> = {
  "functions/domain": {
    floors: ["functions/domain"],
    packages: ["chrono-node", "email-forward-parser"],
  },
  "functions/workflow": { floors: ["functions/workflow", "functions/domain"], packages: [] },
  "functions/adapters": {
    floors: ["functions/adapters", "functions/workflow/ports.ts", "functions/domain", "templates"],
    packages: ["*"],
  },
  "functions/runtime": {
    floors: ["functions/runtime", "functions/domain", "functions/workflow/ports.ts"],
    packages: ["zod/mini"],
  },
  "functions/handlers": { floors: ["functions/adapters", "functions/runtime", "functions/workflow"], packages: ["@aws-sdk/*", "zod"] },
  templates: { floors: ["templates", "functions/domain/mail/mail-view.ts"], packages: [] },
  local: {
    floors: ["local", "functions/adapters", "functions/runtime", "functions/workflow", "functions/domain", "templates"],
    packages: ["*"],
  },
  cli: {
    floors: [
      "cli",
      "infra/stages.ts",
      "infra/stage-settings.ts",
      "local",
      "functions/adapters",
      "functions/runtime",
      "functions/workflow",
      "functions/domain",
      "templates",
    ],
    packages: ["*"],
  },
  infra: { floors: ["infra", "functions/runtime/environment.ts", "functions/adapters/table-shape.ts"], packages: ["*"] },
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
const ALIASES: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).imports;

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.parentPath.includes("node_modules"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  return [...readFileSync(join(ROOT, file), "utf8").matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

/** The path from the root that an alias or a relative specifier leads to; undefined for a package. */
function placeOf(specifier: string, file: string): string | undefined {
  if (specifier.startsWith(".")) return relative(ROOT, resolve(ROOT, dirname(file), specifier));
  const alias = Object.entries(ALIASES).find(([name]) => specifier.startsWith(name.slice(0, -1)));
  if (!alias) return undefined;
  return relative(ROOT, join(ROOT, alias[1].slice(0, -1), specifier.slice(alias[0].length - 1)));
}

const isAllowedPackage = (name: string, allowed: readonly string[]) =>
  allowed.some((pattern) => pattern === "*" || pattern === name || (pattern.endsWith("/*") && name.startsWith(pattern.slice(0, -1))));

function trespasses(floor: string): string[] {
  const { floors, packages } = FLOORS[floor] ?? { floors: [], packages: [] };
  return sourcesUnder(floor).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => {
        const place = placeOf(specifier, file);
        if (place === undefined) return !isAllowedPackage(specifier, packages);
        return !floors.some((allowed) => place === allowed || place.startsWith(`${allowed}/`));
      })
      .map((specifier) => `${file} imports ${specifier}`),
  );
}

describe("the floors of the house", () => {
  it.each(Object.keys(FLOORS))("%s imports only what stands below it", (floor) => {
    expect(trespasses(floor)).toEqual([]);
  });

  it("gives the AWS SDK and the mail libraries to the adapters and the composition roots alone", () => {
    const users = ["functions/domain", "functions/workflow", "functions/runtime", "templates"].flatMap((floor) =>
      sourcesUnder(floor).filter((file) => importsOf(file).some((name) => /^(@aws-sdk|mailparser|nodemailer|ical\.js)/.test(name))),
    );

    expect(users).toEqual([]);
  });

  it("has a rule for every folder that holds source", () => {
    const folders = ["functions/domain", "functions/workflow", "functions/adapters", "functions/runtime", "functions/handlers"];

    expect(Object.keys(FLOORS)).toEqual(expect.arrayContaining(folders));
    expect(
      readdirSync(join(ROOT, "functions"))
        .map((name) => `functions/${name}`)
        .filter((name) => !folders.includes(name) && !name.endsWith(".ts")),
    ).toEqual([]);
  });
});
