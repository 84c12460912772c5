import handlebars from "handlebars";
import mjml2html from "mjml";
import type { RendererModule } from "../runners/renderer.ts";

/** MJML as its manual shows it: the data is filled in, then the result is compiled, for every mail. */
export const prepare: RendererModule["prepare"] = ({ view, mjml, text }) => {
  const fillMjml = handlebars.compile(mjml);
  const fillText = handlebars.compile(text, { noEscape: true });
  return async () => {
    const { html } = await mjml2html(fillMjml(view), { fonts: {}, validationLevel: "skip" });
    return { html: Buffer.from(html), text: Buffer.from(fillText(view)) };
  };
};
