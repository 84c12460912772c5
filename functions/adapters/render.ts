import handlebars from "handlebars/runtime.js";
import type { MailView } from "#domain/mail/mail-view.ts";
import * as answer from "#templates/answer.generated.ts";
import * as draft from "#templates/draft.generated.ts";
import * as notice from "#templates/notice.generated.ts";
import * as phone from "#templates/phone.generated.ts";
import * as question from "#templates/question.generated.ts";
import * as reminder from "#templates/reminder.generated.ts";

interface Rendered {
  readonly html: string;
  readonly text: string;
}

type Rendering = (view: MailView) => string;

// The package ships no types for its runtime.
const { template } = handlebars as unknown as { readonly template: (precompiled: unknown) => Rendering };

const TEMPLATES: Readonly<Record<MailView["template"], Readonly<Record<keyof Rendered, Rendering>>>> = {
  answer: renderingsOf(answer),
  draft: renderingsOf(draft),
  notice: renderingsOf(notice),
  phone: renderingsOf(phone),
  question: renderingsOf(question),
  reminder: renderingsOf(reminder),
};

/** The mail as HTML, with every text escaped, and as plain text that says the same. */
export function renderMail(view: MailView): Rendered {
  const { html, text } = TEMPLATES[view.template];
  return { html: html(view), text: text(view) };
}

function renderingsOf({ html, text }: Readonly<Record<keyof Rendered, unknown>>): Readonly<Record<keyof Rendered, Rendering>> {
  return { html: template(html), text: template(text) };
}
