import { describe, expect, it } from "vitest";
import { unwrap } from "#domain/inbound/text/unwrap.ts";

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const PROSE =
  "I had an in-person interview on November 17 at 10:30 am with Desmond Achebe, plant manager at Willowbrook Press, and we talked about shift handovers, late orders and the new planning system.";

describe("lines that a mail program wrapped", () => {
  it.each([60, 65, 72, 76, 78, 80, 110, 132])("are whole again when wrapped at %i columns", (width) => {
    expect(unwrap(wrapped(PROSE, width))).toEqual([PROSE]);
  });

  it("stay apart where the next word would still have fitted", () => {
    const lines = ["Had an interview this morning with Nick Claus from packaging", "It went well", "They decide Friday"];

    expect(unwrap(lines)).toEqual(lines);
  });

  it("do not swallow keys, bullets, rows and quotations", () => {
    const long = "Interviewer: Nick Claus, head of packaging, and Martha Hale, of people";
    const lines = [long, "Decision date: December 1", long, "- one", long, "a | b", long, "> quoted"];

    expect(unwrap(lines)).toEqual(lines);
  });

  it("go on with a key's value", () => {
    expect(unwrap(["Notes: we talked about the pallet line, the second shift and what they", "need next year"])).toHaveLength(1);
  });

  it("go on with a sentence that soon ends, and part the slots of a schedule", () => {
    const sentence = ["Thank you for your interest in the Cartographic Engineer role at Fathom", "Maps. Here is your schedule:"];
    const slots = ["10:00 AM - 10:45 AM EST: Nikolai Brandvold, Principal Engineer (Zoom)", "11:00 AM - 11:45 AM EST: Priya Nair (Zoom)"];

    expect(unwrap(sentence)).toHaveLength(1);
    expect(unwrap(slots)).toEqual(slots);
  });

  it("are known below the numbers that a meeting program writes", () => {
    const numbers = ["One tap mobile", "+16475550190,,98111222333#,,,,*440917# Canada"];
    const words = ["Tunde, I'll be on the call myself along with Everett Sung, our analytics", "manager."];

    expect(unwrap([...numbers, "", ...words])).toHaveLength(4);
  });

  it("never cross an empty line", () => {
    const [first = "", ...rest] = wrapped(PROSE, 76);

    expect(unwrap([first, "", ...rest])).toHaveLength(3);
  });
});
