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

/** The mail as HTML, with every text escaped, and as plain text that says the same. */
export function renderMail(view: MailView): Rendered {
  switch (view.template) {
    case "answer":
      return { html: answer.html(view), text: answer.text(view) };
    case "draft":
      return { html: draft.html(view), text: draft.text(view) };
    case "notice":
      return { html: notice.html(view), text: notice.text(view) };
    case "phone":
      return { html: phone.html(view), text: phone.text(view) };
    case "question":
      return { html: question.html(view), text: question.text(view) };
    case "reminder":
      return { html: reminder.html(view), text: reminder.text(view) };
  }
}
