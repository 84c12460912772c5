/** Who may write in: addresses, or domains as "@example.org"; "anyone" only on one's own machine. */
export type People = "anyone" | readonly string[];

/** Says whether that address may write in. The address is in lower case. */
export function isKnown(address: string, people: People): boolean {
  if (people === "anyone") return true;
  return people.some((entry) => {
    const known = entry.toLowerCase();
    return known.startsWith("@") ? address.endsWith(known) : address === known;
  });
}
