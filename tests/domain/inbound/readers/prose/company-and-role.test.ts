import { describe, expect, it } from "vitest";
import { readCompany } from "#domain/inbound/readers/prose/company.ts";
import { readCompanyFragment } from "#domain/inbound/readers/prose/company-fragment.ts";
import { readRole } from "#domain/inbound/readers/prose/role.ts";
import { readRoleFragment } from "#domain/inbound/readers/prose/role-fragment.ts";
import { aPassage } from "#tests/builders/a-passage.ts";
import { valuesOf } from "#tests/builders/read-values.ts";

const AGENCY_AND_CLIENT = "I interviewed with Rhoswen at Penhaligon Recruitment for a role at Castellan Insurance.";

describe("the company", () => {
  it("is a guess where it finds people for others", () => {
    const found = readCompany(aPassage(AGENCY_AND_CLIENT)).map(({ value, certainty }) => [value, certainty]);

    expect(found).not.toContainEqual(["Penhaligon Recruitment", "stated"]);
    expect(found).toContainEqual(["Castellan Insurance", "stated"]);
  });

  it.each([
    ["I interviewed with Lois Penrose at Friday Harbor Hotel on Tuesday.", "Friday Harbor Hotel"],
    ["I interviewed with Larder Lane, a food bank in town.", "Larder Lane"],
    ["I was at Oakfield School for the Year 2 teaching assistant job.", "Oakfield School"],
    ["Interview at May Day Bakery today for pastry cook.", "May Day Bakery"],
    ["interviewed with tamara boyd at midland grain for elevator operator", "Midland Grain"],
    ["I interviewed with the Department of Public Works.", "Department of Public Works"],
    ["Met Gemma at Bits & Bobs yesterday.", "Bits & Bobs"],
    ["Had my interview at 9:30 at First of May Fabrication for welder.", "First of May Fabrication"],
    ["I had an interview with Mrs. Löwe from the HR of Nordkai Logistik.", "Nordkai Logistik"],
    ["I was at Thornleigh Academy for the Teacher of Chemistry vacancy.", "Thornleigh Academy"],
    ["I was at Thornleigh Academy for the post of Head of Year.", "Thornleigh Academy"],
    ["I interviewed at the Institute for the Blind.", "Institute for the Blind"],
    ["I interviewed at Thornleigh Academy for Senior Lab Technician.", "Thornleigh Academy"],
    ["Seeing Tomasz Wieczorek tomorrow, he manages Bramble Hill Care Home.", "Bramble Hill Care Home"],
    ["I'm seeing Wendouree Shire Council next week.", "Wendouree Shire Council"],
    ["Home from Brackenbury Tiles, they saw me in the showroom.", "Brackenbury Tiles"],
    ["I was seen for the post of Year 4 class teacher at St Aldhelm's Primary School.", "St Aldhelm's Primary School"],
    ["Harbourside Family Services is out in Victoria.", "Harbourside Family Services"],
    ["Met Bettina Caruso, store manager of lumo, in the store.", "Lumo"],
    ["Had a grand chat with Fergal Tunney out in Griffith Dental.", "Griffith Dental"],
    ["Martha Hale, who runs the Corner Bakery, asked about ovens.", "Corner Bakery"],
    ["Had a sit down with Bronte Papadakis, head chef at saltbush & vine, on Sunday.", "Saltbush & Vine"],
    ["I met Bronte Papadakis, the owner of saltbush & vine.", "Saltbush & Vine"],
    ["Today I had three Zoom calls with lumenassay (lower case, they insist) for Research Associate II.", "Lumenassay"],
    ["Just had a video interview with quillbase for Data Analyst.", "Quillbase"],
    ["Interviewed at St. Brendan's Medical Center for charge nurse.", "St. Brendan's Medical Center"],
    ["My recruiter Kelly Monroe from Brightpath Staffing sent me. It was Otterbein Toys, for marketing coordinator.", "Otterbein Toys"],
    ["My recruiter Dan at Hays put me in for Otterbein Toys.", "Otterbein Toys"],
    ["Calderbeck Borough Council, Housing Support Officer, 2pm this afternoon.", "Calderbeck Borough Council"],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readCompany, text)[0]).toBe(expected);
  });

  it.each([
    "I worked five years at Acme Gas.",
    "We met at noon.",
    "Thank you, said the Director of Food Service.",
    "He rang me for the interview at 1.30 this arvo.",
    "I met the owner of both.",
    "I am visiting Grandma Norton on Sunday.",
    "She is the manager at work.",
    "The interview was at their office.",
    "My reference is Ann Lee at Oster Group.",
    "She will call me for the interview at 215-555-0178.",
    "At first it went well.",
    "She runs Operations and he leads Engineering.",
    "She runs the kitchen.",
    "I had a call with someone for Data Analyst.",
    "I had a chat with friends for a role.",
    "I met Bronte, head of food & drink.",
    "It was Martha Hale, for an hour.",
    "It was Tuesday, for a cook job.",
    "Interviewed for the cook job at the high school.",
    "It came to my old address.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readCompany, text)).toEqual([]);
  });
});

describe("a company that stands alone", () => {
  it.each([
    ["palletworks. forklift operator nights. talked to terrell 11/12", "Palletworks"],
    ["Forklift operator. Palletworks. Talked to Terrell on Friday.", "Palletworks"],
    ["Thimble & Thread. Shop assistant, part time.", "Thimble & Thread"],
  ])("is named beside a job that stands alone: %s", (text, company) => {
    expect(valuesOf(readCompanyFragment, text)).toEqual([company]);
  });

  it.each([
    "Good morning. Forklift operator.",
    "Nick Claus. Forklift operator.",
    "It went well. Forklift operator.",
    "Palletworks. It went well.",
    "Senior welder. Forklift operator.",
    "Interview on Friday. Forklift operator.",
  ])("is none in: %s", (text) => {
    expect(valuesOf(readCompanyFragment, text)).toEqual([]);
  });
});

describe("the role", () => {
  it.each([
    ["Just interviewed with Nick Claus at North Pole Packaging for part time packaging manager.", "part time packaging manager"],
    ["It was for the data analyst co-op.", "data analyst co-op"],
    ["Nathan put me forward for management accountant at Corella Minerals.", "management accountant"],
    ["The role is production scheduler.", "production scheduler"],
    ["It was for the Year 4 class teacher post.", "Year 4 class teacher"],
    ["line lead job", "line lead"],
    ["Interviewed on Friday for Head of Fundraising at the Wildwood Trust.", "Head of Fundraising"],
    ["my forklift operator interview went well", "forklift operator"],
    ["Interviewed at St. Anne's for charge nurse.", "charge nurse"],
    ["see attachment, role bookseller", "bookseller"],
    ["Oral board for 911 dispatcher was on Tuesday.", "911 dispatcher"],
    ["I had the second interview by Wasserlabor GmbH, for the position lab technician.", "lab technician"],
    ["It's the Saturday assistant job.", "Saturday assistant"],
    ["Went for their Sunday school teacher role.", "Sunday school teacher"],
    ["They're after a TIG welder.", "TIG welder"],
    ["They were on the hunt for an office manager.", "office manager"],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readRole, text)[0]).toBe(expected);
  });

  it.each([
    "I sat down with Monique for an hour.",
    "We met for the second time.",
    "I loved my old job.",
    "We talked for 120 managers.",
    "The position is scheduled to start in May.",
    "The role is still open, and the job is funded.",
    "They asked for Winston Straker at the desk; the talk was for Winston Straker.",
    "I interviewed at Acme for a while.",
    "They're behind on a brewery tank job.",
    "They are struggling with a big bridge job.",
    "They're after a quick start.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readRole, text)).toEqual([]);
  });

  it("is guessed where it stands alone behind the company, and not from somebody's title", () => {
    expect(readRoleFragment(aPassage("Met Gus at Corner Market, produce clerk."))).toMatchObject([
      { value: "produce clerk", certainty: "guessed" },
    ]);
    expect(valuesOf(readRoleFragment, "Palletworks. Forklift operator nights. Talked to Terrell.")).toEqual(["Forklift operator"]);
    expect(valuesOf(readRoleFragment, "Second round with Claudette Rowe (CFO) today.")).toEqual([]);
  });
});
