/** The name as it compares with another: lower case, single blanks, without the marks that people leave out. */
export function comparable(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.,'’]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Says whether both name the same: equal, or one is a part of the other word by word ("Nick" and "Nick Claus"). */
export function sameName(first: string, second: string): boolean {
  const [shorter, longer] = [comparable(first).split(" "), comparable(second).split(" ")].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return shorter[0] !== "" && shorter.every((word) => longer.includes(word));
}

const LEGAL_FORMS = new Set([
  "inc",
  "incorporated",
  "llc",
  "ltd",
  "limited",
  "gmbh",
  "ag",
  "corp",
  "corporation",
  "co",
  "company",
  "plc",
  "sa",
  "bv",
  "pvt",
  "pty",
  "llp",
  "kg",
  "nv",
  "srl",
  "sarl",
]);

/** Says whether both name the same company; "Acme" and "Acme, Inc." do. */
export function sameCompany(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && coreOf(first) === coreOf(second) && coreOf(first) !== "";
}

function coreOf(company: string): string {
  const words = comparable(company).split(" ");
  const core = words.filter((word) => !LEGAL_FORMS.has(word));
  return (core.length > 0 ? core : words).join(" ");
}
