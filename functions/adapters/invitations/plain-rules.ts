import type ICAL from "ical.js";
import { MAX_ZONES } from "../mime/limits.ts";

const DAYS = /^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU)){0,6}$/;
/** In every month there is a first to fourth of each day, and from the end likewise. */
const DAYS_OF_MONTH = /^(?:[-+]?[1-4])?[A-Z]{2}(?:,(?:[-+]?[1-4])?[A-Z]{2}){0,6}$/;
const DATE_OF_MONTH = /^(?:[1-9]|1\d|2[0-8])$/;
const UNBOUND: Readonly<Record<string, RegExp>> = {
  FREQ: /^[A-Z]+$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^\d{1,4}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$|^\d{4}-\d\d-\d\d(?:T[\d:]{8}Z?)?$/,
  WKST: /^[A-Z]{2}$/,
};

/** What may stand beside these, by how often a meeting is or a clock changes. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  DAILY: {},
  WEEKLY: { BYDAY: DAYS },
  MONTHLY: { BYDAY: DAYS_OF_MONTH },
  "MONTHLY by date": { BYMONTHDAY: DATE_OF_MONTH },
};
const ZONE_SHAPES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  YEARLY: { BYMONTH: /^(?:[1-9]|1[0-2])$/, BYDAY: /^[-+]?[1-4][A-Z]{2}$/ },
  "YEARLY by date": { BYMONTH: /^(?:[1-9]|1[0-2])$/, BYMONTHDAY: DATE_OF_MONTH },
};

/**
 * Says whether meetings recur by such a rule, which comes true again and again. Of others some never do (each 28th that is a first
 * Monday), and the library looks for their next time without an end.
 */
export function isMeetingRule(rule: string): boolean {
  return hasShape(rule, SHAPES);
}

/** Leaves of the calendar's own zones what clocks do: change once a year. A rule by the second would be followed through the years. */
export function keepPlainZones(calendar: ICAL.Component): void {
  const zones = calendar.getAllSubcomponents("vtimezone");
  for (const zone of zones.slice(MAX_ZONES)) calendar.removeSubcomponent(zone);
  for (const change of zones.flatMap((zone) => zone.getAllSubcomponents())) {
    const rules = change.getAllProperties("rrule").filter((rule) => !hasShape(String(rule.getFirstValue()), ZONE_SHAPES));
    for (const rule of rules) change.removeProperty(rule);
  }
}

function hasShape(rule: string, shapes: typeof SHAPES): boolean {
  const parts = rule.split(";", 10).map((part) => part.split("=", 2));
  const [, frequency = ""] = parts.find(([name]) => name === "FREQ") ?? [];
  return Object.entries(shapes).some(
    ([name, allowed]) =>
      name.split(" ")[0] === frequency &&
      parts.every(([part = "", value = ""]) => (Object.hasOwn(allowed, part) ? allowed[part] : UNBOUND[part])?.test(value) ?? false),
  );
}
