import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = 8;
const MOST_COLOURS = 64;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Uint8Array;
}

/**
 * The picture in its 64 commonest colours, the shades at the edges of letters moved to the nearest of them: a third of the
 * size. What is not the kind of PNG that Chromium writes (8 bits a channel, RGB or RGBA, not interlaced) comes back as it is.
 */
export function smallPng(png: Buffer): Buffer {
  const picture = decode(png);
  return picture ? encode(picture) : png;
}

function decode(png: Buffer): Picture | undefined {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === "IHDR")?.content;
  if (!header) return undefined;
  const channels = new Map([
    [2, 3],
    [6, 4],
  ]).get(header.readUInt8(9));
  if (!channels || header.readUInt8(8) !== 8 || header.readUInt8(12) !== 0) return undefined;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = inflateSync(Buffer.concat(chunks.flatMap(({ type, content }) => (type === "IDAT" ? [content] : []))));
  return { width, height, channels, pixels: unfilter(lines, { stride: width * channels, height, channels }) };
}

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly content: Buffer }> {
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString("latin1", at + 4, at + 8), content: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Undoes what each line was predicted from: left, above, their mean, or the nearest of three (PNG specification, 9). */
function unfilter(lines: Buffer, { stride, height, channels }: { stride: number; height: number; channels: number }): Uint8Array {
  // A line above and a pixel to the left that are zero, as the prediction has them.
  const padded = stride + channels;
  const bytes = new Uint8Array(padded * (height + 1));
  lines.forEach((difference, index) => {
    const [y, x] = [Math.floor(index / (stride + 1)), index % (stride + 1)];
    if (x === 0) return;
    const at = (y + 1) * padded + channels + x - 1;
    const [left = 0, above = 0, corner = 0] = [bytes[at - channels], bytes[at - padded], bytes[at - padded - channels]];
    bytes[at] = difference + predicted(lines[index - x], { left, above, corner });
  });
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) pixels.set(bytes.subarray((y + 1) * padded + channels, (y + 2) * padded), y * stride);
  return pixels;
}

interface Neighbours {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}

function predicted(filter: number | undefined, { left, above, corner }: Neighbours): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest({ left, above, corner });
    default:
      return 0;
  }
}

function nearest({ left, above, corner }: Neighbours): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function encode({ width, height, channels, pixels }: Picture): Buffer {
  const colours = Uint32Array.from({ length: width * height }, (_, index) => colourAt(pixels, index * channels));
  const palette = commonest(colours);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, index) => {
    const place = places.get(colour) ?? nearestPlace(colour, palette);
    places.set(colour, place);
    lines[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = place;
  });
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channelsOf))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function commonest(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([, first], [, second]) => second - first)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

function nearestPlace(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(channelsOf(colour), channelsOf(other)));
  return distances.indexOf(Math.min(...distances));
}

function distance(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, value, channel) => sum + (value - (second[channel] ?? 0)) ** 2, 0);
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function channelsOf(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
