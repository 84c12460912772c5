import Holidays from "date-holidays";

/**
 * The dates (YYYY-MM-DD, in order) on which the whole country has a public holiday from Monday to Friday, substitute days
 * included. A holiday that begins in the afternoon leaves the morning to work, so it is none; a holiday of one state is none either.
 */
export function holidaysFromLibrary(country: string, year: number): string[] {
  const library = new Holidays(country, { types: ["public"] });
  const found = [year - 1, year]
    .flatMap((start) => library.getHolidays(start))
    .filter(({ date }) => date.slice(11, 16) === "00:00")
    .flatMap(({ date, start, end }) => {
      const days = Math.round((end.getTime() - start.getTime()) / 86_400_000);
      return Array.from({ length: days }, (_, later) => new Date(Date.parse(date.slice(0, 10)) + later * 86_400_000));
    })
    .filter((day) => day.getUTCFullYear() === year && day.getUTCDay() % 6 !== 0)
    .map((day) => day.toISOString().slice(0, 10));
  return [...new Set(found)].sort();
}
