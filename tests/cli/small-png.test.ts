import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { smallPng } from "../../cli/pictures/small-png.ts";

const RED = [200, 10, 10];
const INK = [29, 37, 33];
const PAPER = [255, 254, 250];
/** Five lines of three pixels, each written with another of the five filters of PNG. */
const PICTURE = [
  [RED, INK, PAPER],
  [INK, INK, RED],
  [PAPER, RED, INK],
  [RED, RED, PAPER],
  [INK, PAPER, RED],
];

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), content, Buffer.alloc(4)]);
}

function paeth(left: number, above: number, corner: number): number {
  const distances = [left, above, corner].map((value) => Math.abs(left + above - corner - value));
  return [left, above, corner][distances.indexOf(Math.min(...distances))] ?? 0;
}

function png(): Buffer {
  const rows = PICTURE.map((row) => row.flat());
  const at = (y: number, x: number) => rows[y]?.[x] ?? 0;
  const predictions = [
    () => 0,
    (y: number, x: number) => at(y, x - 3),
    (y: number, x: number) => at(y - 1, x),
    (y: number, x: number) => (at(y, x - 3) + at(y - 1, x)) >> 1,
    (y: number, x: number) => paeth(at(y, x - 3), at(y - 1, x), at(y - 1, x - 3)),
  ];
  const lines = rows.flatMap((row, y) => [y, ...row.map((value, x) => (value - (predictions[y]?.(y, x) ?? 0)) & 0xff)]);
  const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 5, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(lines))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function contentOf(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 8, "latin1");
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

describe("a picture made small", () => {
  it("shows the same pixels, whichever filter each line was written with", () => {
    const small = smallPng(png());
    const palette = contentOf(small, "PLTE");
    const lines = inflateSync(contentOf(small, "IDAT"));
    const pixels = PICTURE.map((row, y) => row.map((_, x) => [...palette.subarray(3 * (lines[4 * y + 1 + x] ?? 0)).subarray(0, 3)]));

    expect(pixels).toEqual(PICTURE);
  });

  it("comes back as it is when it is of another kind", () => {
    const grey = png();
    grey.writeUInt8(0, grey.indexOf("IHDR") + 4 + 9);

    expect(smallPng(grey)).toBe(grey);
  });
});
