import { caseless } from "../../caseless.ts";
import { matchesIn, says } from "../../passages/in-sentence.ts";
import { companyAt } from "../../phrases/company-phrase.ts";
import { isSurelyRole } from "../../phrases/role-phrase.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";

const CLIENT =
  /\b(?:[Oo]ur client|[Mm]y client|[Tt]he client|[Tt]his client|[Oo]n behalf of)(?:,| is| are|:)?\s(?:our client,?\s)?(?=(?:the\s)?\p{Lu})/gu;
const NO_CLIENT = /^(?:Please|We|They|The Client|You|I)\b/;

/** For whom an agency writes: "our client Meridian Cold Storage would like to see you". */
export const readClient: Reader = (passage) =>
  passage.block !== "forwarded"
    ? []
    : passage.sentences.flatMap((sentence): readonly Sighting[] =>
        matchesIn(sentence, CLIENT).flatMap(({ index, 0: lead }) => {
          const { text, masked, line } = sentence;
          const found = companyAt(masked.slice(index + lead.length), passage);
          return found && !NO_CLIENT.test(found.name) ? [see(passage, "company", found.name, { words: text, line })] : [];
        }),
      );

const POSITION =
  /\b(?:for|you) (?:the|our|a|an) (?:\p{L}+ )?(?:position|post|role|job|vacancy|opening)(?: of| as)?:? ["“„]?((?:\p{Lu}[\p{L}/().-]*)(?: (?:\p{Lu}[\p{L}/().-]*|of|and|&|in|für|der|im)){0,5})/gu;
const NO_POSITION = /^(?:You|We|I|The|At|With|On|In|Please|It|As|And|This|That|Is|Will)\b/;

/** The job that stands right behind the word for one: "it is for the position Schichtleiter, as we discussed". */
export const readPosition: Reader = (passage) =>
  passage.block !== "forwarded"
    ? []
    : passage.sentences.flatMap((sentence): readonly Sighting[] =>
        matchesIn(sentence, POSITION).flatMap(({ 1: words = "" }) => {
          const { text, line } = sentence;
          const role = words.replace(/(?: (?:of|and|&|in|für|der|im))+$|[.)(]+$/g, "");
          if (NO_POSITION.test(role) || role.length < 3) return [];
          return [see(passage, "role", role, { words: text, line, certainty: isSurelyRole(role) ? "stated" : "guessed" })];
        }),
      );

/** A message that invites: where people come to, and what they bring, wear or sign there. */
const COME_THERE = caseless(
  /\b(?:parking|car park|sign in at|(?:enclosed|closed|safety|sensible|sturdy) (?:shoes|footwear|boots)|steel caps?|visitors?['’]? (?:badge|entrance)|bring (?:along )?(?:your |a |some |the )?(?:photo |original |valid )?(?:id|i\.d\.|identification|passport|originals?|work clothes|overalls)\b|come along with (?:the |your )?originals?)\b|\b(?:at|in) (?:the|our) (?:[\p{L}\d'’-]+ ){0,3}(?:bakery|caf[eé]|classroom|pharmacy|garage|mill|farm|town hall|civic cent(?:re|er)|gallery|museum|theatre|practice|academy|nursery|college|brewery|dairy|works|terminal)\b|\bat [^.;!?]{0,60}?\b\d{1,5}[a-z]? \p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ )?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Way|Close|Square|Place|Parade|Boulevard|Blvd|Terrace|Highway|Court)\b/iu,
);

/** Where an invitation asks people to come to. A guess: a call may be held in a place as well. */
export const readComeThere: Reader = (passage) =>
  passage.block !== "forwarded"
    ? []
    : passage.sentences
        .filter((sentence) => says(sentence, COME_THERE))
        .map(({ text, line }) => see(passage, "format", "in-person", { words: text, line, certainty: "guessed" }));
