import type { PointKind } from "#domain/follow-up/follow-up-point.ts";

/** What helps to know at that point, one at a time; the mail's number picks which, so that the next mail has another. */
const TIPS: Readonly<Partial<Record<PointKind | "logged", readonly string[]>>> = {
  logged: [
    "For now, rest: unless they asked you to call, tomorrow is not a day for calling.",
    "Nothing to do until the first draft comes. A steady day or two of quiet looks confident.",
  ],
  "thank-you": [
    "The note is enough. Anything wrapped, even flowers, puts an interviewer in an awkward place.",
    "Leave the friend request for later: until they decide, you are their candidate.",
    "A card by mail is as welcome as an email; one of the two will do.",
  ],
  "reference-briefing": ["People forget what a project was called and who did what. Two reminders beat ten."],
  "status-inquiry": [
    "A late decision is usually about their calendar: somebody is away, or an offer is out with someone who may still say no.",
    "In a large company, the people who met you often do not know the date themselves.",
  ],
  "last-inquiry": ["Two questions are all a round can bear. Interest shows in the first, and pressure in the third."],
};

/** One line of patience or restraint for the mail of that kind; undefined where nothing needs saying. */
export function tipFor(kind: PointKind | "logged", mailNumber: number): string | undefined {
  const tips = TIPS[kind] ?? [];
  return tips[mailNumber % Math.max(tips.length, 1)];
}
