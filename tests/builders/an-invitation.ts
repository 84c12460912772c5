import type { Invitation } from "#domain/inbound/inbound-mail.ts";
import { instant } from "#domain/time/instant.ts";

/** Dana Petrov of Sunfield Health invites Robin to an hour on December 1, 10:00 in New York. */
export function anInvitation(overrides: Partial<Invitation> = {}): Invitation {
  return {
    method: "REQUEST",
    uid: "u1@sunfield.example.com",
    sequence: 0,
    summary: "Interview - Benefits Analyst - Sunfield Health",
    description: "",
    location: "",
    organizer: { name: "Dana Petrov", address: "dana.petrov@sunfield.example.com" },
    attendees: [{ name: "Robin Lee", address: "robin@example.com", isRoom: false }],
    when: {
      kind: "time",
      start: instant("2026-12-01T15:00:00Z"),
      end: instant("2026-12-01T16:00:00Z"),
      zone: "America/New_York",
      zoneIsGuessed: false,
    },
    recurs: false,
    ...overrides,
  };
}
