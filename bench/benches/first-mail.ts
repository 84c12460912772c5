import { alternate } from "../harness/alternate.ts";
import { bundle } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";
import { sampleContent } from "../harness/sample-content.ts";
import { ratio, summary } from "../harness/statistics.ts";
import { bundledRenderers, PEER_NAMES, RENDERER_NAMES, type RendererName } from "./renderers.ts";

const OURS: Budget = { kind: "time", most: 5 };
const MJML: Budget = { kind: "ratio", least: 20 };

/** What the first mail of a process waits for: loading the renderer, and rendering once. */
export const firstMail: Bench = {
  name: "first-mail",
  about: "import and first render in a fresh process",
  async run({ isQuick, tell }) {
    const { file: runner } = await bundle("bench/runners/render-first.ts", { folder: "runners" });
    const [files, content] = [await bundledRenderers(), sampleContent()];
    const measure = (name: RendererName) => async () => {
      const { milliseconds } = await inFreshProcess<{ milliseconds: number }>({ script: runner, words: [files[name], content] });
      return milliseconds;
    };
    const measures = Object.fromEntries(RENDERER_NAMES.map((name) => [name, measure(name)]));
    const rounds = await alternate(measures, { rounds: isQuick ? 5 : 10, tell });
    const samplesOf = (name: RendererName) => rounds[name] ?? [];
    return [
      ...RENDERER_NAMES.map((name): Row => ({ name, unit: "ms", ...summary(samplesOf(name)), ...(name === "ours" && { budget: OURS }) })),
      ...PEER_NAMES.map(
        (name): Row => ({
          name: `${name} / ours`,
          unit: "x",
          ...ratio(samplesOf(name), samplesOf("ours")),
          ...(name === "mjml 5" && { budget: MJML }),
        }),
      ),
    ];
  },
};
