import { describe, expect, it } from "vitest";
import { readCorrections } from "#domain/inbound/readers/prose/corrections.ts";
import { readNeeds } from "#domain/inbound/readers/prose/needs.ts";
import { readStrengths } from "#domain/inbound/readers/prose/strengths.ts";
import type { Reader } from "#domain/inbound/reading.ts";
import { aPassage } from "#tests/builders/a-passage.ts";

const wordsOf = (read: Reader, text: string) => read(aPassage(text)).map(({ value }) => value);

describe("needs", () => {
  it.each([
    ["They are in great need of someone for the holiday returns.", "someone for the holiday returns"],
    ["There is urgent requirement for evening shift.", "evening shift"],
    ["They are having immediate requirement for data integrity compliance.", "data integrity compliance"],
    ["They're short-staffed on Saturdays.", "short-staffed on Saturdays"],
    ["She wants food costs brought down.", "food costs brought down"],
    ["Her headache is weekend no-shows.", "weekend no-shows"],
    ["What he needs is accurate stock.", "accurate stock"],
    ["What he's desperate for is somebody on the grill section.", "somebody on the grill section"],
    ["Their main pain right now: somebody has to take over the billing migration.", "somebody has to take over the billing migration"],
    ["reckons theyre flat out with shutdown work", "shutdown work"],
    ["they are short for winter gritting", "winter gritting"],
    ["they need bodies for the christmas market", "bodies for the christmas market"],
    ["Main thing for them is the hospital contract.", "the hospital contract"],
    ["She said the backlog of referral letters is worse.", "the backlog of referral letters is worse"],
    ["What they need, so he said, is a person who can run nights.", "a person who can run nights"],
    ["What the firm needs, according to Ms. Vance, is somebody who can take depositions.", "somebody who can take depositions"],
    ["What the hotel lacks is a night auditor.", "a night auditor"],
    ["We talked about shift handover, that's the thing they need fixed.", "shift handover"],
    ["Nobody on nights, that's what they want sorted.", "Nobody on nights"],
    ["They can't staff the night desk.", "the night desk"],
  ])("are read from: %s", (text, expected) => {
    expect(wordsOf(readNeeds, text)).toEqual([expected]);
  });

  it.each([
    "They need to decide by Friday.",
    "They need it fixed.",
    "What they need to decide, he said, is not clear.",
    "They need my references.",
    "No problem at all, the trip is fine.",
    "My problem is the commute.",
    "They need a few more days.",
    "He was after lunch.",
    "They are looking forward to it.",
  ])("are none in: %s", (text) => {
    expect(wordsOf(readNeeds, text)).toEqual([]);
  });
});

describe("strengths", () => {
  it.each([
    ["I've got four years’ pastry at a hotel in Adelaide so reckon that went down well.", "four years’ pastry at a hotel in Adelaide"],
    ["I HAVE HAZMAT AND TANKER ENDORSEMENTS.", "HAZMAT AND TANKER ENDORSEMENTS"],
    ["I told her so: I ran the front desk alone for six years.", "I ran the front desk alone for six years"],
    ["told him ive got a high risk ticket already", "ive got a high risk ticket"],
    ["I'm already signed off for IV cannulation.", "IV cannulation"],
    ["I could point to my Kafka experience.", "my Kafka experience"],
    ["Luckily I did my heat pump course in the autumn.", "I did my heat pump course in the autumn"],
    ["I said I'd led the falls clinic for two years.", "I'd led the falls clinic for two years"],
    ["I explained how I brought p99 latency from 900 ms down to 210.", "how I brought p99 latency from 900 ms down to 210"],
  ])("are read from: %s", (text, expected) => {
    expect(wordsOf(readStrengths, text)).toEqual([expected]);
  });

  it.each([
    "I have to send my certificate by Friday.",
    "I had an interview for the training course.",
    "I was asked about my notice.",
    "I have no experience with that.",
    "I told them I would think about it.",
    "I owe them two references.",
    "I waited for two hours.",
    "I have a question about the course.",
  ])("are none in: %s", (text) => {
    expect(wordsOf(readStrengths, text)).toEqual([]);
  });
});

describe("corrections of a slip", () => {
  it.each([
    "I screwed up one number: I said my thesis used 40k images, it's 14k.",
    "I said my thesis used 40k images, it's 14k.",
    "I told her my thesis used 40k images, and it's only 14k.",
    "I said my thesis used 40k images, in fact it was 14k.",
    "I said my thesis used 40k images, that's wrong, it was 14k.",
    "One mistake I should put right: I said my thesis used 40k images.",
    "One mistake I should put right. I said my thesis used 40k images.",
    "I misspoke about one thing. I said my thesis used 40k images, it's 14k.",
    "There is one thing I need to correct. My thesis used 14k images.",
    "I got one number wrong. My thesis used 14k images.",
    "I said my thesis used 40k images. That's not right, it's 14k.",
  ])("hold what it was about: %s", (text) => {
    expect(wordsOf(readCorrections, text).join()).toMatch(/my thesis used/i);
  });

  it.each(["I said I have two kids, they are great.", "I made no mistakes. I was calm.", "I said yes, it's a good team."])(
    "are none in: %s",
    (text) => {
      expect(wordsOf(readCorrections, text)).toEqual([]);
    },
  );
});

describe("corrections", () => {
  it.each([
    ["Oops, I said I graduate in May 2027, it's actually December 2027.", "I said I graduate in May 2027, it's actually December 2027"],
    ["One thing to put right: I told them 82% passed, but the figure is 78%.", "I told them 82% passed, but the figure is 78%"],
    ["I slipped up once. I told them I finished in 2023. It was 2022.", "I told them I finished in 2023. It was 2022"],
    [
      "Walking home I realised I'd said I know EMIS. I've only used SystmOne.",
      "Walking home I realised I'd said I know EMIS. I've only used SystmOne",
    ],
    ["I wrongly told the incubation temperature.", "the incubation temperature"],
  ])("are read from: %s", (text, expected) => {
    expect(wordsOf(readCorrections, text)).toEqual([expected]);
  });

  it.each(["I realised I had said yes too fast. The bus was late.", "One thing: bring my badge.", "They said the role is new."])(
    "are none in: %s",
    (text) => {
      expect(wordsOf(readCorrections, text)).toEqual([]);
    },
  );
});
