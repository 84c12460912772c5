/** The top level of a country, or one in another script, under which most of the second level is open to anybody ("co.uk", "com.au"). */
const COUNTRY = /^(?:[a-z]{2}|xn--.*)$/;

/**
 * Says whether one of two domains is the other or stands above it, so that both are one organisation's (RFC 7489, 3.1, relaxed).
 * The upper one must have two names, under a country three: docs/decisions/who-signs-for-whom.md.
 */
export function areAligned(one: string, other: string): boolean {
  if (one === other) return one.includes(".");
  const [parent, child] = one.length < other.length ? [one, other] : [other, one];
  return child.endsWith(`.${parent}`) && isOrganisation(parent);
}

function isOrganisation(domain: string): boolean {
  const names = domain.split(".");
  return !names.includes("") && names.length >= (COUNTRY.test(names.at(-1) ?? "") ? 3 : 2);
}
