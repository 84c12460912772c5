import type { Address, InboundMail, Invitation } from "#domain/inbound/inbound-mail.ts";
import { dateIn, isZone, type Zone } from "#domain/time/zone.ts";

/** Everyone but rooms, and who of them is the person: what the readers of an invitation look at. */
export interface InvitedMeeting {
  /** The sessions of one day, earliest first. */
  readonly sessions: readonly Invitation[];
  /** The person's own names and addresses, in lower case. */
  readonly self: { readonly addresses: readonly string[]; readonly names: readonly string[] };
  /** Who takes part besides the person, each once; the organisers are marked. */
  readonly people: readonly (Address & { readonly isOrganizer: boolean })[];
}

export interface PersonOfMail {
  readonly address: string;
  readonly zone: Zone;
}

/** Every invitation of the mail, also those of messages attached to it. */
export function invitationsOf(mail: InboundMail): readonly Invitation[] {
  return [...mail.invitations, ...mail.attachedMessages.flatMap(invitationsOf)];
}

/** The sessions of the day of the first one; a second day of the same calendar is another interview. */
export function meetingOf(invitations: readonly Invitation[], mail: InboundMail, person: PersonOfMail): InvitedMeeting | undefined {
  const inOrder = [...invitations].sort((one, other) => startOf(one).localeCompare(startOf(other)));
  const [first] = inOrder;
  if (!first) return undefined;
  const sessions = inOrder.filter((session) => dayOf(session) === dayOf(first));
  const self = selfOf(mail, person, sessions);
  return { sessions, self, people: peopleOf(sessions, self.addresses) };
}

function startOf({ when }: Invitation): string {
  return when.kind === "time" ? when.start : when.date;
}

function dayOf({ when }: Invitation): string {
  if (when.kind === "date") return when.date;
  return isZone(when.zone) ? dateIn(when.start, when.zone) : when.start.slice(0, 10);
}

function selfOf(mail: InboundMail, person: PersonOfMail, sessions: readonly Invitation[]): InvitedMeeting["self"] {
  const addresses = [person.address, ...mail.from.map(({ address }) => address)].map((address) => address.toLowerCase());
  const invited = sessions.flatMap(({ attendees }) => attendees).filter(({ address }) => addresses.includes(address));
  const names = [...mail.from, ...invited].flatMap(({ name }) => (name ? [name.toLowerCase()] : []));
  return { addresses, names: [...new Set(names)] };
}

function peopleOf(sessions: readonly Invitation[], self: readonly string[]): InvitedMeeting["people"] {
  const organizers = new Set(sessions.flatMap(({ organizer }) => organizer?.address ?? []));
  const everyone = sessions.flatMap(({ organizer, attendees }) => [
    ...attendees.filter(({ isRoom }) => !isRoom),
    ...(organizer ? [organizer] : []),
  ]);
  const byAddress = new Map<string, Address>();
  for (const { address, name } of everyone) {
    const known = byAddress.get(address);
    if (!known?.name) byAddress.set(address, { address, ...(name ? { name: nameInOrder(name) } : {}) });
  }
  return [...byAddress.values()]
    .filter(({ address }) => !self.includes(address))
    .map((each) => ({ ...each, isOrganizer: organizers.has(each.address) }));
}

/** "Petrov, Dana (Design)" of a company's directory is Dana Petrov. */
function nameInOrder(name: string): string {
  const plain = name.replace(/\s*[([|].*$/, "").trim();
  const [last = "", first = "", ...more] = plain.split(/,\s*/);
  const isReversed = first !== "" && more.length === 0 && !last.includes(" ");
  return isReversed ? `${first} ${last}` : (plain.split(",")[0] ?? plain);
}
