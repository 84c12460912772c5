import { describe, expect, it } from "vitest";
import { readStage } from "#infra/stages.ts";
import { aStage, stageSettings } from "#tests/builders/a-stage.ts";

/** What the settings are refused with, line by line. */
function mistakesOf(...stages: readonly unknown[]): readonly string[] {
  try {
    readStage({ stages, name: undefined });
    return [];
  } catch (refused) {
    return String((refused as Error).message).split("\n");
  }
}

const mistakesWith = (given: Readonly<Record<string, unknown>>) => mistakesOf(stageSettings(given));

describe("the settings of a stage", () => {
  it("receive on a subdomain of the domain that is owned", () => {
    expect(aStage().receivingDomain).toBe("followthrough.example.org");
  });

  it("keep raw mail for a month and a closed record for a year", () => {
    expect(aStage()).toMatchObject({ rawMailDays: 30, closedRecordDays: 365 });
  });

  it("are in lower case, since policies compare letter by letter", () => {
    const stage = aStage({ mailDomain: "Example.ORG", people: ["Sam@Example.com", "@Example.NET"] });

    expect(stage).toMatchObject({ mailDomain: "example.org", people: ["sam@example.com", "@example.net"] });
  });

  it("are the first stage's when none is named", () => {
    expect(
      readStage({
        stages: [stageSettings(), stageSettings({ name: "test", account: "123456789012", inboundSubdomain: "test" })],
        name: undefined,
      }).name,
    ).toBe("personal");
  });

  it("are those of the stage that is named", () => {
    const stages = [stageSettings(), stageSettings({ name: "test", inboundSubdomain: "test", existingRuleSet: "followthrough-personal" })];

    expect(readStage({ stages, name: "test" }).receivingDomain).toBe("test.example.org");
  });

  it.each([
    ["no domain", { mailDomain: undefined }, "mailDomain is missing: give the domain that you own, such as example.org"],
    ["a domain that is none", { mailDomain: "not a domain" }, "mailDomain must be a domain that you own, such as example.org"],
    ["an unknown zone", { zone: "Europe/Atlantis" }, "zone must be an IANA time zone such as Europe/Berlin"],
    ["an abbreviated zone, which knows no daylight saving", { zone: "EST" }, "zone must be an IANA time zone such as Europe/Berlin"],
    ["no zone", { zone: undefined }, "zone is missing: give an IANA time zone such as Europe/Berlin"],
    ["a country in words", { country: "Ireland" }, "country must be two capital letters (ISO 3166), such as US"],
    ["no people", { people: [] }, "people must name at least one address or domain"],
    ["no list of people", { people: undefined }, "people is missing: list who may write in, as addresses or domains"],
    ["a name instead of an address", { people: ["sam"] }, "people.0 must be an address (sam@example.org) or a domain (@example.org)"],
    [
      "a wildcard among the people",
      { people: ["*@example.com"] },
      "people.0 must be an address (sam@example.org) or a domain (@example.org)",
    ],
    [
      "two people in one entry",
      { people: ["sam@example.com,kim@example.com"] },
      "people.0 must be an address (sam@example.org) or a domain (@example.org)",
    ],
    [
      "more people than a function can be told",
      { people: Array.from({ length: 120 }, (_, index) => `person-${index}@example.com`) },
      "people is too long for a function's settings; name domains instead",
    ],
    ["a misspelt field", { mailDomian: "example.org" }, "mailDomian is not a setting; look for a misspelling"],
    ["a subdomain of two labels", { inboundSubdomain: "a.b" }, "inboundSubdomain must be one label, such as followthrough"],
    ["a name with capitals", { name: "Personal!" }, "name must be 1 to 20 of a-z, 0-9 and -, such as personal"],
    ["an account that is too short", { account: "12345" }, "account must be the 12 digits of an AWS account"],
    ["a number of days that is none", { rawMailDays: 0 }, "rawMailDays must be at least 1 day"],
    [
      "a hosted zone without its id",
      { hostedZone: { name: "example.org" } },
      "hostedZone.id is missing: give the id of the Route 53 hosted zone",
    ],
    [
      "a hosted zone of another domain",
      { hostedZone: { id: "Z0123456789ABC", name: "example.net" } },
      "hostedZone.name example.net does not contain followthrough.example.org",
    ],
  ])("refuse %s in one line", (_, given, line) => {
    const [mistake, ...others] = mistakesWith(given);

    expect(others).toEqual([]);
    expect(mistake).toBe(`stage ${given && "name" in given ? given.name : "personal"}: ${line}`);
  });

  it("refuse a region that cannot receive, and name those that can", () => {
    expect(mistakesWith({ region: "sa-east-1" })).toEqual([
      expect.stringMatching(/^stage personal: region sa-east-1 cannot receive mail; choose one of us-east-1, .*eu-west-1/),
    ]);
  });

  it("take a region that the person knows to receive by now", () => {
    expect(mistakesWith({ region: "sa-east-1", regionReceivesMail: true })).toEqual([]);
  });

  it("name each mistake in a line of its own", () => {
    expect(mistakesWith({ mailDomain: undefined, zone: "Mars/Olympus" })).toHaveLength(2);
  });

  it("name a stage without a name by its place", () => {
    expect(mistakesOf({ ...stageSettings(), name: undefined })).toEqual([expect.stringMatching(/^stage number 1: name is missing/)]);
  });

  it.each([[undefined], [[]], ["personal"]])("refuse %j for a list of stages", (stages) => {
    expect(() => readStage({ stages, name: undefined })).toThrow(/^cdk.json has no stages/);
  });

  it("refuse a stage that is not in the list, and name those that are", () => {
    expect(() => readStage({ stages: [stageSettings()], name: "prod" })).toThrow('there is no stage "prod": cdk.json has personal');
  });
});

describe("two stages", () => {
  const second = { name: "test", inboundSubdomain: "test", existingRuleSet: "followthrough-personal" };

  it("live in one account where the second adds its rule to the first one's rule set", () => {
    expect(mistakesOf(stageSettings(), stageSettings(second))).toEqual([]);
  });

  it("are refused with one name", () => {
    expect(mistakesOf(stageSettings(), stageSettings({ ...second, name: "personal" }))).toEqual([
      "two stages are called personal; give each its own name",
    ]);
  });

  it("are refused on one address", () => {
    expect(mistakesOf(stageSettings(), stageSettings({ ...second, inboundSubdomain: "followthrough" }))).toEqual([
      "two stages receive on followthrough.example.org; give each its own inboundSubdomain",
    ]);
  });

  it("are refused where both would switch their own rule set on", () => {
    expect(mistakesOf(stageSettings(), stageSettings({ ...second, existingRuleSet: undefined }))).toEqual([
      'stages personal and test share an account and a region, where one rule set is active: set "existingRuleSet": ' +
        '"followthrough-personal" for test, or give each its "account"',
    ]);
  });

  it("may each have their own rule set in different regions", () => {
    expect(mistakesOf(stageSettings(), stageSettings({ ...second, existingRuleSet: undefined, region: "us-east-1" }))).toEqual([]);
  });
});
