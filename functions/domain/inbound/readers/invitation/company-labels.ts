/** Domains of schedulers and of mail for everyone: they say nothing of the employer. */
const OTHERS =
  /^(?:calendly|greenhouse|greenhouse-mail|lever|hire|ashbyhq|ashby|goodtime|workday|myworkday|icims|smartrecruiters|jobvite|bamboohr|zoom|google|gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|proton|protonmail|gmx|web|mail|email|calendar|group|resource|teams|microsoft|example|com|org|net|co|uk|io|ai|de|in|us|eu|edu|gov|dev|app|www|hr|jobs|careers|recruiting|talent|no-reply|noreply)$/;

/** What the domains of those addresses are called, without schedulers, mail providers and endings: "sunfield" of sunfield.example.com. */
export function companyLabels(addresses: readonly string[]): readonly string[] {
  const labels = addresses.flatMap((address) => (address.split("@")[1] ?? "").toLowerCase().split("."));
  return [...new Set(labels.filter((label) => label.length > 2 && !OTHERS.test(label)).map(squeezed))];
}

/** Says whether the words are the name that one of the labels was made of: "Bayou City Clinic" of "bayoucity". */
export function fitsLabel(words: string, labels: readonly string[]): boolean {
  const name = squeezed(words.replace(/^the\s/i, ""));
  const initials = words
    .split(/[\s-]+/)
    .map((word) => word[0] ?? "")
    .join("")
    .toLowerCase();
  return labels.some(
    (label) => (name.length > 2 && (label.startsWith(name) || name.startsWith(label))) || (label.length > 2 && label === initials),
  );
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
