import { describe, expect, it } from "vitest";
import { isOwn } from "#local/web/guard.ts";

const PORT = 8025;

describe("whose requests the page's server answers", () => {
  it.each(["127.0.0.1:8025", "localhost:8025", "LOCALHOST:8025", "[::1]:8025"])("answers a program that names %s", (host) => {
    expect(isOwn({ headers: { host } }, PORT)).toBe(true);
  });

  it.each([undefined, "evil.example:8025", "127.0.0.1:80", "127.0.0.1", "127.0.0.1.evil.example:8025"])("refuses the Host %s", (host) => {
    expect(isOwn({ headers: host === undefined ? {} : { host } }, PORT)).toBe(false);
  });

  it.each(["http://evil.example", "null", "https://127.0.0.1:8025", "http://localhost:3000", ""])("refuses the Origin %j", (origin) => {
    expect(isOwn({ headers: { host: "127.0.0.1:8025", origin } }, PORT)).toBe(false);
  });

  it("answers its own page", () => {
    expect(isOwn({ headers: { host: "localhost:8025", origin: "http://localhost:8025" } }, PORT)).toBe(true);
  });
});
