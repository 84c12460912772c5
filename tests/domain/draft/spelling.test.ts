import { expect, it } from "vitest";
import { composeDraft } from "#domain/draft/compose-draft.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { everyDraftPoint } from "#tests/builders/every-draft-point.ts";
import { aGeneratedInterview } from "#tests/builders/some-records.ts";

const SEEDS = Array.from({ length: 60 }, (_, index) => 9_001 + index);
const WRITTEN_OTHERWISE_IN_LONDON =
  /\b(?:\p{L}{3,}i[zs](?:e[ds]?|ing|ations?)|(?:favor|honor|labor|color|neighbor|behavior)\w*|canceled|traveled|toward|gotten|fulfill|skillful)\b/giu;
const SPELLED_ALIKE = /^(?:surprised?|exercise[ds]?|advise[ds]?|revise[ds]?|promised?|raise[ds]?|rise|precise|wise|noise|otherwise)$/i;

function wordsOfOneSide(country: string): readonly string[] {
  const person = aPerson({ country });
  const texts = SEEDS.map((seed) => aGeneratedInterview(seed)).flatMap((interview) =>
    everyDraftPoint(interview).map((point) => {
      const draft = composeDraft({ interview, point, person, others: [] });
      return draft.medium === "email"
        ? [...draft.paragraphs, ...(draft.card ?? [])].join(" ")
        : [...draft.script, ...draft.voicemail].join(" ");
    }),
  );
  const words = texts.flatMap((text) => text.match(WRITTEN_OTHERWISE_IN_LONDON) ?? []);
  return [...new Set(words)].filter((word) => !SPELLED_ALIKE.test(word));
}

it.each([
  ["US", "organization"],
  ["GB", "organisation"],
])("our sentences have no word that %s spells otherwise, but for its own %j", (country, word) => {
  expect(wordsOfOneSide(country)).toEqual([word]);
});
