import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mailReader } from "#adapters/mail-reader.ts";
import { understand } from "#domain/inbound/understand.ts";
import type { Command, Update } from "#domain/inbound/understanding.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { twoKnownInterviews } from "#tests/builders/a-known-interview.ts";
import { aRawMail } from "#tests/builders/a-raw-mail.ts";
import { placesOf } from "#tests/builders/places-in-a-mail.ts";

const wordsOf = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/foreign-words/${file}`, import.meta.url), "utf8")) as readonly string[];
const PHRASES = wordsOf("acting-phrases.json");
const AT = instant("2026-11-24T10:00:00-05:00");
const PERSON = { address: "robin@example.com", zone: zone("America/New_York"), country: "US" };
const RECORDS = twoKnownInterviews();

/** What the mail changes or asks for; that more is told of an interview is no act, unless the person says of which field. */
async function actsOf(raw: Uint8Array): Promise<readonly (Update | Command)[]> {
  const mail = await mailReader.read(raw, { at: AT, zone: PERSON.zone });
  const understanding = understand({
    mail,
    receivedAt: AT,
    person: PERSON,
    records: RECORDS,
    domain: "drafts.example.org",
    trustedReceiver: "none",
  });
  if (understanding.kind === "command") return understanding.commands;
  const updates = understanding.kind === "update" ? understanding.updates : [];
  return updates.filter((update) => update.action !== "add" || update.field !== undefined);
}

async function actingIn(mail: (phrase: string) => Uint8Array): Promise<readonly string[]> {
  const acting: string[] = [];
  for (const phrase of PHRASES) if ((await actsOf(mail(phrase))).length > 0) acting.push(phrase);
  return acting;
}

const answer = (body: string) => aRawMail({ headers: { To: "reply+north1.2@drafts.example.org", Subject: "Re: Thank-you" }, body });

/** The acts of each phrase as the whole of an answer. */
const ALONE = new Map(await Promise.all(PHRASES.map(async (phrase) => [phrase, await actsOf(answer(phrase))] as const)));

describe("words that act when the person writes them", () => {
  it.each(PHRASES)("do so: %s", (phrase) => {
    expect(ALONE.get(phrase)).toHaveLength(1);
  });
});

describe("the lines that programs add", () => {
  it.each(wordsOf("lines-of-programs.json"))("never act: %s", async (line) => {
    expect(await actsOf(answer(`Thanks, this is great.\n\n${line}`))).toEqual([]);
    expect(await actsOf(answer(`snooze 3 days\n\n${line}`))).toMatchObject([{ action: "snooze", days: 3 }]);
  });
});

describe.each(placesOf("own-words"))("the person's words, $table", ({ places }) => {
  it.each(places)("act $where as they do alone", async ({ mail }) => {
    for (const [phrase, acts] of ALONE) expect(await actsOf(mail(phrase)), phrase).toEqual(acts);
  });
});

describe.each(placesOf("foreign-words"))("words that are not the person's, or not of now: $table", ({ places }) => {
  it.each(places)("never act in $where", async ({ mail }) => {
    expect(await actingIn((phrase) => mail("Thanks, this is great.", phrase))).toEqual([]);
  });

  it.each(places.filter(({ isAnswered }) => isAnswered))("leave the person's words to act beside $where", async ({ mail }) => {
    expect(await actsOf(mail("snooze 3 days", "skip this one"))).toMatchObject([{ action: "snooze", days: 3 }]);
  });
});
