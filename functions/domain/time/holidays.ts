import { type CalendarDate, calendarDate, dayNumber } from "./calendar-date.ts";
import { FIRST_YEAR, PACKED_HOLIDAYS } from "./holidays.generated.ts";
import { kept } from "./kept.ts";

const packed = new Map(Object.entries(PACKED_HOLIDAYS));
const NONE: ReadonlySet<number> = new Set();
const unpacked = kept(1_000, (country: string) => {
  const years = packed.get(country.toUpperCase());
  return years === undefined ? NONE : unpack(years);
});

/**
 * Says whether the whole country (ISO 3166, such as "US") has a public holiday on that date, substitute days included.
 * Only holidays from Monday to Friday are known. Of a country that the table lacks, and outside the years of the table
 * (2025 to 2032), no holiday is known: there only weekends are free, and a draft may arrive on a holiday.
 */
export function isNationalHoliday(date: CalendarDate, country: string): boolean {
  return holidayNumbers(country).has(dayNumber(date));
}

/** The day numbers of the country's holidays, as far as isNationalHoliday knows them. */
export function holidayNumbers(country: string): ReadonlySet<number> {
  return unpacked(country);
}

function unpack(years: string): ReadonlySet<number> {
  const days = years.split(",").flatMap((year, index) => {
    const newYear = dayNumber(calendarDate(`${FIRST_YEAR + index}-01-01`));
    return [...year.matchAll(/../g)].map(([day]) => newYear + Number.parseInt(day, 36) - 1);
  });
  return new Set(days);
}
