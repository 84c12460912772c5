import { describe, expect, it } from "vitest";
import { withOffset, zone } from "#domain/time/zone.ts";
import { LOGGED, mailsAfter, type Step, storyOf, theMail } from "./a-story.ts";

const EVENING: readonly Step[] = [{ until: "2026-11-20T18:00:00-05:00" }];
const INQUIRY: readonly Step[] = [{ until: "2026-12-03T12:00:00-05:00" }];
const NINE = `Company: Acme Freight
Role: nurse
When: today 2 pm to 3 pm
Interviewers: Ana Ruiz, Bea Lind, Cal Stone, Dee Park, Eva Moss, Finn Oaks, Gus Hart, Hana Mori
Recruiter: Paula Reyes, paula.reyes@example.org`;

interface Row {
  readonly row: string;
  readonly what: string;
  readonly log: string;
  readonly steps: readonly Step[];
  /** The mail that it is about, and what stands in it. */
  readonly mail: RegExp;
  readonly says: readonly RegExp[];
  readonly not?: RegExp;
}

const ROWS: readonly Row[] = [
  {
    row: "F1",
    what: "thanks each interviewer with the topic of their own, the need met, the correction and the next step",
    log: `${LOGGED}\nCorrection: I said four years with SAP, it is five`,
    steps: EVENING,
    mail: /A thank-you for Nick Claus/,
    says: [/the pallet line/, /running the line in December/, /three seasons of shift planning/, /four years with SAP, it is five/, /\?/],
    not: /weekend shifts/,
  },
  {
    row: "F2",
    what: "brings the same note as a card to copy by hand",
    log: LOGGED,
    steps: EVENING,
    mail: /A thank-you for Martha Hale/,
    says: [/Or by hand, on a card[\s\S]*Martha Hale,[\s\S]*weekend shifts/],
  },
  {
    row: "F3",
    what: "writes to the coordinator for more than seven interviewers",
    log: NINE,
    steps: EVENING,
    mail: /To: Paula Reyes <paula\.reyes@example\.org>/,
    says: [/Ana Ruiz/, /Hana Mori/, /thank/i],
  },
  {
    row: "F4",
    what: "briefs each reference: role, company, who may call, what was said, the shared project",
    log: LOGGED,
    steps: [{ until: "2026-11-23T12:00:00-05:00" }],
    mail: /A briefing for Dana Fox/,
    says: [/part time packaging manager/, /North Pole Packaging/, /Nick Claus or Martha Hale/, /the pallet line/, /the label redesign/],
  },
  {
    row: "F5",
    what: "asks the reference whether anyone called, and tells the person that silence means nothing",
    log: LOGGED,
    steps: [{ until: "2026-12-01T12:00:00-05:00" }],
    mail: /Ask Dana Fox: has anyone called/,
    says: [/in the running/, /Dana Fox <dana\.fox@example\.net>/],
  },
  {
    row: "F6",
    what: "asks by email once the promised date has passed",
    log: LOGGED,
    steps: INQUIRY,
    mail: /^Ask North Pole Packaging where things stand$/m,
    says: [/November 20/, /December 1/, /----- copy from here -----/],
    not: /voicemail/i,
  },
  {
    row: "F6",
    what: "is a script and a voicemail, and no email beside it, where the telephone is preferred",
    log: `${LOGGED}\nNick prefers phone, 555-0142.`,
    steps: INQUIRY,
    mail: /^Ask North Pole Packaging where things stand$/m,
    says: [/voicemail/i, /555-0142/, /December 1/],
    not: /Subject: |mailto:nick/,
  },
  {
    row: "F7",
    what: "asks for the timeline where no date was promised",
    log: LOGGED.replace("They decide by December 1.", ""),
    steps: [{ until: "2026-12-01T12:00:00-05:00" }],
    mail: /^Ask North Pole Packaging where things stand$/m,
    says: [/timeline|when (?:do )?you expect|when the decision|date by which/i],
  },
  {
    row: "F8",
    what: "offers help in the last inquiry and says that it is the last",
    log: LOGGED,
    steps: [...INQUIRY, { answer: "sent" }, { until: "2026-12-14T12:00:00-05:00" }],
    mail: /The last question to North Pole Packaging/,
    says: [/need|help|send/, /last|not follow up again|not write about this again|won't follow up/],
  },
  {
    row: "F10",
    what: "asks the person how it ended, and closes nothing by itself",
    log: LOGGED,
    steps: [
      ...INQUIRY,
      { answer: "sent" },
      { until: "2026-12-14T12:00:00-05:00" },
      { answer: "sent" },
      { until: "2027-01-05T12:00:00-05:00" },
    ],
    mail: /What became of it\?/,
    says: [/North Pole Packaging/],
  },
  {
    row: "F11",
    what: "brings thanks after a rejection",
    log: LOGGED,
    steps: [{ until: "2026-11-25T12:00:00-05:00" }, { answer: "they turned me down" }, { until: "2026-11-30T12:00:00-05:00" }],
    mail: /^A gracious last note to Nick Claus$/m,
    says: [/To: Nick Claus/],
  },
  {
    row: "F11",
    what: "acknowledges an offer and accepts nothing",
    log: LOGGED,
    steps: [{ until: "2026-11-25T12:00:00-05:00" }, { answer: "they made an offer" }, { until: "2026-11-25T13:00:00-05:00" }],
    mail: /made an offer: acknowledge it/,
    says: [/in writing|written offer/],
    not: /I (?:gladly )?accept/,
  },
  {
    row: "F11",
    what: "asks for another time after a no-show",
    log: LOGGED,
    steps: [{ answer: "the interviewer did not show up" }, { until: "2026-11-21T12:00:00-05:00" }],
    mail: /Nobody came: a note to Nick Claus/,
    says: [/time/],
  },
  {
    row: "F11",
    what: "thanks the references once an offer is accepted",
    log: LOGGED,
    steps: [
      { until: "2026-11-25T12:00:00-05:00" },
      { answer: "they made an offer" },
      { answer: "I accepted the offer" },
      { until: "2026-12-01T12:00:00-05:00" },
    ],
    mail: /Thank Dana Fox and tell them the news/,
    says: [/To: Dana Fox/],
  },
];

describe("the rows of follow-up", () => {
  it.each(ROWS.map((each) => [`${each.row}: ${each.what}`, each] as const))("%s", async (_, { log, steps, mail, says, not }) => {
    const { text } = theMail(await mailsAfter(log, steps), mail);

    for (const fact of says) expect(text).toMatch(fact);
    if (not) expect(text.split("Where you are")[0]).not.toMatch(not);
  });

  it("F9: reminds one business day before the date and on it, with a draft and a calendar file", async () => {
    const mails = await mailsAfter(`${LOGGED}\nI promised to send a sample staff rota by November 25.`, [
      { until: "2026-11-25T12:00:00-05:00" },
    ]);

    const reminders = mails.filter(({ text }) => text.includes("You promised: a sample staff rota"));
    expect(reminders.map(({ at }) => withOffset(at, zone("America/New_York")).slice(0, 16))).toEqual([
      "2026-11-24T09:00",
      "2026-11-25T08:00",
    ]);
    for (const { attachments } of reminders) {
      expect(attachments.map(({ filename }) => filename?.split(".").at(-1)).toSorted()).toEqual(["eml", "ics"]);
    }
  });

  it("F11: withdraws from the other employer on the next business morning after an acceptance", async () => {
    const other = "Interview with Ines Okoye at Harbor Mills for shift lead, today 4 to 5 pm. They decide by December 14.";
    const world = await storyOf(other, [{ write: LOGGED }]);
    const accepted = (await world.inbox()).at(-1);
    await world.until("2026-11-25T12:00:00-05:00");
    await world.write({ text: "I accepted the offer", to: accepted?.replyTo ?? "", messageId: "<accepted@example.com>" });

    await world.until("2026-11-27T12:00:00-05:00");

    expect(theMail(await world.inbox(), /Subject: Withdrawal/).text).toContain("Harbor Mills");
  });

  it("F12: brings new thank-yous and a briefing for a new round, and the older round's inquiry no more", async () => {
    const world = await storyOf(LOGGED, [{ until: "2026-11-30T17:00:00-05:00" }]);
    await world.news();
    await world.write({
      text: `Second interview at North Pole Packaging for part time packaging manager with Tom Varga (tom@example.org), today 2 to 3 pm.
They decide by December 11. My reference is Dana Fox (dana.fox@example.net).`,
      messageId: "<round-2@example.com>",
    });

    await world.until("2026-12-04T12:00:00-05:00");

    const texts = (await world.news()).map(({ text }) => text);
    expect(texts.some((text) => text.includes("A thank-you for Tom Varga"))).toBe(true);
    expect(texts.some((text) => text.includes("A briefing for Dana Fox"))).toBe(true);
    expect(texts.filter((text) => /^Ask North Pole Packaging where things stand$/m.test(text))).toEqual([]);
  });
});
