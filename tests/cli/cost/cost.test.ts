import { describe, expect, it } from "vitest";
import { bill, charged, idleMonth, keeping, sesFees, total } from "../../../cli/cost/bill.ts";
import { playStory } from "../../../cli/cost/story.ts";
import { costTable } from "../../../cli/cost/table.ts";
import type { Use } from "../../../cli/cost/use.ts";

const use = await playStory();

const NOTHING: Use = {
  writeUnits: 0,
  readUnits: 0,
  calls: { "receive-mail": 0, "deliver-mail": 0, "record-feedback": 0 },
  s3Writes: 0,
  s3Reads: 0,
  sqsRequests: 0,
  schedulesRung: 0,
  mailsReceived: 0,
  mailsSent: 0,
  drafts: 0,
  storedBytes: 0,
};

describe("the story that is counted", () => {
  it("is one logging mail and three replies, four answers and eight drafts", () => {
    expect(use).toMatchObject({ mailsReceived: 4, mailsSent: 12, drafts: 8 });
  });

  it("stores, reads and rings", () => {
    expect(use.writeUnits).toBeGreaterThan(use.mailsSent);
    expect(use.readUnits).toBeGreaterThan(use.mailsSent);
    expect(use.schedulesRung).toBeGreaterThan(0);
    expect(use.storedBytes).toBeGreaterThan(2000);
  });
});

describe("a thousand interviews", () => {
  it("cost at most 35 cents beside what SES asks", () => {
    expect(total(bill(use)) * 1000).toBeLessThanOrEqual(0.35);
  });

  it("cost what SES asks for twelve mails out and four in, by the account's plan", () => {
    expect(sesFees(use).map(({ dollars }) => (dollars * 1000).toFixed(2))).toEqual(["1.96", "2.68"]);
  });

  it("cost a few cents for each month that they are kept", () => {
    expect(keeping(use).dollars * 1000).toBeLessThan(0.02);
  });
});

describe("the bill", () => {
  it("is nothing for no use", () => {
    expect(total(bill(NOTHING))).toBe(0);
  });

  it("is the list price for a million of a thing", () => {
    expect(total(bill({ ...NOTHING, writeUnits: 1_000_000 }))).toBeCloseTo(0.625, 10);
    expect(total(bill({ ...NOTHING, s3Writes: 1000 }))).toBeCloseTo(0.005, 10);
  });
});

describe("a month in which nothing happens", () => {
  it("costs nothing to the cent after what every account has for nothing", () => {
    expect(total(idleMonth().map((line) => ({ dollars: charged(line) }))).toFixed(2)).toBe("0.00");
  });

  it("asks the one queue less often than is free", () => {
    const [queue] = idleMonth();

    expect(queue?.quantity).toBeLessThan(queue?.free ?? 0);
  });

  it("charges what is over the free part, in proportion", () => {
    expect(charged({ service: "SQS", unit: "", quantity: 2_000_000, dollars: 0.8, free: 1_000_000 })).toBeCloseTo(0.4, 10);
  });
});

describe("the table", () => {
  it("shows the sum, the fees of SES beside it, and the idle month", () => {
    const table = costTable(use);

    expect(table).toMatch(/everything but SES +\$0\.\d{3}/);
    expect(table).toMatch(/SES: pay as you go +\$1\.960/);
    expect(table).toMatch(/after what every account has for nothing +\$0\.000/);
  });
});
