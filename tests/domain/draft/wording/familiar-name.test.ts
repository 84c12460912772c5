import { describe, expect, it } from "vitest";
import { familiarName } from "#domain/draft/wording/familiar-name.ts";

describe("the name by which one greets somebody one knows", () => {
  it.each([
    ["Dana Fox", "Dana"],
    ["Tomás Ibarra", "Tomás"],
    ["Oluwaseun Adébáyò", "Oluwaseun"],
    ["Siobhán O'Leary", "Siobhán"],
    ["Jean-Luc d'Arcy", "Jean-Luc"],
    ["Fatima al-Zahra", "Fatima"],
    ["Maria van der Berg", "Maria"],
    ["Robert James Holloway", "Robert"],
    ["Anna B. Whitcombe", "Anna"],
    ["Don Quarles", "Don"],
    ["Rosa", "Rosa"],
    ["dana fox", "dana"],
  ])("of %j is the given name, %j", (name, called) => {
    expect(familiarName(name)).toBe(called);
  });

  it.each([
    ["José Luis García Márquez", "José Luis"],
    ["Mary Ann Fox", "Mary Ann"],
    ["Ana María Ruiz", "Ana María"],
    ["José García Márquez", "José"],
    ["Jean Paul", "Jean"],
  ])("of %j keeps two given names that belong together: %j", (name, called) => {
    expect(familiarName(name)).toBe(called);
  });

  it.each(["Dr. Ana Ruiz", "Prof. Maria van der Berg", "Rev. Grace Okafor", "Mrs Ashworth", "Sister Agnes", "Coach Taylor"])(
    "of %j keeps the title, and what it stands before",
    (name) => {
      expect(familiarName(name)).toBe(name);
    },
  );

  it.each(["Nguyễn Thị Mai", "Kim Min-jun", "Pak Seung-hyun", "Li Wei", "Đặng Thu Hà", "Tanaka Kenji", "Tóth Gábor", "Kim Holloway"])(
    "of %j is whole, because the family name may stand first",
    (name) => {
      expect(familiarName(name)).toBe(name);
    },
  );

  it.each(["J. R. Fox", "J.R. Fox", "Md. Rahim Uddin", "Abdul Rahman Siddiq", "de la Cruz", "Fox, Dana", "Dana and Will Fox"])(
    "of %j is whole, because its first word is no name alone",
    (name) => {
      expect(familiarName(name)).toBe(name);
    },
  );

  it("is whole for a professor", () => {
    expect(familiarName("Leila Haddad", "my thesis advisor")).toBe("Leila Haddad");
  });

  it("is the given name for a fellow teacher", () => {
    expect(familiarName("Leila Haddad", "fellow teacher")).toBe("Leila");
  });
});
