import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";

/** A sample as a mail client shows it. */
export interface RenderedSample {
  readonly name: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Every mail of templates/samples, with the templates as they are compiled now. */
export function renderSamples(): readonly RenderedSample[] {
  return sampleNames().map((name) => {
    const { subject, view } = composeMail(sampleCase(name));
    return { name, subject, ...renderMail(view) };
  });
}
