import type ICAL from "ical.js";
import type { Address, Invitation } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { MAX_ATTENDEES } from "../mime/limits.ts";

const ADDRESS = /^[^\s@<>"]{1,128}@[^\s@<>"]{1,255}$/;
const ROOM_TYPE = /^(?:ROOM|RESOURCE)$/i;
const ROOM_ADDRESS = /@resource\.calendar\.google\.com$|^(?:room|resource|conf(?:erence)?)[._-]/i;
const ROOM_NAME = /\b(?:conf(?:erence)?|meeting|board|huddle|interview)[ -]?room\b|^(?:room|resource)\b/i;

/** The organiser, where the event names one by an address. */
export function organizerOf(event: ICAL.Component): Address | undefined {
  const organizer = event.getFirstProperty("organizer");
  return organizer ? addressOf(organizer) : undefined;
}

/** Who is invited, the first hundred, each once; rooms and equipment are marked. */
export function attendeesOf(event: ICAL.Component): Invitation["attendees"] {
  const seen = new Set<string>();
  return event
    .getAllProperties("attendee")
    .slice(0, MAX_ATTENDEES)
    .flatMap((property) => {
      const address = addressOf(property);
      if (!address || seen.has(address.address)) return [];
      seen.add(address.address);
      return [{ ...address, isRoom: isRoom(property, address) }];
    });
}

function addressOf(property: ICAL.Property): Address | undefined {
  const value = String(property.getFirstValue() ?? "").replace(/^mailto:/i, "");
  const email = ADDRESS.test(value) ? value : String(property.getFirstParameter("email") ?? "");
  if (!ADDRESS.test(email)) return undefined;
  const name = cleanLine(String(property.getFirstParameter("cn") ?? ""), 200).replace(/^["']+|["']+$/g, "");
  // Google writes the address where it knows no name.
  return { address: email.toLowerCase(), ...(name === "" || name.includes("@") ? {} : { name }) };
}

function isRoom(property: ICAL.Property, { address, name = "" }: Address): boolean {
  return ROOM_TYPE.test(String(property.getFirstParameter("cutype") ?? "")) || ROOM_ADDRESS.test(address) || ROOM_NAME.test(name);
}
