import { describe, expect, it } from "vitest";
import { readEnvironment } from "#runtime/environment.ts";

const COMPLETE = Object.fromEntries(
  "TABLE_NAME BUCKET_NAME MAIL_PREFIX MAIL_DOMAIN PEOPLE ZONE COUNTRY SCHEDULE_GROUP SCHEDULE_ROLE_ARN QUEUE_ARN QUEUE_URL DEAD_LETTER_QUEUE_ARN DEAD_LETTER_QUEUE_URL CONFIGURATION_SET CLOSED_RECORD_DAYS"
    .split(" ")
    .map((name) => [name, name.toLowerCase()]),
);

describe("a function's environment", () => {
  it("is what the stack sets, and nothing else", () => {
    expect(readEnvironment({ ...COMPLETE, HOME: "/" })).toEqual(COMPLETE);
  });

  it("is refused with the name of each variable that it lacks", () => {
    expect(() => readEnvironment({ ...COMPLETE, TABLE_NAME: undefined, PEOPLE: "" })).toThrow(
      expect.objectContaining({ code: "ENVIRONMENT_INCOMPLETE", message: expect.stringContaining("TABLE_NAME, PEOPLE") }),
    );
  });
});
