import { readFile } from "node:fs/promises";
import { file, type Reply } from "./reply.ts";

const FOLDER = new URL("../page/", import.meta.url);

// Only names of this form, in this one folder, reach the disk, whatever the path of a request says.
const NAME = /^\/([a-z][a-z-]{0,40})\.(js|css|svg)$/;

const TYPES: Readonly<Partial<Record<string, string>>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

/** The file of the page that has that path; undefined where there is none. */
export async function pageFile(path: string): Promise<Reply | undefined> {
  if (path === "/") return file(await readFile(new URL("index.html", FOLDER)), "text/html; charset=utf-8");
  const [, name, ending = ""] = NAME.exec(path) ?? [];
  const type = TYPES[ending];
  if (name === undefined || type === undefined) return undefined;
  try {
    return file(await readFile(new URL(`${name}.${ending}`, FOLDER)), type);
  } catch {
    return undefined;
  }
}
