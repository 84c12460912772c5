import type { Use } from "../../cli/cost/use.ts";
import { QUOTAS, type Quota } from "./quotas.ts";

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [860, 460, 64, 40, 250, 48];
const [FEWEST, MOST] = [1_000, 100_000_000];
const [LEAST, LARGEST] = [0.001, 1_000];
const COLOURS = ["#a3350f", "#c97b12", "#1f5c46", "#2f6fa8", "#6b4ea0", "#7a7f2a", "#555f5a"];

/** How much of each quota is needed as interviews grow, both on logarithmic scales, as SVG. */
export function plot(use: Use): string {
  const lines = QUOTAS.map((quota, index) => quotaLine(quota, { use, colour: COLOURS[index % COLOURS.length] ?? "#000" }));
  const ends = labels(use);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="How much of each AWS quota is needed as interviews grow">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${LEFT}" y="20" font-size="14" font-weight="600">How much of each quota of one account is needed, at the busiest minute</text>
${grid()}
${lines.join("\n")}
${ends.join("\n")}
</svg>
`;
}

const across = (interviews: number) => LEFT + ((WIDTH - LEFT - RIGHT) * Math.log(interviews / FEWEST)) / Math.log(MOST / FEWEST);
const down = (share: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * Math.log(share / LEAST)) / Math.log(LARGEST / LEAST);
const within = (share: number) => Math.min(LARGEST, Math.max(LEAST, share));

function grid(): string {
  const marks = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000].map((count) => {
    const x = across(count).toFixed(1);
    const words = count >= 1_000_000 ? `${count / 1_000_000} M` : `${count / 1_000} k`;
    return `<path d="M${x} ${TOP}V${HEIGHT - BOTTOM}" stroke="#e3e7e4"/><text x="${x}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${words}</text>`;
  });
  const shares = [0.001, 0.01, 0.1, 1, 10, 100, 1_000].map((share) => {
    const y = down(share).toFixed(1);
    const stroke = share === 1 ? 'stroke="#1d2521" stroke-width="1.5"' : 'stroke="#e3e7e4"';
    return `<path d="M${LEFT} ${y}H${WIDTH - RIGHT}" ${stroke}/><text x="${LEFT - 8}" y="${Number(y) + 4}" text-anchor="end">${share * 100}%</text>`;
  });
  const below = `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">interviews a month</text>`;
  return [...marks, ...shares, below].join("\n");
}

function quotaLine(quota: Quota, { use, colour }: { readonly use: Use; readonly colour: string }): string {
  const perInterview = quota.need(1, use) / quota.limit;
  const from = Math.max(FEWEST, LEAST / perInterview);
  const to = Math.min(MOST, LARGEST / perInterview);
  const [x1, y1, x2, y2] = [across(from), down(within(from * perInterview)), across(to), down(within(to * perInterview))].map((place) =>
    place.toFixed(1),
  );
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${colour}" stroke-width="2" fill="none"/>`;
}

/** The names at the right, in the order of the lines there. */
function labels(use: Use): readonly string[] {
  const ordered = QUOTAS.map((quota, index) => ({
    quota,
    colour: COLOURS[index % COLOURS.length],
    share: quota.need(1, use) / quota.limit,
  })).sort((a, b) => b.share - a.share);
  return ordered.map(
    ({ quota, colour }, place) =>
      `<text x="${WIDTH - RIGHT + 16}" y="${TOP + 16 + place * 22}" fill="${colour}">${quota.name} (${quota.limit.toLocaleString("en-US")})</text>`,
  );
}
