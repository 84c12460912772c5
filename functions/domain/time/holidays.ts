import { addDays, type CalendarDate, calendarDate } from "./calendar-date.ts";
import { FIRST_YEAR, PACKED_HOLIDAYS } from "./holidays.generated.ts";

const packed = new Map(Object.entries(PACKED_HOLIDAYS));
const unpacked = new Map<string, ReadonlySet<CalendarDate>>();

/**
 * Says whether the whole country (ISO 3166, such as "US") has a public holiday on that date, substitute days included.
 * Only holidays from Monday to Friday are known. Of a country that the table lacks, and outside the years of the table
 * (2025 to 2032), no holiday is known: there only weekends are free, and a draft may arrive on a holiday.
 */
export function isNationalHoliday(date: CalendarDate, country: string): boolean {
  return holidaysOf(country.toUpperCase()).has(date);
}

function holidaysOf(country: string): ReadonlySet<CalendarDate> {
  const known = unpacked.get(country);
  if (known) return known;
  const years = packed.get(country);
  if (years === undefined) return NONE;
  const holidays = unpack(years);
  unpacked.set(country, holidays);
  return holidays;
}

const NONE: ReadonlySet<CalendarDate> = new Set();

function unpack(years: string): ReadonlySet<CalendarDate> {
  const dates = years.split(",").flatMap((days, index) => {
    const newYear = calendarDate(`${FIRST_YEAR + index}-01-01`);
    return [...days.matchAll(/../g)].map(([day]) => addDays(newYear, Number.parseInt(day, 36) - 1));
  });
  return new Set(dates);
}
