/** Names under which anybody may register: a parent made of two short labels ("co.uk", "com.au") is no organisation. */
const PUBLIC_SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gov|go|id|me|ne|net|nom|or|org|sch)\.[a-z]{2}$/;

/** Says whether one of two domains is the other or stands above it, so that both are one organisation's (RFC 7489, 3.1, relaxed). */
export function areAligned(one: string, other: string): boolean {
  if (one === other) return isOrganisation(one);
  const [parent, child] = one.length < other.length ? [one, other] : [other, one];
  return isOrganisation(parent) && child.endsWith(`.${parent}`);
}

function isOrganisation(domain: string): boolean {
  return domain.includes(".") && !PUBLIC_SECOND_LEVEL.test(domain);
}
