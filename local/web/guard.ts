import type { IncomingMessage } from "node:http";

const OWN_NAMES = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Says whether the request comes from this machine's own pages or programs. A page of the world can make a browser call
 * 127.0.0.1: then Origin names that page, or (DNS rebinding) Host names its domain.
 */
export function isOwn({ headers }: Pick<IncomingMessage, "headers">, port: number): boolean {
  const hosts = OWN_NAMES.map((name) => `${name}:${port}`);
  if (headers.host === undefined || !hosts.includes(headers.host.toLowerCase())) return false;
  const { origin } = headers;
  return origin === undefined || hosts.map((host) => `http://${host}`).includes(origin.toLowerCase());
}

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** For a mail in its frame: styles of its own, no script, nothing from outside. */
export const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export const PROTECTION: Readonly<Record<string, string>> = {
  "Content-Security-Policy": PAGE_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};
