import { type CalendarDate, calendarDate, dayNumber } from "./calendar-date.ts";
import { FIRST_YEAR, PACKED_HOLIDAYS } from "./holidays.generated.ts";

const packed = new Map(Object.entries(PACKED_HOLIDAYS));
const unpacked = new Map<string, ReadonlySet<number>>();
const NONE: ReadonlySet<number> = new Set();

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
  const code = country.toUpperCase();
  const known = unpacked.get(code);
  if (known) return known;
  const years = packed.get(code);
  if (years === undefined) return NONE;
  const holidays = unpack(years);
  unpacked.set(code, holidays);
  return holidays;
}

function unpack(years: string): ReadonlySet<number> {
  const days = years.split(",").flatMap((year, index) => {
    const newYear = dayNumber(calendarDate(`${FIRST_YEAR + index}-01-01`));
    return [...year.matchAll(/../g)].map(([day]) => newYear + Number.parseInt(day, 36) - 1);
  });
  return new Set(days);
}
