import { renderMail } from "#adapters/render.ts";
import type { RendererModule } from "../runners/renderer.ts";

export const prepare: RendererModule["prepare"] =
  ({ view }) =>
  () => {
    const { html, text } = renderMail(view);
    return { html: Buffer.from(html), text: Buffer.from(text) };
  };
