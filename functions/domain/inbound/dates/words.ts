const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  "a couple of": 2,
  "a couple": 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** Matches the name of a month, whole or short, as people write it. */
export const MONTH_WORD =
  "jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Matches the name of a weekday, whole or short. */
export const WEEKDAY_WORD = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

/** Matches a small number in digits or words. */
export const NUMBER_WORD = String.raw`\d{1,2}|an?(?: couple(?: of)?)?|couple|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty`;

/** 1 to 12; undefined for a word that is no month. */
export function monthNumber(word: string): number | undefined {
  const index = MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().replace(/\.$/, "").slice(0, 3)));
  return index < 0 ? undefined : index + 1;
}

/** 1 for Monday to 7 for Sunday; undefined for a word that is no weekday. */
export function weekdayNumber(word: string): number | undefined {
  const index = word === "" ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(word.toLowerCase().slice(0, 3)));
  return index < 0 ? undefined : index + 1;
}

/** The number that digits or a word name. */
export function smallNumber(word: string): number | undefined {
  const plain = word.toLowerCase().trim();
  return /^\d+$/.test(plain) ? Number(plain) : NUMBERS[plain];
}
