import { bundle } from "../harness/build.ts";

/** The ways to the same mail, each as one file. */
export const RENDERERS = {
  ours: "bench/subjects/render-ours.ts",
  "mjml 5": "bench/peers/mjml.ts",
  mrml: "bench/peers/mrml.ts",
  "react-email": "bench/peers/react-email.ts",
} as const;

export type RendererName = keyof typeof RENDERERS;
export const RENDERER_NAMES = Object.keys(RENDERERS) as RendererName[];
export const PEER_NAMES = ["mjml 5", "mrml", "react-email"] as const;

/** Bundles every renderer, and gives where each lies. */
export async function bundledRenderers(): Promise<Readonly<Record<RendererName, string>>> {
  const files = await Promise.all(
    RENDERER_NAMES.map(async (name) => [name, (await bundle(RENDERERS[name], { folder: "render" })).file] as const),
  );
  return Object.fromEntries(files) as Record<RendererName, string>;
}
