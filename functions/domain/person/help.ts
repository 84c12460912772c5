/** What the person can write, in one screen. */
export const HELP: readonly string[] = [
  "Write about an interview in your own words, or forward its invitation: with whom, at which company, for which role, and by when they decide. The answer shows what was understood, and each date on which a draft will come.",
  "Reply to any mail from Followthrough in plain words: sent · skip · snooze 3 days · they moved the decision to December 8 · it was rescheduled to Monday at 2 pm · I also spoke with Ana Ruiz · they made an offer · they turned me down · stop.",
  "Without a thread: list · pause until January 4 · resume · timezone Europe/Berlin · patient pace · prompt pace · export · forget Acme · forget everything.",
  "Followthrough only ever writes to you. What goes to an employer or a reference is yours to send.",
];
