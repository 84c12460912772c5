import { describe, expect, it } from "vitest";
import { ownAccounts } from "#domain/inbound/own-accounts.ts";

const from = [{ name: "Bea Castellano", address: "bea@example.net" }];

function accounts(name: string) {
  const blocks = [
    { kind: "forwarded", depth: 1, recipients: [], author: { name, address: "b@work.example.org" }, lines: ["Hello."] },
  ] as const;
  return ownAccounts({ blocks }, from).map(({ address }) => address);
}

describe("an author of a message that is passed on", () => {
  it.each(["Bea Castellano", "Beatriz Castellano", "BEATRIZ M. CASTELLANO"])("is the person under the name %s", (name) => {
    expect(accounts(name)).toEqual(["b@work.example.org"]);
  });

  it.each(["Rosa Castellano", "Bea Lindqvist", "Beatriz", "B Castellano"])("is somebody else as %s", (name) => {
    expect(accounts(name)).toEqual([]);
  });
});
