import { describe, expect, it } from "vitest";
import { readChannel } from "#domain/inbound/readers/prose/channel.ts";
import { readOwed } from "#domain/inbound/readers/prose/owed.ts";
import { valuesOf } from "#tests/builders/read-values.ts";

describe("the preferred channel", () => {
  it.each([
    ["She prefers email: v@ashgrove.example.org.", { kind: "email", value: "v@ashgrove.example.org" }],
    ["He hates email, said to call him on (555) 010-4477.", { kind: "phone", value: "(555) 010-4477" }],
    ["Best to ring her on 01632 960 118.", { kind: "phone", value: "01632 960 118" }],
    ["I should contact Mr Bell by e-mail, b@example.org.", { kind: "email", value: "b@example.org" }],
    ["Please reach Dana via phone, 01632 960 118.", { kind: "phone", value: "01632 960 118" }],
    ["Better to call than email.", { kind: "phone" }],
    ["Hemi is best on his mobile, 021 555 0147.", { kind: "phone", value: "021 555 0147" }],
    ["She is easiest reached via her work email.", { kind: "email" }],
    ["He'd rather hear from me by email (m@example.com) than by phone.", { kind: "email", value: "m@example.com" }],
    ["She'd rather be contacted by phone than by email.", { kind: "phone" }],
    ["He prefers to keep in touch by email.", { kind: "email" }],
    ["She would rather I wrote than rang: v@example.org.", { kind: "email", value: "v@example.org" }],
    ["He'd prefer it if I emailed.", { kind: "email" }],
    ["She's more of an email person.", { kind: "email" }],
    ["He is a phone person, 01632 960 118.", { kind: "phone", value: "01632 960 118" }],
    ["She told me to text or call her at 505-555-0119 rather than email.", { kind: "phone", value: "505-555-0119" }],
    ["She said to call or text her on 505-555-0119, not email.", { kind: "phone", value: "505-555-0119" }],
    ["Email suits her better than the phone.", { kind: "email" }],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readChannel, text)).toEqual([expected]);
  });

  it.each([
    "My mum thinks I should ring them on Monday.",
    "Dial-in was 555-0142-900, PIN 4471.",
    "He will phone me by Tuesday.",
    "They have my phone number.",
    "They would rather hear from three more people.",
    "I'd rather hear by email.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readChannel, text)).toEqual([]);
  });
});

describe("what is owed", () => {
  it.each([
    ["She asked me to send a sample staff rota by December 2.", { what: "a sample staff rota", date: "2026-12-02" }],
    ["I promised to send her two writing samples by Monday.", { what: "two writing samples", date: "2026-11-23" }],
    ["She wants me to call her by next Wednesday.", { what: "call her", date: "2026-11-25" }],
    ["I promised to send Lena a sample dashboard by December 2.", { what: "a sample dashboard", to: "Lena", date: "2026-12-02" }],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readOwed, text)).toEqual([expected]);
  });

  it.each([
    "My mum thinks I should ring them on Monday.",
    "They asked me to wait.",
    "I should get the job.",
    "I must say it went well.",
    "They want a decision by Friday.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readOwed, text)).toEqual([]);
  });
});
