import { describe, expect, it } from "vitest";
import { readSettings } from "#local/settings.ts";

describe("the settings of the local run", () => {
  it("listens on 2525 and 8025 and lets anyone on this machine write in, unless told otherwise", () => {
    expect(readSettings({})).toMatchObject({ smtpPort: 2525, httpPort: 8025, people: "anyone" });
  });

  it("keeps its data in .followthrough of the folder that it is started in", () => {
    expect(readSettings({}).dataFolder).toBe(`${process.cwd()}/.followthrough`);
  });

  it("takes an empty value for none", () => {
    expect(readSettings({ SMTP_PORT: "", PEOPLE: " " })).toMatchObject({ smtpPort: 2525, people: "anyone" });
  });

  it("reads who may write in, in any case and with blanks between", () => {
    expect(readSettings({ PEOPLE: "Me@Example.org, @example.net" }).people).toEqual(["me@example.org", "@example.net"]);
  });

  it("reads the instant that the clock starts at", () => {
    expect(readSettings({ START_AT: "2026-11-20T15:20-05:00" }).startAt).toBe("2026-11-20T20:20:00.000Z");
  });

  it.each([
    ["Europe/Lisbon", "PT"],
    ["Asia/Kolkata", "IN"],
    ["Australia/Lord_Howe", "AU"],
    ["Europe/Berlin", "DE"],
  ])("takes the country from the zone %s when only that is told", (ZONE, country) => {
    expect(readSettings({ ZONE }).country).toBe(country);
  });

  it.each([
    ["SMTP_PORT", "99999", "is not a port"],
    ["HTTP_PORT", "web", "is not a port"],
    ["ZONE", "Mars/Olympus", "is not a time zone"],
    ["COUNTRY", "Germany", "is not a country"],
    ["START_AT", "tomorrow", "is not an instant"],
    ["PEOPLE", "robin", "is neither an address nor a domain"],
    ["MAIL_DOMAIN", "a b", "is not a domain"],
    ["RELAY_URL", "http://example.org", "is not an address of a mail server"],
  ])("refuses a wrong %s in one line that names it", (name, value, reason) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name}: [^\n]*${reason}[^\n]*$`));
  });

  it("does not repeat the password of a wrong relay", () => {
    expect(() => readSettings({ RELAY_URL: "htp://me:secret@example.org" })).toThrow(/^(?!.*secret)/);
  });
});
