import { type FollowUpPoint, hasEnded } from "#domain/follow-up/follow-up-point.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { isFit, letterText, recipientLine } from "./draft-parts.ts";
import { oneLine } from "./inert-text.ts";
import { inLines } from "./lines.ts";
import type { DraftFor, PointCase } from "./mail-case.ts";
import type { ReminderView, WaitingLetter } from "./mail-view.ts";
import { actionsOf, pointFrame } from "./point-frame.ts";
import { LONGEST_LINK, mailtoLink } from "./safe-link.ts";

/** More would make the mail longer than a client shows; the drafts themselves are in the inbox already. */
export const MOST_LETTERS = 4;

/** The thank-yous that the person has neither sent nor skipped. */
export function waitingNotes({ points }: Interview): readonly FollowUpPoint[] {
  return points.filter((point) => point.kind === "thank-you" && !hasEnded(point));
}

/** The drafts that still wait, once more with their text, so that nobody has to look for them. */
export function reminderView(pointCase: PointCase): ReminderView {
  const letters = pointCase.drafts.flatMap(waitingLetter);
  return {
    template: "reminder",
    ...pointFrame(pointCase, "Send"),
    ...actionsOf(pointCase, "email"),
    asks: [],
    letters,
    note: noteFor(letters.length, waitingNotes(pointCase.interview).length - letters.length),
  };
}

function waitingLetter({ draft }: DraftFor): readonly WaitingLetter[] {
  if (draft.medium !== "email" || !isFit(draft)) return [];
  const letter = { to: draft.recipient.email ?? "", subject: draft.subject };
  const whole = mailtoLink({ ...letter, body: letterText(draft) });
  const isWhole = whole.length <= LONGEST_LINK;
  const name = oneLine(draft.recipient.name ?? "the interviewer", 90);
  return [
    {
      title: `For ${name}`,
      to: recipientLine(draft),
      subject: draft.subject,
      letter: inLines(draft.paragraphs),
      mailto: isWhole ? whole : mailtoLink(letter),
      button: isWhole ? `Open it, addressed to ${name}` : `Open a message to ${name} and paste the text`,
    },
  ];
}

function noteFor(count: number, others: number): string {
  const attached = count === 1 ? "It is attached as a file, too." : "They are attached as files, too.";
  return others > 0 ? `${attached} The other ${others} are in your inbox.` : attached;
}
