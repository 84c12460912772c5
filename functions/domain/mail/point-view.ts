import type { Draft, EmailDraft } from "#domain/draft/draft.ts";
import { composeLinks } from "./compose-links.ts";
import { findingLines, isFit, letterText, recipientLine } from "./draft-parts.ts";
import { closeOutActions } from "./feedback-links.ts";
import { oneLine } from "./inert-text.ts";
import { inLines } from "./lines.ts";
import { companyName, type DraftFor, type PointCase, replyAddress } from "./mail-case.ts";
import type { DraftView, MailView, NoticeView, PhoneView, QuestionView } from "./mail-view.ts";
import { actionsOf, pointFrame } from "./point-frame.ts";
import { POINT_WORDS } from "./point-words.ts";
import { reminderView } from "./reminder-view.ts";
import { telLink } from "./safe-link.ts";

/** What the mail of a follow-up point shows: the draft by email or by phone, a reminder, a question, or why there is no draft. */
export function pointView(pointCase: PointCase): MailView {
  const [first] = pointCase.drafts;
  if (pointCase.point.kind === "thank-you-nudge") return reminderView(pointCase);
  if (first === undefined) return questionView(pointCase);
  if (!isFit(first.draft)) return withoutDraft(pointCase, first);
  return first.draft.medium === "email" ? emailView(pointCase, first.draft) : phoneView(pointCase, first.draft);
}

function emailView(pointCase: PointCase, draft: EmailDraft): DraftView {
  const { recipient, subject, paragraphs, card } = draft;
  return {
    template: "draft",
    letterTitle: POINT_WORDS[pointCase.point.kind].letterTitle,
    letter: inLines(paragraphs),
    verdict: `Checked: ${draft.report.verdict}`,
    warnings: findingLines(draft, "warning"),
    to: recipientLine(draft),
    subject,
    compose: composeLinks({ to: recipient.email ?? "", subject, body: letterText(draft) }),
    card: card && inLines(card),
    ...pointFrame(pointCase, "Send"),
    ...actionsOf(pointCase, "email"),
  };
}

function phoneView(pointCase: PointCase, draft: Extract<Draft, { medium: "phone" }>): PhoneView {
  const { phone, name } = draft.recipient;
  const href = phone === undefined ? undefined : telLink(phone);
  return {
    template: "phone",
    letterTitle: "If they pick up",
    letter: inLines(draft.script),
    voicemail: inLines(draft.voicemail),
    verdict: `Checked: ${draft.report.verdict}`,
    warnings: findingLines(draft, "warning"),
    number: href && phone ? { label: oneLine(`Call ${name ?? "them"}: ${phone}`, 90), href } : undefined,
    ...pointFrame(pointCase, "Call"),
    ...actionsOf(pointCase, "phone"),
  };
}

function questionView(pointCase: PointCase): QuestionView {
  return {
    template: "question",
    actionsTitle: "What became of it?",
    actions: closeOutActions(replyAddress(pointCase), companyName(pointCase.interview)),
    ...pointFrame(pointCase, "Answer"),
  };
}

/** No variant of the draft passed its checks: the mail says what is missing instead of handing over something wrong. */
function withoutDraft(pointCase: PointCase, { draft }: DraftFor): NoticeView {
  return {
    template: "notice",
    ...pointFrame(pointCase, "Send"),
    intro: ["No draft this time: none that could be written from the record was good enough to send.", ...findingLines(draft, "error")],
    examplesTitle: "",
    examples: [],
  };
}
