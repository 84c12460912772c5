import type { Sentence } from "../letter.ts";

/** Thanks, role and date, for a first interview. */
export const OPENINGS: readonly Sentence[] = [
  (w) => `Thank you for talking with me${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `I appreciate the time you gave me${w.when} to discuss ${w.theRoleAt}.`,
  (w) => `It was good to speak with ${w.youAndOthers}${w.byMedium}${w.when} about ${w.theRoleAt}, and I want to thank you for it.`,
  (w) => `Thank you for our ${w.conversation}${w.when} about ${w.theRoleAt}.`,
  (w) => `I am grateful that you made room in your day${w.when} to interview me for ${w.theRoleAt}.`,
  (w) => `I enjoyed our ${w.conversation}${w.when}; thank you for considering me for ${w.theRoleAt}.`,
  (w) => `Many thanks for the chance to talk${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `Thank you for the thoughtful interview${w.when} for ${w.theRoleAt}.`,
  (w) => `I was glad to ${w.meet} you${w.when} and to hear more about ${w.theRoleAt}; thank you for your time.`,
  (w) => `My thanks to you for the ${w.conversation} we had${w.when} about ${w.theRoleAt}.`,
  (w) => `I wanted to write and thank you for interviewing me${w.byMedium}${w.when} for ${w.theRoleAt}.`,
];

/** The same for a later round: the person was there before. */
export const RETURN_OPENINGS: readonly Sentence[] = [
  (w) => `Thank you for the ${w.nth} round${w.when} for ${w.theRoleAt}.`,
  (w) => `I appreciate that I was invited back${w.when} to talk further about ${w.theRoleAt}.`,
  (w) => `It was good to continue the conversation about ${w.theRoleAt} with ${w.youAndOthers}${w.when}, and I thank you for it.`,
  (w) => `Many thanks for your time in the ${w.nth} interview${w.when} for ${w.theRoleAt}.`,
  (w) => `I was glad to go deeper into ${w.theRoleAt} with you${w.byMedium}${w.when}; thank you for that.`,
  (w) => `Thank you for continuing the conversation about ${w.theRoleAt} with me${w.when}.`,
  (w) => `I am grateful for another chance to talk${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `Our ${w.conversation}${w.when} brought ${w.theRoleAt} much closer for me, and I thank you for making the time.`,
  (w) => `Thank you for seeing me again${w.when} about ${w.theRoleAt}.`,
  (w) => `I valued the ${w.nth} interview${w.when} for ${w.theRoleAt}; thank you for it.`,
  (w) => `It was kind of you to give ${w.theRoleAt} and me more of your time${w.when}.`,
];

/** The same for a note that comes more than five business days later (cadence.md P1). */
export const LATE_OPENINGS: readonly Sentence[] = [
  (w) =>
    `This note comes later than I meant it to, but the thanks in it are real: I valued our ${w.conversation}${w.when} about ${w.theRoleAt}.`,
  (w) => `I should have written sooner to thank you for our ${w.conversation}${w.when} about ${w.theRoleAt}.`,
  (w) => `My thanks are overdue: it was good to talk with ${w.youAndOthers}${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `Please excuse the late note; I do want to thank you for interviewing me${w.when} for ${w.theRoleAt}.`,
  (w) => `I have been slow to say so, but I was grateful for the time you gave me${w.when} for ${w.theRoleAt}.`,
  (w) => `A late but warm thank you for the interview${w.when} for ${w.theRoleAt}.`,
  (w) => `I have owed you my thanks since we spoke${w.when} about ${w.theRoleAt}; here they are, with my apologies for the delay.`,
  (w) => `I am sorry that this thank you for our ${w.conversation}${w.when} about ${w.theRoleAt} reaches you only now.`,
  (w) => `Better late than never, I hope: thank you for talking with me${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `I meant to thank you earlier for the interview${w.when} about ${w.theRoleAt}, and I am sorry for the delay.`,
  (w) => `Thank you, later than I would have liked, for our ${w.conversation}${w.when} about ${w.theRoleAt}.`,
];
