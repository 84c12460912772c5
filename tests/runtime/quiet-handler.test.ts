import { inspect } from "node:util";
import { expect, it } from "vitest";
import { Failure } from "#domain/failure.ts";
import { memoryLog } from "#local/memory/log.ts";
import { quietHandler } from "#runtime/quiet-handler.ts";

const failing = (failure: unknown) => {
  const log = memoryLog();
  const call = quietHandler(() => Promise.reject(failure), log)({});
  return { log, thrown: call.then(String, (error: unknown) => error) };
};

it("gives what the call gives", async () => {
  expect(await quietHandler((event) => Promise.resolve([event]), memoryLog())("ring")).toEqual(["ring"]);
});

it.each([
  [
    "a failure of ours",
    new Failure("RECORD_BUSY", { message: "Robin's record is busy", retry: "later", cause: new Error("Robin") }),
    "RECORD_BUSY",
  ],
  ["an error that nobody expected", new TypeError("Cannot read Robin's words"), "TypeError"],
  ["something that is no error", "Robin", "unknown"],
])("lets the call fail with the code alone of %s", async (_, failure, code) => {
  const { log, thrown } = failing(failure);

  expect(await thrown).toMatchObject({ code: "CALL_FAILED", message: `The call failed with ${code}.` });
  expect(log.entries()).toEqual([{ level: "warn", event: "call-failed", fields: { code } }]);
});

it("throws nothing in which the words of the first failure still stand", async () => {
  const { thrown } = failing(new Error("Robin wrote this"));

  expect(inspect(await thrown, { depth: 5, showHidden: true })).not.toContain("Robin");
});
