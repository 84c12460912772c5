import { describe, expect, it } from "vitest";
import { sentAtOf } from "#domain/inbound/text/sent-at.ts";
import { zone } from "#domain/time/zone.ts";

const NEW_YORK = zone("America/New_York");

describe("the Date line of a forwarded message", () => {
  it.each([
    ["Gmail", "Mon, Nov 23, 2026 at 9:20 AM", "2026-11-23T14:20:00.000Z"],
    ["Apple Mail", "November 23, 2026 at 9:20:02 AM EST", "2026-11-23T14:20:00.000Z"],
    ["Apple Mail in Britain", "23 November 2026 at 11:40:02 GMT", "2026-11-23T11:40:02.000Z"],
    ["Outlook", "Tuesday, December 1, 2026 9:00 PM", "2026-12-02T02:00:00.000Z"],
    ["Thunderbird", "Thu, 19 Nov 2026 10:02:11 +0100", "2026-11-19T09:02:11.000Z"],
    ["a numeric American program", "11/12/2026 9:20 AM", "2026-11-12T14:20:00.000Z"],
    ["an ISO date", "2026-11-23 09:20", "2026-11-23T14:20:00.000Z"],
    ["German", "Dienstag, 24. November 2026 09:12", "2026-11-24T14:12:00.000Z"],
    ["French", "lundi 23 novembre 2026 à 09:20", "2026-11-23T14:20:00.000Z"],
    ["Spanish", "lunes, 23 de noviembre de 2026 9:20", "2026-11-23T14:20:00.000Z"],
    ["twelve at night", "Nov 23, 2026 at 12:05 AM", "2026-11-23T05:05:00.000Z"],
    ["a telephone number behind the time", "Nov 23, 2026 at 9:20 AM, (555) 010-4477", "2026-11-23T14:20:00.000Z"],
  ])("is read as %s writes it", (_, words, expected) => {
    expect(sentAtOf(words, NEW_YORK)).toBe(expected);
  });

  it("is day-first where the zone's people write so", () => {
    expect(sentAtOf("11/12/2026 09:20", zone("Europe/London"))).toBe("2026-12-11T09:20:00.000Z");
  });

  it.each(["", "soon", "Nov 31, 2026 at 9:00 AM", "Nov 23, 2026", "November 23, 2026 at 29:99"])(
    "is left out when it reads %j",
    (words) => {
      expect(sentAtOf(words, NEW_YORK)).toBeUndefined();
    },
  );
});
