import type { SafeLink } from "./safe-link.ts";

/**
 * What a mail to the person shows, template by template. Texts are plain: the templates escape them for where they stand.
 * The templates are compiled against these types, so that a name that they lack, or a text that may be undefined, is an error.
 */
export type MailView = DraftView | PhoneView | ReminderView | QuestionView | AnswerView | NoticeView;

/** What every mail has around its matter. */
export interface Frame {
  /** The line that inboxes show after the subject. */
  readonly preheader: string;
  /** Where the mail belongs: "Packaging manager · North Pole Packaging". */
  readonly eyebrow: string | undefined;
  readonly heading: string;
  readonly deadline: Deadline | undefined;
  readonly intro: readonly string[];
  readonly asksTitle: string;
  /** What the person is asked, each answerable in one line. */
  readonly asks: readonly string[];
  readonly timelineTitle: string;
  readonly timeline: readonly TimelineRow[];
  readonly tip: string | undefined;
  /** It is about one interview: a reply changes that record. */
  readonly isOnRecord: boolean;
  readonly manage: SafeLink;
}

export interface Deadline {
  /** "Send by Friday, November 20, 5:00 PM". */
  readonly words: string;
  /** Whose clock that is, and what the person's own then shows. */
  readonly more: string | undefined;
}

/** One moment of the plan with everything that happens then. */
export interface TimelineRow {
  readonly date: string;
  readonly time: string;
  readonly title: string;
  readonly about: string | undefined;
  /** "Sent", "In your inbox", "Next" … empty for what is merely planned. */
  readonly state: string;
  /** For plain text, where the state has no colour. */
  readonly mark: string;
  readonly isNext: boolean;
  readonly isPast: boolean;
  /** Past, and done by the person rather than dropped. */
  readonly isDone: boolean;
}

/** A paragraph as its lines, so that a sign-off keeps its line breaks in HTML. */
export interface Lines {
  readonly first: string;
  readonly rest: readonly string[];
}

/** Links that open a prefilled mail to us (product.md U4). */
export interface PointActions {
  readonly sent: SafeLink;
  readonly snooze: SafeLink;
  readonly skip: SafeLink;
}

interface WithActions extends Frame {
  readonly actionsTitle: string;
  /** What the person presses when it is done: "Sent", "Called". */
  readonly doneLabel: string;
  /** The same as the person writes it in a reply. */
  readonly doneWord: string;
  readonly actions: PointActions;
}

interface WithDraft extends WithActions {
  readonly letterTitle: string;
  readonly letter: readonly Lines[];
  readonly verdict: string;
  readonly warnings: readonly string[];
}

export interface DraftView extends WithDraft {
  readonly template: "draft";
  readonly to: string;
  readonly subject: string;
  readonly compose: ComposeLinks;
  /** The same note for a card by hand. */
  readonly card: readonly Lines[] | undefined;
}

/** Links that open the draft in the person's own mail client (product.md H2). */
export interface ComposeLinks {
  readonly mailto: SafeLink;
  readonly gmail: SafeLink;
  readonly outlook: SafeLink;
  /** What the links carry, and what to do where they cannot. */
  readonly note: string;
}

export interface PhoneView extends WithDraft {
  readonly template: "phone";
  readonly number: { readonly label: string; readonly href: SafeLink } | undefined;
  readonly voicemail: readonly Lines[];
}

/** Drafts that were delivered before and still wait, once more (cadence.md P1n). */
export interface ReminderView extends WithActions {
  readonly template: "reminder";
  readonly letters: readonly WaitingLetter[];
  readonly note: string;
}

export interface WaitingLetter {
  readonly title: string;
  readonly to: string;
  readonly subject: string;
  readonly letter: readonly Lines[];
  readonly mailto: SafeLink;
  readonly button: string;
}

export interface QuestionView extends Frame {
  readonly template: "question";
  readonly actionsTitle: string;
  readonly actions: { readonly offer: SafeLink; readonly rejected: SafeLink; readonly notYet: SafeLink; readonly close: SafeLink };
}

export interface FactRow extends Lines {
  readonly label: string;
  /** It follows from the person's words with some doubt, and they should look at it. */
  readonly guessed: boolean;
}

export interface AnswerView extends Frame {
  readonly template: "answer";
  readonly facts: readonly FactRow[];
  /** Some row is guessed, and what the mark means has to be said. */
  readonly hasGuesses: boolean;
}

export interface NoticeView extends Frame {
  readonly template: "notice";
  readonly examplesTitle: string;
  readonly examples: readonly { readonly say: string; readonly does: string }[];
}
