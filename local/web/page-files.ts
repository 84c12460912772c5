import { readFile } from "node:fs/promises";
import { file, type Reply } from "./reply.ts";

const FOLDER = new URL("../page/", import.meta.url);

// Only these names reach the disk, whatever the path of a request says.
const FILES: Readonly<Partial<Record<string, { readonly name: string; readonly type: string }>>> = {
  "/": { name: "index.html", type: "text/html; charset=utf-8" },
  "/page.css": { name: "page.css", type: "text/css; charset=utf-8" },
  "/favicon.svg": { name: "favicon.svg", type: "image/svg+xml" },
};

const SCRIPT = /^\/([a-z][a-z-]{0,40}\.js)$/;

/** The file of the page that has that path; undefined where there is none. */
export async function pageFile(path: string): Promise<Reply | undefined> {
  const known = FILES[path] ?? script(path);
  if (!known) return undefined;
  try {
    return file(await readFile(new URL(known.name, FOLDER)), known.type);
  } catch {
    return undefined;
  }
}

function script(path: string): { readonly name: string; readonly type: string } | undefined {
  const name = SCRIPT.exec(path)?.[1];
  return name === undefined ? undefined : { name, type: "text/javascript; charset=utf-8" };
}
