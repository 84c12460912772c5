import { hello } from "./inquiry-call.ts";
import type { CallWriter } from "./letter.ts";

/** F9 where the person was asked to call: what to say, and what to say to the machine. */
export const writePromisedCall: CallWriter = (words) => {
  const { person, recipient, owedDate } = words;
  return {
    script: [
      [`${hello(words)}. Thank you for the interview${words.onDay} for ${words.theRoleAt}.`],
      [
        `You asked me to call${owedDate && ` by ${owedDate}`}, so I am calling now. What would you like to know, and what is the next step?`,
      ],
      ["Thank you, that is very helpful, and goodbye for now."],
    ],
    voicemail: [
      `${hello(words)}, about ${words.theRoleSaid}.`,
      `You asked me to call${owedDate && ` by ${owedDate}`}; when would it suit you to talk?`,
      person.phone ? `My number is ${person.phone}. Thank you.` : "Thank you.",
    ],
    missing: recipient.phone
      ? []
      : [{ field: "recipient-phone", request: `Which number do you call ${recipient.name ?? "them"} at? The record has none.` }],
  };
};
