import type { PointKind } from "#domain/follow-up/follow-up-point.ts";

/** How one kind of follow-up point is spoken of. */
export interface PointWords {
  /** In the timeline, for one and for several on the same moment. */
  readonly title: string;
  readonly titles: string;
  /** The heading of its mail. */
  readonly heading: (about: About) => string;
  readonly intro: (about: About) => readonly string[];
  /** Above the text to copy. */
  readonly letterTitle: string;
}

/** Whom or what a mail is about, in words that always stand: "your interviewer" where no name is known. */
export interface About {
  readonly whom: string;
  readonly company: string;
  /** Whether the mail brings more than one draft. */
  readonly isSeveral: boolean;
}

const LETTER = "The email, ready to proof";

export const POINT_WORDS: Readonly<Record<PointKind, PointWords>> = {
  "thank-you": {
    title: "Thank-you note",
    titles: "Thank-you notes",
    heading: ({ whom }) => `A thank-you for ${whom}`,
    intro: () => ["Read it once, change what does not sound like you, and send it from your own mailbox."],
    letterTitle: LETTER,
  },
  "thank-you-nudge": {
    title: "Reminder: thank-you not sent yet",
    titles: "Reminders: thank-you not sent yet",
    heading: ({ whom, isSeveral }) => `Still to send: the thank-you${isSeveral ? "s" : ""} to ${whom}`,
    intro: ({ isSeveral }) => [
      isSeveral
        ? "They are not marked as sent. If they have gone out, press Sent below; this reminder comes only once."
        : "It is not marked as sent. If it has gone out, press Sent below; this reminder comes only once.",
    ],
    letterTitle: LETTER,
  },
  "reference-briefing": {
    title: "Briefing for your reference",
    titles: "Briefings for your references",
    heading: ({ whom }) => `A briefing for ${whom}`,
    intro: ({ company }) => [`With this, a call from ${company} finds them prepared.`],
    letterTitle: LETTER,
  },
  "promised-item": {
    title: "What you promised",
    titles: "What you promised",
    heading: ({ whom }) => `You promised: ${whom}`,
    intro: () => ["They named a date and will notice whether it is kept. A calendar file is attached."],
    letterTitle: "The email to go with it",
  },
  "reference-check-in": {
    title: "Reference check-in",
    titles: "Reference check-ins",
    heading: ({ whom }) => `Ask ${whom}: has anyone called?`,
    intro: ({ company }) => [
      `Whether ${company} has called tells you how far along they are. If nobody has, read nothing into it: many never call, and you are still in the running.`,
    ],
    letterTitle: LETTER,
  },
  "status-inquiry": {
    title: "Ask where things stand",
    titles: "Ask where things stand",
    heading: ({ company }) => `Ask ${company} where things stand`,
    intro: () => ["Now it is fair to ask. What follows is short, names the dates, and leaves them room."],
    letterTitle: LETTER,
  },
  "last-inquiry": {
    title: "Last question",
    titles: "Last question",
    heading: ({ company }) => `The last question to ${company}`,
    intro: () => ["It offers help rather than asking for news, and says that it is the last. After this one, the next move is theirs."],
    letterTitle: LETTER,
  },
  "close-out": {
    title: "Keep it open, or close it?",
    titles: "Keep it open, or close it?",
    heading: ({ company }) => `Any news from ${company}?`,
    intro: ({ company }) => [
      `It has been quiet for two weeks, and nothing more is planned for ${company}. One word tells how it ended; without an answer, it stays open.`,
    ],
    letterTitle: LETTER,
  },
  "after-rejection": {
    title: "A gracious last note",
    titles: "Gracious last notes",
    heading: ({ whom }) => `A gracious last note to ${whom}`,
    intro: () => [
      "Not the answer you wanted. A short, warm reply costs little and is remembered: second choices get called more often than you might think.",
    ],
    letterTitle: LETTER,
  },
  "after-offer": {
    title: "Acknowledge the offer",
    titles: "Acknowledge the offer",
    heading: ({ company }) => `${company} made an offer: acknowledge it`,
    intro: () => [
      "Congratulations. This thanks them and asks for the details in writing. It accepts nothing, so you keep your time to decide.",
    ],
    letterTitle: LETTER,
  },
  withdrawal: {
    title: "Withdraw elsewhere",
    titles: "Withdraw elsewhere",
    heading: ({ company }) => `Withdraw from ${company}`,
    intro: () => ["You accepted another job. Telling the others soon is kind to them and to whoever comes next."],
    letterTitle: LETTER,
  },
  "reference-thanks": {
    title: "Thank your reference",
    titles: "Thank your references",
    heading: ({ whom }) => `Thank ${whom} and tell them the news`,
    intro: () => ["They stood up for you. Let them hear from you how it ended."],
    letterTitle: LETTER,
  },
  "after-no-show": {
    title: "A note after the missed interview",
    titles: "Notes after the missed interview",
    heading: ({ whom }) => `Nobody came: a note to ${whom}`,
    intro: () => ["Assume a mix-up and make a new appointment easy."],
    letterTitle: LETTER,
  },
};
