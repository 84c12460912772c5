import type { Sentence } from "../letter.ts";

/** Thanks, role and date, for a first interview. */
export const OPENINGS: readonly Sentence[] = [
  (w) => `Thank you for talking with me${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `Thank you for your time${w.when}; it was great to hear more about ${w.theRoleAt}.`,
  (w) => `It was great to talk with ${w.youAndOthers}${w.byMedium}${w.when} about ${w.theRoleAt}, and I wanted to say thank you.`,
  (w) => `Thank you for a good ${w.conversation}${w.when} ${w.aboutOrFor} ${w.theRoleAt}.`,
  (w) => `I appreciated the chance to speak with you${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `I enjoyed our ${w.conversation}${w.when} and wanted to thank you for considering me for ${w.theRoleAt}.`,
  (w) => `It was a pleasure to ${w.meet} you${w.when} and learn more about ${w.theRoleAt}; thank you for your time.`,
  (w) => `Thank you for interviewing me${w.byMedium}${w.when} for ${w.theRoleAt}.`,
  (w) => `I wanted to thank you for the ${w.conversation}${w.when} ${w.aboutOrFor} ${w.theRoleAt}.`,
  (w) => `Thanks so much for making time${w.when} to talk about ${w.theRoleAt}.`,
  (w) => `I really appreciate the time you took${w.when} to tell me about ${w.theRoleAt}.`,
];

/** The same for a later round: the person was there before. */
export const RETURN_OPENINGS: readonly Sentence[] = [
  (w) => `Thank you for inviting me back${w.when} to talk about ${w.theRoleAt}.`,
  (w) => `Thank you for the ${w.nth} interview${w.when} for ${w.theRoleAt}.`,
  (w) =>
    `It was great to speak with ${w.youAndOthers}${w.byMedium}${w.when} in the ${w.nth} round for ${w.theRoleAt}, and I appreciate your time.`,
  (w) => `I appreciated the chance to talk in more detail${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `Many thanks for your time${w.when} in the ${w.nth} round of interviews for ${w.theRoleAt}.`,
  (w) => `I enjoyed the ${w.nth} interview${w.when} for ${w.theRoleAt} and wanted to thank you for it.`,
  (w) => `Our ${w.conversation}${w.when} gave me a much better feel for ${w.theRoleAt}, and I am grateful for it.`,
  (w) => `It was a pleasure to talk further${w.byMedium}${w.when} about ${w.theRoleAt}, and I want to thank you.`,
  (w) => `Thank you for having me back${w.when}; I was pleased to learn more about ${w.theRoleAt}.`,
  (w) => `I was glad of another chance to talk${w.byMedium}${w.when} about ${w.theRoleAt}, so thank you.`,
  (w) => `Thanks so much for the ${w.nth} round${w.when} and for everything you told me about ${w.theRoleAt}.`,
];

/** The same for a note that comes more than five business days later (cadence.md P1). */
export const LATE_OPENINGS: readonly Sentence[] = [
  (w) => `I am sorry this note is late, because I really enjoyed our ${w.conversation}${w.when} ${w.aboutOrFor} ${w.theRoleAt}.`,
  (w) => `I should have written sooner to thank you for our ${w.conversation}${w.when} ${w.aboutOrFor} ${w.theRoleAt}.`,
  (w) => `My thanks are overdue, but it was great to talk with ${w.youAndOthers}${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `Please forgive the late note; I wanted to thank you for interviewing me${w.when} for ${w.theRoleAt}.`,
  (w) => `This comes later than I meant it to, but thank you for the time you spent with me${w.when} on ${w.theRoleAt}.`,
  (w) => `This is a late but sincere thank-you for the interview${w.when} for ${w.theRoleAt}.`,
  (w) => `I meant to write sooner: thank you for our ${w.conversation}${w.when} ${w.aboutOrFor} ${w.theRoleAt}.`,
  (w) => `I am sorry to have taken so long to thank you for our ${w.conversation}${w.when} ${w.aboutOrFor} ${w.theRoleAt}.`,
  (w) => `Better late than never, I hope: thank you for talking with me${w.byMedium}${w.when} about ${w.theRoleAt}.`,
  (w) => `I have been meaning to thank you for the interview${w.when} for ${w.theRoleAt}.`,
  (w) => `Thank you, later than I would have liked, for our ${w.conversation}${w.when} ${w.aboutOrFor} ${w.theRoleAt}.`,
];
