import { alternate } from "../harness/alternate.ts";
import { bundle } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";
import { sampleContent } from "../harness/sample-content.ts";
import { ratio, summary, undisturbed } from "../harness/statistics.ts";
import { bundledRenderers, PEER_NAMES, RENDERER_NAMES, type RendererName } from "./renderers.ts";

const OURS: Budget = { kind: "time", most: 0.05 };
const TIMES_AS_LONG: Readonly<Record<(typeof PEER_NAMES)[number], number>> = { "mjml 5": 50, mrml: 4, "react-email": 8 };

/** A thank-you with its timeline, as bytes, in a process that has warmed up. */
export const render: Bench = {
  name: "render",
  about: "a thank-you with timeline to HTML and text as bytes, warm, 1,000 renders",
  async run({ isQuick, tell }) {
    const { file: runner } = await bundle("bench/runners/render-warm.ts", { folder: "runners" });
    const [files, content] = [await bundledRenderers(), sampleContent()];
    const measure = (name: RendererName) => () =>
      inFreshProcess<number[]>({ script: runner, words: [files[name], content, isQuick ? "800" : "4000"] });
    const measures = Object.fromEntries(RENDERER_NAMES.map((name) => [name, measure(name)]));
    const rounds = await alternate(measures, { rounds: isQuick ? 3 : 4, tell });
    const samplesOf = (name: RendererName) => rounds[name]?.flat() ?? [];
    const bestOf = (name: RendererName) => rounds[name]?.map(undisturbed) ?? [];
    return [
      ...RENDERER_NAMES.map((name): Row => ({ name, unit: "ms", ...summary(samplesOf(name)), ...(name === "ours" && { budget: OURS }) })),
      ...PEER_NAMES.map(
        (name): Row => ({
          name: `${name} / ours`,
          unit: "x",
          ...ratio(bestOf(name), bestOf("ours")),
          budget: { kind: "ratio", least: TIMES_AS_LONG[name] },
        }),
      ),
    ];
  },
};
