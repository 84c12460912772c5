import { describe, expect, it } from "vitest";
import { readTopics } from "#domain/inbound/readers/prose/topics.ts";
import { aPassage } from "#tests/builders/a-passage.ts";

const topicsOf = (text: string) => readTopics(aPassage(text)).map(({ value }) => value);
const wordsOf = (text: string) => readTopics(aPassage(text)).map(({ value }) => (value as { readonly text: string }).text);

describe("topics of a talk", () => {
  it.each([
    ["We talked a fair bit about telephone triage.", ["telephone triage"]],
    ["She was candid about the on-call rota.", ["the on-call rota"]],
    ["He was very firm on punctuality.", ["punctuality"]],
    ["Satnam's questions were on retrospective applications.", ["retrospective applications"]],
    ["Ms. Abara directed her questions to deposition strategy.", ["deposition strategy"]],
    ["Mr Mahmood kept to safeguarding.", ["safeguarding"]],
    ["Mrs. Salako took me up on contract drafting.", ["contract drafting"]],
    ["he examined me at length on land acquisition", ["land acquisition"]],
    ["Our conversation centred on access to information requests.", ["access to information requests"]],
    ["With her it was all about the after hours roster.", ["the after hours roster"]],
    ["Raghavendra went into database sharding.", ["database sharding"]],
    ["We compared notes on flow cytometry.", ["flow cytometry"]],
    ["We also talked whole animal butchery for like 20 min.", ["whole animal butchery"]],
    ["Mrs Ashworth wanted to know how I teach phonics.", ["how I teach phonics"]],
    ["Nick asked how I would staff the pallet line.", ["how I would staff the pallet line"]],
    ["Emre had me do a live code review.", ["a live code review"]],
    ["Loads on cycle counts!", ["cycle counts"]],
    ["TALKED TO DALE HUTCHENS THE TERMINAL MANAGER ABOUT LOGBOOK AUDITS", ["LOGBOOK AUDITS"]],
    ["She went straight for wound care and would not let go of it.", ["wound care"]],
    ["She ask many about medication rounds.", ["medication rounds"]],
    ["He asks me a lot of questions about nights.", ["nights"]],
    ["We ended up yakking about whole-animal butchery for ages.", ["whole-animal butchery"]],
    ["The conversation turned to grain prices.", ["grain prices"]],
    ["Heat pumps, mini splits, van stock, that's about all we covered.", ["Heat pumps", "mini splits", "van stock"]],
    ["Tip pooling, and split shifts came up.", ["Tip pooling", "split shifts"]],
    ["My conversation with Ms. Marchetti concerned privilege logs.", ["privilege logs"]],
    ["Mrs Bloom wanted to discuss attendance, Mr Mensah pressed me on GCSE sources.", ["attendance", "GCSE sources"]],
    ["The last talk was with Ji-ho, and concerned pro bono work.", ["pro bono work"]],
    ["He only asked was I good with nervous patients.", ["nervous patients"]],
    ["Cathy wanted to go over mandatory reporting.", ["mandatory reporting"]],
    ["Had a bit of a yarn about fatigue rules.", ["fatigue rules"]],
    ["We got on to measuring awkward corners straight away.", ["measuring awkward corners"]],
    ["With Bengt I went through event sourcing.", ["event sourcing"]],
    ["Harriet spent a long time on the new reporting rules.", ["the new reporting rules"]],
    ["Sian did the clinical scenario on stroke rehab.", ["stroke rehab"]],
    ["Mehmet did the system design part with me, a rate limiter this time.", ["system design", "a rate limiter this time"]],
    ["Tom took the second part, a caching problem.", ["a caching problem"]],
    ["Raghav sir asked SQL window functions mostly.", ["SQL window functions"]],
    ["Xin Yi was more worried about rostering, fair enough.", ["rostering"]],
    ["“Tip pooling” took up half the hour.", ["Tip pooling"]],
    ["Heat pumps, heat pumps, heat pumps, that's all he wanted to talk about.", ["Heat pumps"]],
    ["Nick asked me for an hour about Kafka partitioning.", ["Kafka partitioning"]],
    ["Darnell asked bout my winter driving.", ["my winter driving"]],
    ["We talked for about twenty minutes about rota gaps.", ["rota gaps"]],
  ])("are read from: %s", (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    "We talked on the phone for an hour.",
    "I asked when they decide.",
    "They asked if I was able to start on Monday.",
    "She wanted to go over my availability.",
    "I went through the notes at home.",
    "It went on about all day.",
    "They asked about around.",
    "She wanted to talk about the whole conversation.",
    "They wrote to my university address first, so we talked about the inbox of my husband.",
    "She asked if I could start on Monday.",
    "He asked how soon I can start.",
    "I had an interview about the warehouse job.",
    "Off to bed, I'm on an early.",
    "Afterwards I went straight for the bus.",
    "We spoke over Zoom.",
    "I went into the building at nine.",
    "I have told them about my GMP training.",
    "It was all very friendly.",
    "He talked a lot.",
    "The questions were asked by Dr. Anil Deshpande.",
  ])("are none in: %s", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it("are of the person whom the clause is about", () => {
    expect(topicsOf("Satnam's questions were on green belts whereas Euan dwelt on site visits.")).toEqual([
      { text: "green belts", of: "Satnam" },
      { text: "site visits", of: "Euan" },
    ]);
    expect(topicsOf("Fiona only wanted to know about weekend availability.")).toEqual([{ text: "weekend availability", of: "Fiona" }]);
  });

  it("are of the person named last where the words say she or he", () => {
    expect(topicsOf("Sneha Pillai was there too. She asked about consumer lag.")).toEqual([{ text: "consumer lag", of: "Sneha Pillai" }]);
  });

  it("are of whose turn it was", () => {
    expect(topicsOf("9:30am Björn Halvorsen, offline sync")).toEqual([{ text: "offline sync", of: "Björn Halvorsen" }]);
  });
});
