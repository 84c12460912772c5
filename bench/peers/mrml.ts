import { createRequire } from "node:module";
import handlebars from "handlebars";
import type { RendererModule } from "../runners/renderer.ts";

interface Mrml {
  readonly Engine: new () => { toHtml(mjml: string): { type: "success"; content: string } | { type: "error"; message: string } };
}

// It finds its WebAssembly beside itself, so it is loaded from where it is installed: one small file.
const requirePeer = createRequire(new URL("../../../bench/peers/package.json", import.meta.url));

/** MJML's port to Rust, which runs as WebAssembly. */
export const prepare: RendererModule["prepare"] = ({ view, mjml, text }) => {
  const { Engine } = requirePeer("mrml") as Mrml;
  const fillMjml = handlebars.compile(mjml);
  const fillText = handlebars.compile(text, { noEscape: true });
  const engine = new Engine();
  return () => {
    const result = engine.toHtml(fillMjml(view));
    if (result.type === "error") throw new Error(result.message);
    return { html: Buffer.from(result.content), text: Buffer.from(fillText(view)) };
  };
};
