import ICAL from "ical.js";
import { keepPlainZones } from "./plain-rules.ts";

/** The calendar that the lines make; lines that cannot be read are left out. Undefined when nothing of it can be read. */
export function parseCalendar(lines: readonly string[]): ICAL.Component | undefined {
  if (lines.length === 0) return undefined;
  return componentOf(lines) ?? componentOf(lines.filter(isReadable));
}

function componentOf(lines: readonly string[]): ICAL.Component | undefined {
  try {
    const parsed: unknown = ICAL.parse(lines.join("\r\n"));
    const [first] = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    const calendar = new ICAL.Component(first as never);
    keepPlainZones(calendar);
    return calendar;
  } catch {
    return undefined;
  }
}

function isReadable(line: string): boolean {
  if (/^(?:BEGIN|END):/.test(line)) return true;
  try {
    ICAL.Property.fromString(line).getFirstValue();
    return true;
  } catch {
    return false;
  }
}
