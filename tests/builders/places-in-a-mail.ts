import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aRawMail } from "./a-raw-mail.ts";

/** A mail with "{own}" where the person writes and "{foreign}" where words stand that are not theirs, or not of now. */
interface Written {
  readonly where: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: readonly string[];
}

interface Table {
  /** Of every mail of the table. */
  readonly headers: Readonly<Record<string, string>>;
  readonly places: readonly Written[];
}

export interface Place {
  readonly where: string;
  /** Whether the person writes something in this mail. */
  readonly isAnswered: boolean;
  /** An answer to the draft for Nick Claus with those words. */
  readonly mail: (own: string, foreign?: string) => Uint8Array;
}

const ANSWER = {
  To: "reply+north1.2@drafts.example.org",
  Subject: "Re: Thank-you to Nick Claus",
  "In-Reply-To": "<north1.1@drafts.example.org>",
};

/** The places that the tables of a folder among the fixtures name, by the table's name. */
export function placesOf(folder: "foreign-words" | "own-words"): readonly { readonly table: string; readonly places: readonly Place[] }[] {
  const path = fileURLToPath(new URL(`../fixtures/${folder}/places`, import.meta.url));
  return readdirSync(path)
    .sort()
    .map((file) => {
      const { headers, places } = JSON.parse(readFileSync(join(path, file), "utf8")) as Table;
      return { table: file.replace(".json", "").replaceAll("-", " "), places: places.map((place) => toPlace(headers, place)) };
    });
}

function toPlace(shared: Table["headers"], { where, headers = {}, body }: Written): Place {
  const all = Object.entries({ ...ANSWER, ...shared, ...headers });
  const mail = (own: string, foreign = "") => {
    const fill = (text: string) => text.replaceAll("{own}", own).replaceAll("{foreign}", foreign);
    return aRawMail({ headers: Object.fromEntries(all.map(([name, value]) => [name, fill(value)])), body: fill(body.join("\n")) });
  };
  return { where, isAnswered: body.some((line) => line.includes("{own}")), mail };
}
