import type { Missing } from "#domain/draft/draft.ts";
import { withCurlyQuotes } from "./curly-quotes.ts";
import { deadlineOf } from "./deadline.ts";
import { pointActions } from "./feedback-links.ts";
import { oneLine } from "./inert-text.ts";
import { aboutOf, type PointCase, plainFrame, readerOf, replyAddress } from "./mail-case.ts";
import type { Frame, PointActions } from "./mail-view.ts";
import { POINT_WORDS } from "./point-words.ts";
import { nearTimeline } from "./timeline.ts";
import { tipFor } from "./tips.ts";

const MOST_ASKS = 3;
const LONGEST_ASK = 240;

/** What surrounds the matter of a follow-up point. `verb` is what the person does with it: "Send", "Call". */
export function pointFrame(pointCase: PointCase, verb: string): Frame {
  const { interview, point, mail, drafts } = pointCase;
  const words = POINT_WORDS[point.kind];
  const about = aboutOf(pointCase);
  const heading = words.heading(about);
  const deadline = deadlineOf(pointCase, verb);
  const missing = drafts.flatMap(({ draft }) => draft.missing).slice(0, MOST_ASKS);
  return {
    ...plainFrame(pointCase),
    preheader: [heading, deadline?.words].filter(Boolean).join(/[?!]$/u.test(heading) ? " " : ". "),
    heading,
    deadline,
    intro: words.intro(about),
    asksTitle: asksTitle(missing, verb),
    asks: missing.map(({ request }) => withCurlyQuotes(oneLine(request, LONGEST_ASK))),
    timelineTitle: "Where you are",
    timeline: nearTimeline({ points: interview.points, reader: readerOf(pointCase), current: point.id }),
    tip: tipFor(point.kind, mail.number),
  };
}

/** What no reply brings into the draft; the person does it while sending. */
const BY_HAND: ReadonlySet<string> = new Set(["attachment", "answer", "recipient-address", "own-name", "project-part", "other-references"]);

function asksTitle(missing: readonly Missing[], verb: string): string {
  if (missing.some(({ field }) => !BY_HAND.has(field))) return "To make it better, reply to this mail";
  return verb === "Send" ? "Before you send it" : "Before you call";
}

const DONE = {
  email: { actionsTitle: "When it has gone out", doneLabel: "Sent", doneWord: "sent" },
  phone: { actionsTitle: "After the call", doneLabel: "Called", doneWord: "sent" },
} as const;

interface Actions {
  readonly actionsTitle: string;
  readonly doneLabel: string;
  readonly doneWord: string;
  readonly actions: PointActions;
}

/** How the person tells what became of it (product.md U4). */
export function actionsOf(pointCase: PointCase, medium: keyof typeof DONE): Actions {
  const { point } = pointCase;
  const { whom, company } = aboutOf(pointCase);
  const title = POINT_WORDS[point.kind].title.toLowerCase();
  const subject = oneLine(`${title}, ${point.about === undefined ? company : whom}`, 100);
  return { ...DONE[medium], actions: pointActions(replyAddress(pointCase), subject) };
}
