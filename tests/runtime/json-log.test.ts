import { describe, expect, it } from "vitest";
import { jsonLog } from "#runtime/json-log.ts";

function written(say: (log: ReturnType<typeof jsonLog>) => void): readonly string[] {
  const lines: string[] = [];
  say(jsonLog({ call: "c1" }, (line) => lines.push(line)));
  return lines;
}

describe("the log", () => {
  it("is a line of JSON for each event", () => {
    const lines = written((log) => log.info("mail-received", { key: "mail/1", outcome: "recorded" }));

    expect(lines).toEqual([
      `${JSON.stringify({ level: "INFO", event: "mail-received", call: "c1", key: "mail/1", outcome: "recorded" })}\n`,
    ]);
  });

  it("calls an alarm by the level that the metric filter counts", () => {
    const [line = ""] = written((log) => log.alarm("mail-set-aside", { reason: "virus" }));

    expect(JSON.parse(line).level).toBe("ALARM");
  });

  it("keeps a line break in a value from beginning a line of its own", () => {
    const [line = ""] = written((log) => log.warn("odd", { reason: 'a\n{"level":"ALARM"}' }));

    expect(line.split("\n")).toHaveLength(2);
  });
});
