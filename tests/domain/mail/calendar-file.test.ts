import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, calendarFile } from "#domain/mail/calendar-file.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";

const stamp = instant("2026-11-20T20:21:00Z");
const event = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "one@mail.example.org",
  when: { kind: "time", at: instant("2026-11-20T22:00:00Z") },
  summary: "Thank-you note: Nick Claus",
  description: "It comes at this time.",
  ...overrides,
});
const firstEvent = (text: string) => {
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  if (!component) throw new Error("no event");
  return component;
};

describe("a calendar file", () => {
  it("is published, not an invitation that wants an answer", () => {
    expect(new ICAL.Component(ICAL.parse(calendarFile([event()], stamp))).getFirstPropertyValue("method")).toBe("PUBLISH");
  });

  it("has its alarm inside the event, where Outlook looks for it", () => {
    expect(
      firstEvent(calendarFile([event()], stamp))
        .getFirstSubcomponent("valarm")
        ?.getFirstPropertyValue("action"),
    ).toBe("DISPLAY");
  });

  it("says the moment in UTC", () => {
    expect(calendarFile([event()], stamp)).toContain("\r\nDTSTART:20261120T220000Z\r\n");
  });

  it("gives a whole day an end on the next, and alarms the day before and on the day", () => {
    const text = calendarFile([event({ when: { kind: "day", date: calendarDate("2026-11-30") } })], stamp);

    expect(text).toContain("DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n");
    expect(text.match(/TRIGGER:(\S+)/g)).toEqual(["TRIGGER:-PT15H", "TRIGGER:PT8H"]);
  });

  it("keeps commas, semicolons, backslashes and line breaks of a text", () => {
    const summary = "a, b; c\\d\ne";

    expect(firstEvent(calendarFile([event({ summary })], stamp)).getFirstPropertyValue("summary")).toBe(summary);
  });

  it("cannot be given a second event through a text", () => {
    const text = calendarFile([event({ summary: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil" })], stamp);

    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")).toHaveLength(1);
  });

  it("has no line over 75 octets, and no character broken by a fold", () => {
    const summary = "Größe 日本語 😀 ".repeat(20);
    const text = calendarFile([event({ summary })], stamp);

    expect(Math.max(...text.split("\r\n").map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(firstEvent(text).getFirstPropertyValue("summary")).toBe(summary);
  });
});
