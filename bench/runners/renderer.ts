import type { ComposedMail } from "#domain/mail/composed-mail.ts";

/** What every renderer gets: the mail's content, and the sources of the template with everything included. */
export interface Content {
  readonly view: ComposedMail["view"];
  readonly mjml: string;
  readonly text: string;
}

/** The same mail as bytes: HTML and plain text. */
export interface Rendered {
  readonly html: Uint8Array;
  readonly text: Uint8Array;
}

/** What a module offers that renders: everything that it does once per process happens in here. */
export interface RendererModule {
  readonly prepare: (content: Content) => () => Rendered | Promise<Rendered>;
}
