import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Public messages and calendars of other projects may lie beside the repository; they are read, never copied. */
const FOLDER = process.env.MAIL_CORPORA ?? fileURLToPath(new URL("../../../shared/corpora", import.meta.url));

export interface CorpusFile {
  readonly name: string;
  readonly content: Buffer;
}

/** The files of the corpora with that ending; none, with a notice, where there are no corpora. */
export function theCorpora(ending: ".eml" | ".ics" | ".txt"): readonly CorpusFile[] {
  if (!existsSync(FOLDER)) {
    console.info(`Skipped: no public corpora in ${FOLDER} (MAIL_CORPORA names another folder).`);
    return [];
  }
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(FOLDER, name)) }));
}
