import { simpleParser } from "mailparser";
import { beforeAll, describe, expect, it } from "vitest";
import type { Interview } from "#domain/interview/interview.ts";
import { aFeedbackEvent } from "#tests/builders/a-feedback-event.ts";
import { aMultipartMail, aPart } from "#tests/builders/a-raw-mail.ts";
import { aReceiptEvent } from "#tests/builders/a-receipt-event.ts";
import { anEvent } from "#tests/builders/an-event.ts";
import { deployed } from "./emulator/deployed.ts";
import { eventually } from "./emulator/eventually.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MESSAGE_ID = "emulated0000000000000001";

const stack = deployed();
const start = Math.floor(Date.now() / SECOND) * SECOND;
/** At the next full minute that leaves time to look at the schedules; on the functions' clock that is 17 minutes away, too far for the queue. */
const due = Math.ceil((start + 10 * SECOND) / MINUTE) * MINUTE;
/** Thank-yous are due two hours after the end. */
const end = due - 2 * HOUR;
const behind = -(16 * MINUTE + 30 * SECOND);

const utc = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, "");

/** An invitation to an interview that has just been held, forwarded by the person. */
const mail = aMultipartMail([
  aPart("text/plain; charset=utf-8", "Interview at North Pole Packaging for packaging manager, just held."),
  aPart(
    'text/calendar; charset=utf-8; method="REQUEST"',
    anEvent([
      `DTSTART:${utc(end - HOUR)}`,
      `DTEND:${utc(end)}`,
      "SUMMARY:Interview: Packaging Manager - North Pole Packaging",
      "ORGANIZER;CN=Nick Claus:mailto:nick@northpole.example",
      "ATTENDEE;CN=Nick Claus:mailto:nick@northpole.example",
      "ATTENDEE;CN=Robin Lee:mailto:robin@example.com",
    ]),
  ),
]);

const theInterview = async () => (await stack.items()).find((item): item is Interview => item.kind === "interview");

describe("an interview that is logged by mail to the deployed stack", () => {
  beforeAll(async () => {
    await stack.setClock(behind);
    await stack.putMail(`mail/${MESSAGE_ID}`, mail);
    await stack.call(
      /^ReceiveMail[0-9A-F]{8}$/,
      aReceiptEvent({ messageId: MESSAGE_ID, timestamp: new Date(start + behind).toISOString() }),
      "Event",
    );
    await eventually("the first answer", async () => (await stack.given())[0]);
  });

  it("is answered, to the person alone, with the mail's tags and our configuration set", async () => {
    const interview = await theInterview();
    const [answer] = await stack.given();

    expect(answer).toMatchObject({
      from: "log@followthrough.example.org",
      to: ["robin@example.com"],
      configurationSet: "followthrough-emulated",
      tags: { person: interview?.personId, interview: interview?.id, mail: "1" },
    });
  });

  it("is an item in the table, with what the invitation says", async () => {
    expect((await theInterview())?.facts).toMatchObject({ company: "North Pole Packaging", interviewers: [{ name: "Nick Claus" }] });
  });

  it("has a schedule for each point that is still to come", async () => {
    const interview = await theInterview();
    const open = interview?.points.filter(({ state }) => state.status === "open") ?? [];

    expect(open.length).toBeGreaterThan(1);
    expect(await stack.schedules()).toHaveLength(open.length);
  });

  it("has schedules in UTC that are gone once they rang", async () => {
    for (const schedule of await stack.schedules()) {
      expect(schedule).toMatchObject({ ScheduleExpressionTimezone: "UTC", ActionAfterCompletion: "DELETE" });
    }
  });

  it("has its thank-you sent when the schedule rings, through the queue", { timeout: 180_000 }, async () => {
    await stack.setClock(0);

    const draft = await eventually("the thank-you", async () => (await stack.given())[1], { seconds: 150 });

    const { subject, text } = await simpleParser(Buffer.from(draft.raw, "base64"));
    expect(draft.to).toEqual(["robin@example.com"]);
    expect(`${subject} ${text}`).toContain("Nick Claus");
    const sent = await eventually("the record of it", async () =>
      (await theInterview())?.points.find(({ kind, state }) => kind === "thank-you" && state.status !== "open"),
    );
    expect(sent.state.status).toBe("delivered");
  });

  it("keeps what SES says became of a mail", async () => {
    const interview = await theInterview();
    const tags = { person: [`${interview?.personId}`], interview: [`${interview?.id}`], mail: ["1"] };

    await stack.call(
      /^RecordFeedback[0-9A-F]{8}$/,
      aFeedbackEvent({ eventType: "Bounce", tags, bounce: { bounceType: "Permanent", bounceSubType: "General" } }),
    );

    expect((await theInterview())?.outgoing[0]?.state).toMatchObject({ status: "sent", returned: "bounce" });
  });

  it("needs no repair by the hourly function, which runs", async () => {
    const before = await stack.items();

    await stack.call(/^Reconcile[0-9A-F]{8}$/, {});

    expect(await stack.items()).toEqual(before);
  });

  it("is not logged twice when SES announces the mail again", async () => {
    const before = (await stack.items()).length;

    await stack.call(
      /^ReceiveMail[0-9A-F]{8}$/,
      aReceiptEvent({ messageId: MESSAGE_ID, timestamp: new Date(start + behind).toISOString() }),
    );

    expect(await stack.items()).toHaveLength(before);
  });
});
