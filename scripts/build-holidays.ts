// Writes functions/domain/time/holidays.generated.ts: the national holidays of every country that date-holidays knows.
// The library takes seconds to compute and megabytes to load; the table takes neither. Run it again to reach further years:
// npx tsx scripts/build-holidays.ts
import { writeFileSync } from "node:fs";
import Holidays from "date-holidays";
import { GAP_DIGITS, LONG_GAP } from "../functions/domain/time/holiday-digits.ts";
import { holidaysFromLibrary } from "./holidays-from-library.ts";

const FIRST_YEAR = 2025;
const LAST_YEAR = 2032;

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const isWeekend = (date: string) => new Date(date).getUTCDay() % 6 === 0;

function packCountry(country: string): string {
  const byYear = years.map((year) => holidaysFromLibrary(country, year));
  const dates = [...new Set(byYear.flat().map((date) => date.slice(5)))].sort();
  const yearly = dates.filter((date) =>
    byYear.every((holidays, index) => isWeekend(`${years[index]}-${date}`) || holidays.includes(`${years[index]}-${date}`)),
  );
  const others = byYear.map((holidays) => holidays.filter((date) => !yearly.includes(date.slice(5))).map(dayOfYear));
  return `${yearly.map(packDate).join("")};${others.map(packDays).join()}`;
}

function packDate(monthAndDay: string): string {
  const [month = 0, day = 0] = monthAndDay.split("-").map(Number);
  return month.toString(36) + day.toString(36);
}

function dayOfYear(date: string): number {
  return Math.round((Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000) + 1;
}

function packDays(days: readonly number[]): string {
  return days.map((day, index) => packGap(day - (days[index - 1] ?? 0))).join("");
}

function packGap(gap: number): string {
  return GAP_DIGITS.slice(-1).repeat(Math.floor(gap / LONG_GAP)) + GAP_DIGITS[gap % LONG_GAP];
}

const countries = Object.keys(new Holidays().getCountries()).sort();
const rows = countries.map((country) => `  ${country}: "${packCountry(country)}",`);

writeFileSync(
  new URL("../functions/domain/time/holidays.generated.ts", import.meta.url),
  `// Written by scripts/build-holidays.ts from date-holidays: do not edit. Of each country first the dates that are holidays in
// every year, unless they fall on a weekend: month and day, a digit of base 36 each. Behind the semicolon the years, parted by commas:
// the other holidays from Monday to Friday, each by the days since the one before it (holiday-digits.ts).
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};
export const PACKED_HOLIDAYS: Readonly<Record<string, string>> = {
${rows.join("\n")}
};
`,
);
