const FALLBACK_COUNTRY = "US";

/** The zone that this machine is set to. */
export function zoneOfSystem(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** The country whose holidays count unless COUNTRY says otherwise: the one that has the zone, else that of the system's language. */
export function countryOfSystem(zone: string): string {
  return countryOfZone(zone) ?? new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).region ?? FALLBACK_COUNTRY;
}

// Node knows the zones of a country but not the country of a zone, so all countries are asked.
function countryOfZone(zone: string): string | undefined {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const wanted = currentName(zone);
  return letters.flatMap((first) => letters.map((second) => first + second)).find((code) => zonesOf(code).includes(wanted));
}

interface LocaleWithZones {
  readonly region?: string | undefined;
  readonly timeZones?: readonly string[] | undefined;
  readonly getTimeZones?: (() => readonly string[] | undefined) | undefined;
}

/** The zones of that country; none for a code that stands for a country no longer. */
function zonesOf(country: string): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  if (locale.region !== country) return [];
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** Zones are renamed now and then; this is the name that this Node goes by. */
function currentName(zone: string): string {
  return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
}
