import { describe, expect, it } from "vitest";
import { readAddresses } from "#adapters/mime/addresses.ts";
import { MAX_ADDRESSES_LENGTH } from "#adapters/mime/limits.ts";

const addressesOf = (value: string) => readAddresses([value]).map(({ address }) => address);

describe("the addresses of a header", () => {
  it.each([
    ["Robin Lee <Robin@Example.com>", [{ name: "Robin Lee", address: "robin@example.com" }]],
    ['"Lee, Robin" <robin@example.com>', [{ name: "Lee, Robin", address: "robin@example.com" }]],
    ["robin@example.com (Robin Lee)", [{ name: "Robin Lee", address: "robin@example.com" }]],
    ["=?utf-8?Q?J=C3=B6rg?= =?utf-8?Q?_Lee?= <j@example.com>", [{ name: "Jörg Lee", address: "j@example.com" }]],
    ['"=?utf-8?B?SsO2cmc=?=" <j@example.com>', [{ name: "Jörg", address: "j@example.com" }]],
    ["a@example.com, B <b@example.com>", [{ address: "a@example.com" }, { name: "B", address: "b@example.com" }]],
    ["Team: a@example.com, b@example.com;", [{ address: "a@example.com" }, { address: "b@example.com" }]],
  ])("are read with their names: %s", (value, expected) => {
    expect(readAddresses([value])).toEqual(expected);
  });

  it.each([
    "=?utf-8?Q?robin=40example.com?=",
    "=?utf-8?B?PHJvYmluQGV4YW1wbGUuY29tPg==?=",
    "Robin <=?utf-8?Q?robin?=@example.com>",
    "undisclosed-recipients:;",
    "nobody",
  ])("are never made out of what is none (RFC 2047, 5): %s", (value) => {
    expect(addressesOf(value)).toEqual([]);
  });

  it("are not those that stand in a quoted name", () => {
    expect(addressesOf('"robin@example.com" <other@example.net>')).toEqual(["other@example.net"]);
  });

  it("are whole though the name before them is longer than what is kept of a header", () => {
    expect(addressesOf(`"${"a".repeat(7_960)}" <robin@example.com.example.net>`)).toEqual(["robin@example.com.example.net"]);
  });

  it("are none where the header is too long to be read whole", () => {
    expect(addressesOf(`robin@example.com${" ".repeat(MAX_ADDRESSES_LENGTH)}.example.net`)).toEqual([]);
  });
});
