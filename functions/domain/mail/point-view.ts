import type { Draft } from "#domain/draft/draft.ts";
import { composeLinks } from "./compose-links.ts";
import { deadlineOf } from "./deadline.ts";
import { closeOutActions, pointActions } from "./feedback-links.ts";
import { oneLine } from "./inert-text.ts";
import { inLines } from "./lines.ts";
import { aboutOf, type PointCase, plainFrame, readerOf, replyAddress } from "./mail-case.ts";
import type { DraftView, Frame, NoticeView, PhoneView, QuestionView } from "./mail-view.ts";
import { POINT_WORDS } from "./point-words.ts";
import { telLink } from "./safe-link.ts";
import { nearTimeline } from "./timeline.ts";
import { tipFor } from "./tips.ts";

type EmailDraft = Extract<Draft, { medium: "email" }>;
type PhoneDraft = Extract<Draft, { medium: "phone" }>;

/** What the mail of a follow-up point shows: the draft by email or by phone, the close-out question, or why there is no draft. */
export function pointView(pointCase: PointCase): DraftView | PhoneView | QuestionView | NoticeView {
  const { draft } = pointCase;
  if (draft === undefined) return questionView(pointCase);
  if (draft.report.findings.some(({ severity }) => severity === "error")) return withoutDraft(pointCase, draft);
  return draft.medium === "email" ? emailView(pointCase, draft) : phoneView(pointCase, draft);
}

function emailView(pointCase: PointCase, draft: EmailDraft): DraftView {
  const { recipient, subject, paragraphs, card } = draft;
  return {
    template: "draft",
    ...pointFrame(pointCase, "Send"),
    ...aroundDraft(pointCase, draft),
    letterTitle: POINT_WORDS[pointCase.point.kind].letterTitle,
    letter: inLines(paragraphs),
    to: [recipient.name, recipient.email && `<${recipient.email}>`].filter(Boolean).join(" ") || "the interviewer",
    subject,
    compose: composeLinks({ to: recipient.email ?? "", subject, body: letterText(draft) }),
    card: card && inLines(card),
  };
}

/** The draft as one text, the same wherever it goes: link, file, block. */
export function letterText({ paragraphs }: EmailDraft): string {
  return paragraphs.join("\n\n");
}

function phoneView(pointCase: PointCase, draft: PhoneDraft): PhoneView {
  const { phone, name } = draft.recipient;
  const href = phone === undefined ? undefined : telLink(phone);
  return {
    template: "phone",
    ...pointFrame(pointCase, "Call"),
    ...aroundDraft(pointCase, draft),
    letterTitle: "If they pick up",
    letter: inLines(draft.script),
    voicemail: inLines(draft.voicemail),
    number: href && phone ? { label: oneLine(`Call ${name ?? "them"}: ${phone}`, 90), href } : undefined,
  };
}

function questionView(pointCase: PointCase): QuestionView {
  const { whom: _, company } = aboutOf(pointCase);
  return {
    template: "question",
    ...pointFrame(pointCase, "Answer"),
    actionsTitle: "What became of it?",
    actions: closeOutActions(replyAddress(pointCase), company),
  };
}

/** No variant of the draft passed its checks: the mail says what is missing instead of sending something wrong. */
function withoutDraft(pointCase: PointCase, { report }: Draft): NoticeView {
  const frame = pointFrame(pointCase, "Send");
  const problems = report.findings.filter(({ severity }) => severity === "error").map(({ message }) => oneLine(message, 240));
  return {
    template: "notice",
    ...frame,
    intro: ["No draft this time: none that could be written from the record was good enough to send.", ...problems.slice(0, 3)],
    examplesTitle: "",
    examples: [],
  };
}

function pointFrame(pointCase: PointCase, verb: string): Frame {
  const { interview, point, mail, draft } = pointCase;
  const words = POINT_WORDS[point.kind];
  const about = aboutOf(pointCase);
  const heading = words.heading(about);
  const deadline = deadlineOf(pointCase, verb);
  return {
    ...plainFrame(pointCase),
    preheader: [heading, deadline?.words].filter(Boolean).join(". "),
    heading,
    deadline,
    intro: words.intro(about),
    asksTitle: "To make it better, reply with",
    asks: (draft?.missing ?? []).slice(0, 3).map(({ request }) => oneLine(request, 240)),
    timelineTitle: "Where you are",
    timeline: nearTimeline({ points: interview.points, reader: readerOf(pointCase), current: point.id }),
    tip: tipFor(point.kind, mail.number),
  };
}

function aroundDraft(pointCase: PointCase, { report, medium }: Draft) {
  const { point } = pointCase;
  const { whom, company } = aboutOf(pointCase);
  const title = POINT_WORDS[point.kind].title.toLowerCase();
  return {
    verdict: `Checked: ${report.verdict}`,
    warnings: report.findings
      .filter(({ severity }) => severity === "warning")
      .map(({ message }) => oneLine(message, 240))
      .slice(0, 4),
    actionsTitle: medium === "email" ? "When it has gone out" : "After the call",
    actions: pointActions(replyAddress(pointCase), oneLine(`${title}, ${point.about === undefined ? company : whom}`, 100)),
  };
}
