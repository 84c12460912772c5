/** The text of a calendar with one event; the lines given take the place of the usual ones of the same name. */
export function anEvent(lines: readonly string[] = [], calendarLines: readonly string[] = ["METHOD:REQUEST"]): string {
  const usual = [
    "UID:e1@example.org",
    "DTSTART:20261201T150000Z",
    "DTEND:20261201T160000Z",
    "SUMMARY:Interview - Baker - Corner Bakery",
    "SEQUENCE:0",
  ];
  const nameOf = (line: string) => line.split(/[:;]/)[0];
  const kept = usual.filter((line) => !lines.some((other) => nameOf(other) === nameOf(line)));
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//EN",
    ...calendarLines,
    "BEGIN:VEVENT",
    ...kept,
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
