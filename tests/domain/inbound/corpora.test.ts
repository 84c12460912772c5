import { describe, expect, it } from "vitest";
import { mailReader } from "#adapters/mail-reader.ts";
import { understand } from "#domain/inbound/understand.ts";
import type { Command, Update } from "#domain/inbound/understanding.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { twoKnownInterviews } from "#tests/builders/a-known-interview.ts";
import { aMultipartMail, aPart, aRawMail } from "#tests/builders/a-raw-mail.ts";
import { type CorpusFile, theCorpora } from "#tests/builders/the-corpora.ts";
import { mutateMail } from "../../../cli/fuzz/mutate-mail.ts";
import { pick, randomFrom } from "../../../cli/fuzz/random.ts";

const AT = instant("2026-11-24T10:00:00-05:00");
const NEW_YORK = zone("America/New_York");
const RECORDS = twoKnownInterviews();
const ANSWER = { To: "reply+north1.2@drafts.example.org", Subject: "Re: Thank-you", "Content-Type": "text/plain; charset=utf-8" };
const OWN = "Thanks, this is great.";
const MUTATED_MAILS = 150;

const CORPORA = [...theCorpora(".eml"), ...theCorpora(".txt"), ...theCorpora(".ics")];

/** What the mail changes or asks for, read as an answer of whoever it says it is from. */
async function actsOf(raw: Uint8Array): Promise<readonly (Update | Command)[]> {
  const mail = await mailReader.read(raw, { at: AT, zone: NEW_YORK, recipients: [ANSWER.To] });
  const person = { address: mail.from[0]?.address ?? "nobody@example.com", zone: NEW_YORK, country: "US" };
  const understanding = understand({
    mail,
    receivedAt: AT,
    person,
    records: RECORDS,
    domain: "drafts.example.org",
    trustedReceiver: "none",
  });
  if (understanding.kind === "command") return understanding.commands;
  const updates = understanding.kind === "update" ? understanding.updates : [];
  return updates.filter((update) => update.action !== "add" || update.field !== undefined);
}

function asMail({ name, content }: CorpusFile): Uint8Array {
  if (name.endsWith(".eml")) return content;
  if (name.endsWith(".txt")) return aRawMail({ headers: ANSWER, body: content.toString("utf8") });
  return aMultipartMail([aPart("text/calendar", content.toString("base64"), ["Content-Transfer-Encoding: base64"])]);
}

/** What one of the corpora says is left of a mail without what it quotes. */
function ownPartOf({ name }: CorpusFile): Uint8Array | undefined {
  const trimmed = CORPORA.find((file) => file.name === name.replace("/emails/", "/trimmed/"));
  return name.includes("/emails/") && trimmed ? asMail(trimmed) : undefined;
}

/** Ways to carry words along that are not the person's. */
const CARRIED: readonly ((words: string) => Uint8Array)[] = [
  (words) => {
    const quoted = words.split(/\r\n?|[\n\u0085\u2028\u2029\v\f]/).map((line) => `> ${line}`);
    return aRawMail({
      headers: ANSWER,
      body: [OWN, "", "On Thu, Nov 19, 2026 at 8:30 AM Pat <pat@example.net> wrote:", ...quoted].join("\n"),
    });
  },
  (words) =>
    aRawMail({
      headers: ANSWER,
      body: `${OWN}\n\nFrom: Pat <pat@example.net>\nSent: Thursday, November 19, 2026 8:30 AM\nTo: Robin\nSubject: x\n\n${words}`,
    }),
  (words) => {
    const ours = aPart("message/rfc822", `From: Followthrough <log@drafts.example.org>\nSubject: x\n\n${words}`);
    return aMultipartMail([aPart("text/plain", OWN), ours]);
  },
];

async function actsCarried(words: string, number: number): Promise<readonly (Update | Command)[]> {
  const [mail] = CARRIED.slice(number % CARRIED.length).map((carry) => carry(words));
  return mail ? await actsOf(mail) : [];
}

const PROJECTS = [...new Set(CORPORA.map(({ name }) => name.split("/")[0] ?? ""))];

describe.skipIf(CORPORA.length === 0)("mail of other projects, from a known person with interviews on record", () => {
  it.each(PROJECTS)("of %s changes no more than the words in it that are not quoted", async (project) => {
    const messages = CORPORA.filter(({ name }) => name.startsWith(project) && !/\/(?:elided|trimmed)\//.test(name));
    for (const message of messages) {
      const own = ownPartOf(message);
      expect(await actsOf(asMail(message)), message.name).toEqual(own ? await actsOf(own) : []);
    }
  });

  it.each(PROJECTS)("of %s changes nothing where it is carried along", async (project) => {
    for (const [number, { name, content }] of CORPORA.entries()) {
      if (name.startsWith(project)) expect(await actsCarried(content.toString("utf8"), number), name).toEqual([]);
    }
  });

  it("is read to the end with one to six things wrong, and still changes nothing where it is carried along", async () => {
    const mails = CORPORA.map((file) => Buffer.from(asMail(file))) as [Buffer, ...Buffer[]];
    for (let number = 0; number < MUTATED_MAILS; number += 1) {
      const random = randomFrom(number);
      const mail = mutateMail(pick(mails, random), pick(mails, random), random);
      await expect(actsOf(mail), `mail ${number}`).resolves.toBeDefined();
      expect(await actsCarried(mail.toString("utf8"), number), `mail ${number}`).toEqual([]);
    }
  });
});
