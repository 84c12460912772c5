const STATES = { open: "planned", delivered: "in your inbox", sent: "sent", skipped: "skipped", cancelled: "cancelled" };

export function stateWords(state) {
  return STATES[state.status] ?? state.status;
}

/** A moment as people write it, in that zone: "Fri, Nov 20, 2026, 5:00 PM". */
export function moment(instant, zone, { withYear = false, withSeconds = false } = {}) {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    ...(withYear && { year: "numeric" }),
    ...(withSeconds && { second: "2-digit" }),
  }).format(new Date(instant));
}

/** The day in that zone, as "2026-11-20". */
export function day(instant, zone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(instant));
}

/** "New York" for America/New_York. */
export function place(zone) {
  return zone.split("/").at(-1).replaceAll("_", " ");
}
