// Writes functions/domain/time/holidays.generated.ts: the national holidays of every country that date-holidays knows.
// The library takes seconds to compute and megabytes to load; the table takes neither. Run it again to reach further years:
// npx tsx scripts/build-holidays.ts
import { writeFileSync } from "node:fs";
import Holidays from "date-holidays";
import { holidaysFromLibrary } from "./holidays-from-library.ts";

const FIRST_YEAR = 2025;
const LAST_YEAR = 2032;

function packYear(country: string, year: number): string {
  const newYear = Date.UTC(year, 0, 1);
  return holidaysFromLibrary(country, year)
    .map((date) => (Math.round((Date.parse(date) - newYear) / 86_400_000) + 1).toString(36).padStart(2, "0"))
    .join("");
}

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const countries = Object.keys(new Holidays().getCountries()).sort();
const rows = countries.map((country) => `  ${country}: "${years.map((year) => packYear(country, year)).join()}",`);

writeFileSync(
  new URL("../functions/domain/time/holidays.generated.ts", import.meta.url),
  `// Written by scripts/build-holidays.ts from date-holidays: do not edit. A year is the list of its holidays that fall on
// Monday to Friday, each the day of the year in two digits of base 36; a comma parts the years.
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};
export const PACKED_HOLIDAYS: Readonly<Record<string, string>> = {
${rows.join("\n")}
};
`,
);
