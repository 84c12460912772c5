import { describe, expect, it } from "vitest";
import { readRoleAnywhere } from "#domain/inbound/readers/prose/role-anywhere.ts";
import { aPassage } from "#tests/builders/a-passage.ts";

const rolesIn = (text: string) => readRoleAnywhere(aPassage(text)).map(({ value }) => value);

describe("a role that stands between marks", () => {
  it.each([
    ["Kererū Point District Council; local history librarian.", "local history librarian"],
    ["- staff backend engineer, remote, fully async team", "staff backend engineer"],
  ])("is read from: %s", (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });

  it.each(["I met Dai Prosser, service director.", "Service director, Dai Prosser.", "Nurse."])(
    "is none beside a person, or of one word: %s",
    (text) => {
      expect(rolesIn(text)).toEqual([]);
    },
  );
});
