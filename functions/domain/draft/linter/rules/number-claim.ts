import { excerptsOf, type Phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";
import { numbersIn } from "../vocabulary.ts";

const COUNTED: Phrases = {
  pattern:
    /(?<![\p{L}\p{N}])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen|thousand|million)(?:[ -]\p{L}+)?(?=[ -](?:years?|months?|weeks?|days?|hours?|people|persons?|employees|staff|seasons?|projects?|clients?|customers?|teams?|percent|dollars|sites|stores|languages|certificates?)(?!\p{L}))/giu,
  hint: /(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen|thousand|million)[ -]|[\u017f\u212a]/i,
};

/** A number that the record does not hold, in digits or counting years, people and the like in words. */
export const numberClaim: Rule = {
  name: "number-claim",
  severity: "error",
  check: ({ text, textWithoutDates, vocabulary }) => {
    if (!vocabulary) return [];
    const digits = textWithoutDates.match(/\d+(?:[.,:/-]\d+)*/g) ?? [];
    const counted = excerptsOf(text, COUNTED).filter((excerpt) => !vocabulary.words.has(excerpt.toLowerCase().split(/[ -]/)[0] ?? ""));
    return [...digits.filter((number) => !isRecorded(number, vocabulary.numbers)), ...counted].map((excerpt) => ({
      message: `"${excerpt}" is a number that the record does not hold.`,
      excerpt,
    }));
  },
};

function isRecorded(number: string, numbers: ReadonlySet<string>): boolean {
  return (
    numbers.has(number) ||
    (numbersIn(number)
      .slice(1)
      .every((part) => numbers.has(part)) &&
      numbersIn(number).length > 2)
  );
}
