import type { Invitation } from "#domain/inbound/inbound-mail.ts";
import type { Format } from "#domain/interview/interview-facts.ts";
import { caseless } from "../../caseless.ts";
import type { Certainty } from "../../understanding.ts";

const VIDEO_LINK =
  /(?:https?:\/\/)?(?:[\w-]+\.)*(?:zoom\.us|zoom\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|gotomeeting\.com|goto\.com|bluejeans\.com|chime\.aws|meet\.jit\.si|skype\.com)|https?:\/\/(?:[\w-]+\.){0,3}(?:zoom|meet|teams|webex|video)\./i;
const VIDEO_WORDS =
  /\b(?:zoom|google meet|(?:microsoft|ms) teams|teams meeting|webex|skype|facetime|video ?(?:call|conference|chat|interview)?|videoconference|hangouts?)\b/i;
const PHONE_WORDS =
  /\b(?:phone|telephone|by phone)\b(?!\s?(?:conference id|number for))|\bwe(?:['’]ll| will) call you\b|\bcall (?:you|the candidate)\b/i;
const PHONE_NUMBER = /^\W{0,3}(?:(?:phone|call|tel)\W{0,3}(?:call)?\W{0,3})?\+?\(?\d[\d\s().-]{6,18}\d(?:\s?(?:x|ext\.?)\s?\d+)?\W*$/i;
const ON_SITE = /\b(?:on-?site|in[- ]person|at our (?:office|plant|store|site|campus))\b/i;
const STREET = caseless(
  /\d+[\w-]*,?\s.{0,40}\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|pkwy|parkway|plaza|sq|square|court|ct|hwy|highway|floor|suite|ste|row|crescent|terrace)\b|\b[A-Z]{2}\s\d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}\b|\p{L}(?:straße|strasse|str\.|platz|weg)\s\d|\b\d{5}\s\p{Lu}/iu,
);

/** How the interview is held, from where it is said to be, then its title, then what else it says. */
export function readFormat(
  invitation: Invitation,
): { readonly format: Format; readonly words: string; readonly certainty: Certainty } | undefined {
  const { location, summary, description, conference = "" } = invitation;
  // A room is booked for people on both ends of a call too: with a link beside it nothing is known.
  const isRoomWithLink = isPlace(location) && (conference !== "" || VIDEO_LINK.test(description)) && !VIDEO_WORDS.test(location);
  return formatOfLocation(location) ?? formatOfTitle(summary) ?? (isRoomWithLink ? undefined : formatBesides(invitation));
}

function formatBesides({ location, description, conference = "" }: Invitation): Found {
  return (
    formatOfDescription(description) ??
    (conference === "" ? undefined : { format: "video", words: conference, certainty: "guessed" }) ??
    (isPlace(location) ? { format: "in-person", words: location, certainty: "guessed" } : undefined)
  );
}

type Found = ReturnType<typeof readFormat>;

function formatOfLocation(location: string): Found {
  if (location === "") return undefined;
  const found = (format: Format): Found => ({ format, words: location, certainty: "stated" });
  if (VIDEO_LINK.test(location)) return found("video");
  if (PHONE_NUMBER.test(location)) return found("phone");
  if (VIDEO_WORDS.test(location)) return found("video");
  if (PHONE_WORDS.test(location)) return found("phone");
  return STREET.test(location) ? found("in-person") : undefined;
}

function formatOfTitle(summary: string): Found {
  const found = (format: Format): Found => ({ format, words: summary, certainty: "stated" });
  if (/\b(?:phone|telephone)\b/i.test(summary)) return found("phone");
  if (ON_SITE.test(summary)) return found("in-person");
  return VIDEO_WORDS.test(summary) ? found("video") : undefined;
}

function formatOfDescription(description: string): Found {
  const found = (format: Format, cue: RegExp): Found => ({ format, words: lineWith(description, cue), certainty: "stated" });
  if (/\bwe(?:['’]ll| will) call you\b|\bwill call you\b/i.test(description)) return found("phone", /call you/i);
  if (VIDEO_LINK.test(description)) return found("video", VIDEO_LINK);
  if (ON_SITE.test(description)) return found("in-person", ON_SITE);
  return VIDEO_WORDS.test(description) ? found("video", VIDEO_WORDS) : undefined;
}

function lineWith(text: string, cue: RegExp): string {
  return (text.split("\n").find((line) => cue.test(line)) ?? "").slice(0, 200);
}

function isPlace(location: string): boolean {
  return location !== "" && !/^https?:|^(?:tbd|tba|tbc|n\/a|online|virtual|remote|see below|see description)/i.test(location);
}
