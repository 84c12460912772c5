import { RECEIVING_REGIONS } from "#infra/stage-settings.ts";
import type { Check } from "../check.ts";

export const credentials: Check = {
  about: "credentials",
  needsAccount: true,
  look: async ({ account, stage }) => {
    const number = await account.account();
    if (stage.account && stage.account !== number) {
      return {
        state: "blocks",
        says: `they are of account ${number}, and the stage is for ${stage.account}`,
        todo: `use the credentials of ${stage.account}`,
      };
    }
    return { state: "fine", says: `account ${number}` };
  },
};

export const region: Check = {
  about: "region",
  needsAccount: false,
  look: ({ stage }) =>
    Promise.resolve(
      RECEIVING_REGIONS.includes(stage.region)
        ? { state: "fine", says: `${stage.region} receives mail` }
        : {
            state: "warning",
            says: `${stage.region} is not on the list of regions that receive mail; cdk.json says that it does`,
            todo: "see AWS General Reference, Amazon SES endpoints",
          },
    ),
};

/** Where a person is warned: a day's mail of a busy person is a dozen. */
const FULL = 0.8;

export const quota: Check = {
  about: "sending quota",
  needsAccount: true,
  look: async ({ account }) => {
    const { isPaused, perDay, perSecond, sentToday } = await account.sending();
    const says = `${sentToday} of ${perDay} mails in the last day, at most ${perSecond} a second`;
    if (isPaused)
      return {
        state: "blocks",
        says: "AWS or you have paused sending for the account",
        todo: "open the SES console, Account dashboard, and follow what it says",
      };
    if (sentToday >= perDay * FULL)
      return { state: "warning", says, todo: "ask for more: SES console, Account dashboard, Request a limit increase" };
    return { state: "fine", says };
  },
};

export const deadLetters: Check = {
  about: "dead letters",
  needsAccount: true,
  look: async ({ account, stage }) => {
    const queue = `followthrough-${stage.name}-dead-letters`;
    const waiting = await account.waitingIn(queue);
    if (waiting === undefined) return { state: "unknown", says: "there is no queue yet", todo: "npm run deploy" };
    if (waiting === 0) return { state: "fine", says: "none wait" };
    return { state: "warning", says: `${waiting} in ${queue}`, todo: "read them as docs/operations.md says under DeadLetters" };
  },
};
