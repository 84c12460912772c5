import { describe, expect, it } from "vitest";
import { readInvitations } from "#adapters/invitations/read-invitations.ts";
import { MAX_ATTENDEES, MAX_DATES_OF_EVENT, MAX_EVENTS, MAX_OCCURRENCES } from "#adapters/mime/limits.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { anEvent } from "#tests/builders/an-event.ts";

const received = () => ({
  at: instant("2026-11-20T12:00:00Z"),
  zone: zone("America/New_York"),
  patience: { occurrences: MAX_OCCURRENCES },
});

const read = (text: string) => readInvitations({ text }, received());
const first = (text: string) => {
  const [invitation] = read(text).invitations;
  if (!invitation) throw new Error("No invitation was read.");
  return invitation;
};
const whenOf = (...lines: string[]) => first(anEvent(lines)).when;

const LORD_HOWE_RULES = [
  ...[
    "BEGIN:VTIMEZONE",
    "TZID:Made Up",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:-0700",
    "TZOFFSETTO:-0700",
    "END:STANDARD",
    "END:VTIMEZONE",
  ],
];

describe("when an invitation is", () => {
  it.each([
    ["an IANA zone", "America/Chicago", "America/Chicago", "2026-12-01T15:00:00.000Z"],
    ["a Windows zone", "W. Europe Standard Time", "Europe/Berlin", "2026-12-01T08:00:00.000Z"],
    ["a Windows zone in quotes", '"Eastern Standard Time"', "America/New_York", "2026-12-01T14:00:00.000Z"],
    ["a Windows name for summer", "Pacific Daylight Time", "America/Los_Angeles", "2026-12-01T17:00:00.000Z"],
    ["a zone with a path before it", "/freeassociation.sourceforge.net/Tzfile/Europe/London", "Europe/London", "2026-12-01T09:00:00.000Z"],
    [
      "a zone of three steps with a path before it",
      "/mozilla.org/20050126_1/America/Argentina/Buenos_Aires",
      "America/Argentina/Buenos_Aires",
      "2026-12-01T12:00:00.000Z",
    ],
    ["the words of a menu", '"(UTC-05:00) Eastern Time (US & Canada)"', "America/New_York", "2026-12-01T14:00:00.000Z"],
    ["an old abbreviation", "PST8PDT", "America/Los_Angeles", "2026-12-01T17:00:00.000Z"],
  ])("resolves %s without its VTIMEZONE", (_, tzid, expected, start) => {
    expect(whenOf(`DTSTART;TZID=${tzid}:20261201T090000`, `DTEND;TZID=${tzid}:20261201T100000`)).toMatchObject({
      start,
      zone: expected,
      zoneIsGuessed: false,
    });
  });

  it("reads a zone of its own by its offsets, in a zone that keeps the same time", () => {
    const calendar = anEvent(
      ["DTSTART;TZID=Made Up:20261201T090000", "DTEND;TZID=Made Up:20261201T100000"],
      ["METHOD:REQUEST", ...LORD_HOWE_RULES],
    );

    expect(first(calendar).when).toMatchObject({ start: "2026-12-01T16:00:00.000Z", zone: "America/Denver", zoneIsGuessed: false });
  });

  it("takes a time without zone to be the sender's, as a guess", () => {
    expect(whenOf("DTSTART:20261201T090000", "DTEND:20261201T100000")).toMatchObject({
      start: "2026-12-01T14:00:00.000Z",
      zone: "America/New_York",
      zoneIsGuessed: true,
    });
  });

  it("takes a time without zone to be in the zone of its calendar", () => {
    const calendar = anEvent(["DTSTART:20261201T090000", "DTEND:20261201T100000"], ["X-WR-TIMEZONE:Europe/Paris"]);

    expect(first(calendar).when).toMatchObject({ start: "2026-12-01T08:00:00.000Z", zone: "Europe/Paris", zoneIsGuessed: false });
  });

  it("keeps UTC exact and shows it on the sender's clock", () => {
    expect(whenOf("DTSTART:20261201T150000Z")).toMatchObject({
      start: "2026-12-01T15:00:00.000Z",
      zone: "America/New_York",
      zoneIsGuessed: false,
    });
  });

  it("is a date where the event takes the whole day", () => {
    expect(whenOf("DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261204")).toEqual({ kind: "date", date: "2026-12-03" });
  });

  it("ends after its duration where it names no end", () => {
    const text = anEvent(["DURATION:PT45M"]).replace(/DTEND.*\r\n/, "");

    expect(first(text).when).toMatchObject({ end: "2026-12-01T15:45:00.000Z" });
  });

  it("is the next occurrence of a recurring event that is not excluded", () => {
    const weekly = ["DTSTART:20261020T150000Z", "DTEND:20261020T160000Z", "RRULE:FREQ=WEEKLY", "EXDATE:20261124T150000Z"];

    expect(whenOf(...weekly)).toMatchObject({ start: "2026-12-01T15:00:00.000Z", end: "2026-12-01T16:00:00.000Z" });
  });

  it.each([
    ["DAILY;INTERVAL=2", "2026-11-21"],
    ["WEEKLY;BYDAY=TU,TH", "2026-11-24"],
    ["MONTHLY;BYDAY=4TU", "2026-11-24"],
    ["MONTHLY;BYDAY=-1MO", "2026-11-30"],
    ["MONTHLY;BYMONTHDAY=20", "2026-11-20"],
    ["MONTHLY;INTERVAL=3", "2027-01-20"],
    ["WEEKLY;COUNT=7;WKST=SU", "2026-11-24"],
    ["WEEKLY;UNTIL=20271231T000000Z", "2026-11-24"],
  ])("follows %s", (rule, day) => {
    expect(whenOf("DTSTART:20261020T150000Z", "DTEND:20261020T160000Z", `RRULE:FREQ=${rule}`)).toMatchObject({
      start: `${day}T15:00:00.000Z`,
    });
  });

  it.each([
    "FREQ=SECONDLY",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYSETPOS=400;BYYEARDAY=366",
    "FREQ=DAILY;BYMONTHDAY=28;BYDAY=1MO",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=MONTHLY;BYMONTHDAY=28;BYDAY=1MO",
    "FREQ=MONTHLY;INTERVAL=12;BYDAY=5TU",
    "FREQ=WEEKLY;BYMONTHDAY=28;BYDAY=MO",
  ])("is the first occurrence of one that recurs by %s", (rule) => {
    expect(whenOf("DTSTART:20261020T150000Z", "DTEND:20261020T160000Z", `RRULE:${rule}`)).toMatchObject({
      start: "2026-10-20T15:00:00.000Z",
    });
  });

  it("is the first occurrence of one with two rules", () => {
    expect(whenOf("DTSTART:20261020T150000Z", "DTEND:20261020T160000Z", "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY")).toMatchObject({
      start: "2026-10-20T15:00:00.000Z",
    });
  });

  it(`is the first occurrence of one that leaves out more than ${MAX_DATES_OF_EVENT} dates`, () => {
    const without = Array.from({ length: MAX_DATES_OF_EVENT + 1 }, () => "EXDATE:20261124T150000Z");

    expect(whenOf("DTSTART:20261020T150000Z", "DTEND:20261020T160000Z", "RRULE:FREQ=DAILY", ...without)).toMatchObject({
      start: "2026-10-20T15:00:00.000Z",
    });
  });

  it.each(["FREQ=SECONDLY", "FREQ=HOURLY", "FREQ=DAILY;BYMONTHDAY=28;BYDAY=1MO", "FREQ=YEARLY;BYMONTHDAY=28;BYDAY=1MO"])(
    "is read to the end where its zone changes its clocks by %s",
    (rule) => {
      const zoneLines = LORD_HOWE_RULES.map((line) => (line === "TZOFFSETTO:-0700" ? `TZOFFSETTO:-0700\r\nRRULE:${rule}` : line));

      expect(first(anEvent(["DTSTART;TZID=Made Up:20261201T090000", "DTEND;TZID=Made Up:20261201T100000"], zoneLines)).when).toMatchObject({
        start: "2026-12-01T16:00:00.000Z",
      });
    },
  );

  it("is unknown where it lasts for ages", () => {
    expect(read(anEvent(["DURATION:P99999999999999999D"]).replace(/DTEND.*\r\n/, ""))).toEqual({ invitations: [], isMalformed: true });
  });

  it.each(["DTSTART:99991201T150000Z", "DTEND:99991201T160000Z", "DTSTART:02001201T150000Z"])("is unknown with %s", (line) => {
    expect(read(anEvent([line]))).toEqual({ invitations: [], isMalformed: true });
  });

  it(`gives up on the next occurrence after ${MAX_OCCURRENCES}`, () => {
    expect(whenOf("DTSTART:19900101T150000Z", "DTEND:19900101T160000Z", "RRULE:FREQ=DAILY")).toMatchObject({
      start: "1990-01-01T15:00:00.000Z",
    });
  });
});

describe("what an invitation says", () => {
  it("knows rooms from people", () => {
    const { attendees } = first(
      anEvent([
        'ATTENDEE;CN="Petrov, Dana":mailto:Dana.Petrov@example.org',
        "ATTENDEE;CUTYPE=ROOM;CN=Heron:mailto:heron@example.org",
        "ATTENDEE;CN=Oslo:mailto:c_1@resource.calendar.google.com",
        "ATTENDEE;CN=Conference Room B:mailto:confb@example.org",
      ]),
    );

    expect(attendees.map(({ address, isRoom }) => [address, isRoom])).toEqual([
      ["dana.petrov@example.org", false],
      ["heron@example.org", true],
      ["c_1@resource.calendar.google.com", true],
      ["confb@example.org", true],
    ]);
  });

  it("takes an address for no name", () => {
    expect(first(anEvent(["ORGANIZER;CN=a@example.org:mailto:a@example.org"])).organizer).toEqual({ address: "a@example.org" });
  });

  it(`looks at ${MAX_ATTENDEES} people`, () => {
    const people = Array.from({ length: MAX_ATTENDEES + 20 }, (_, index) => `ATTENDEE:mailto:u${index}@example.org`);

    expect(first(anEvent(people)).attendees).toHaveLength(MAX_ATTENDEES);
  });

  it(`looks at ${MAX_EVENTS} events`, () => {
    const one = /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/.exec(anEvent())?.[0] ?? "";

    expect(read(anEvent().replace(one, one.repeat(MAX_EVENTS + 5))).invitations).toHaveLength(MAX_EVENTS);
  });

  it("shows the HTML of a description as text", () => {
    expect(first(anEvent(['DESCRIPTION:<p>Hello</p><ul><li>Dana</li></ul><span style="display:none">no</span>'])).description).toBe(
      "Hello\n\n- Dana",
    );
  });

  it("takes the link to a call from where programs put it", () => {
    expect(first(anEvent(["X-GOOGLE-CONFERENCE:https://meet.google.com/abc"])).conference).toBe("https://meet.google.com/abc");
  });

  it("reads METHOD, SEQUENCE and STATUS", () => {
    expect(first(anEvent(["SEQUENCE:3", "STATUS:CANCELLED"], ["METHOD:CANCEL"]))).toMatchObject({
      method: "CANCEL",
      sequence: 3,
      status: "CANCELLED",
    });
  });

  it("takes the method of the part where the calendar has none", () => {
    expect(readInvitations({ text: anEvent([], []), method: "request" }, received()).invitations[0]?.method).toBe("REQUEST");
  });

  it("keeps a UID that is a trap for objects", () => {
    expect([first(anEvent(["UID:__proto__"])).uid, ({} as Record<string, unknown>).summary]).toEqual(["__proto__", undefined]);
  });
});

describe("a calendar that is not as it should be", () => {
  it.each([
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["words around it", (text: string) => `Hello,\r\n\r\n${text}\r\nbye`],
    ["lone line feeds", (text: string) => text.replaceAll("\r\n", "\n")],
    ["lone carriage returns", (text: string) => text.replaceAll("\r\n", "\r")],
    ["no END", (text: string) => text.replace(/END:VEVENT[\s\S]*/, "")],
    ["a property that cannot be read", (text: string) => text.replace("SEQUENCE:0", 'X-A;B="open:1\r\nSEQUENCE:0')],
    ["an END too many", (text: string) => text.replace("SEQUENCE:0", "END:VALARM\r\nSEQUENCE:0")],
    ["line breaks in a description", (text: string) => text.replace("SEQUENCE:0", "DESCRIPTION:Hi\r\n\r\nAgenda: a tour\r\nSEQUENCE:0")],
  ])("is read with %s", (_, spoil) => {
    expect(first(spoil(anEvent())).summary).toBe("Interview - Baker - Corner Bakery");
  });

  it("says that an event whose date does not exist could not be read", () => {
    expect(read(anEvent(["DTSTART:2026-ab-99T150000Z"]))).toMatchObject({ isMalformed: true });
  });
});
