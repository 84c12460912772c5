import { type CalendarDate, calendarDate, dayNumber, weekdayOfDay } from "./calendar-date.ts";
import { GAP_DIGITS, LONG_GAP } from "./holiday-digits.ts";
import { FIRST_YEAR, PACKED_HOLIDAYS } from "./holidays.generated.ts";
import { kept } from "./kept.ts";

const SATURDAY = 6;

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

function unpack(packedCountry: string): ReadonlySet<number> {
  const [yearly = "", years = ""] = packedCountry.split(";");
  const days = years.split(",").flatMap((others, index) => {
    const year = FIRST_YEAR + index;
    const newYear = dayNumber(calendarDate(`${year}-01-01`));
    return [...pairsOf(yearly).map((pair) => dayOfYearly(pair, year)), ...daysOf(others).map((day) => newYear + day - 1)];
  });
  return new Set(days.filter((day) => weekdayOfDay(day) < SATURDAY));
}

function dayOfYearly(pair: string, year: number): number {
  const [month = "", day = ""] = [...pair].map((digit) => String(Number.parseInt(digit, 36)).padStart(2, "0"));
  return dayNumber(calendarDate(`${year}-${month}-${day}`));
}

/** The days of the year, the first of which is 1. */
function daysOf(gaps: string): readonly number[] {
  const days: number[] = [];
  let day = 0;
  for (const digit of gaps) {
    const gap = GAP_DIGITS.indexOf(digit);
    day += gap;
    if (gap < LONG_GAP) days.push(day);
  }
  return days;
}

const pairsOf = (digits: string): readonly string[] => digits.match(/../g) ?? [];
