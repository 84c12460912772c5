import { caseless } from "../../caseless.ts";
import type { Passage } from "../../passages/passage.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { recased } from "../../phrases/tokens.ts";
import { type Reader, see } from "../../reading.ts";

/** "I will interview you", "you will be meeting with me": whoever writes a forwarded message interviews. */
const AUTHOR_INTERVIEWS = caseless(
  /\b(?:i(?:['’]ll| will| shall|['’]d| would| am going to|['’]m going to)?(?: be| like to| love to)? (?:interview(?:ing)? you|meet(?:ing)? (?:with )?you|speak(?:ing)? (?:to|with) you|conduct(?:ing)? (?:the|your) interview|see(?:ing)? you (?:on|at))|(?:interview\w*|meet\w*|call|chat|conversation|session|slot|talk|speak|be|it['’]s)\b[^.;!?]{0,40}\s(?<!\b(?:confirm|check|touch|stay|book|in touch)\s)(?:with|by) me\b|i(?:['’]ll| will) be the one\b|\bi\b[^.;!?]{0,70}\b(?:would|['’]d) like to (?:interview|meet|see|speak (?:to|with)|talk (?:to|with)) you|interview you myself|\p{L} and i (?:will|['’]ll) (?:both )?(?:be )?(?:ask|interview|meet|call|talk|speak|see)|i(?:['’]d| would|['’]ll| will) do (?:a|the|your) (?:\p{L}+ ){0,2}(?:interview|call|chat)|(?:meet|join|see|ask for|visit|find) me\b|we can (?:talk|chat|meet)|(?:speak|meet|talk|chat)(?:ing)? (?:with|to) me\b|i am the (?:hiring manager|interviewer)|i will be (?:the|your) interviewer|i(?:['’]ll| will| am going to) (?:call|ring|phone) you\b(?! (?:beforehand|before|first|back|later|again|to (?:prep|confirm|discuss|go|talk|arrange|check|schedul)|with (?:feedback|the|any)|after|if|when))|look(?:ing)? forward to interviewing\b|(?:only|just) (?:be )?me\b|i(?:['’]d| would) like to (?:interview|meet|see|talk to|speak (?:to|with)) \p{Lu}|seeing (?:her|him|them) (?:on my own|myself|alone)|on my own\b|my colleague(?: [\p{L}]+){1,3} and i\b|i(?:['’]ll| will| am going to) (?:do|run|lead|hold|take|chair|carry out) (?:the|your|this) interview|(?:with|by|meet|panel (?:is|are|will be)|interviewers? (?:is|are|will be))\s[^.;!?]{2,90}?\s(?:and|&) (?:myself|me)\b|myself (?:and|&)\s\p{Lu})/iu,
);

/** "I will conduct it together with Lt. Marcus Feeney", "I'll be running your panel interview". */
const AUTHOR_CONDUCTS = new RegExp(
  [
    String.raw`\bi(?:['’]ll| will|['’]m going to| am going to) (?:do|run|lead|hold|chair|conduct|handle|give) (?:the|your|this) (?:[a-z]+ )?interview`,
    String.raw`\bi(?:['’]ll| will|['’]m going to| am going to) (?:conduct|chair|lead|run|do|hold) it(?: (?:together|with|along|jointly|myself|alone|personally)\b|\.)`,
    String.raw`\b(?:i(?:['’]m| am)|we(?:['’]re| are))? ?(?:(?:really|so|very|also|quite|all) ){0,2}(?:excited|eager|thrilled|delighted|happy|pleased|glad|keen|ready|can['’]?t wait|looking forward) (?:to|about) (?:be )?interview(?:ing)? you\b`,
    String.raw`\bi can (?:see|meet|interview|talk to|speak (?:to|with)) you (?:on|at|this|next|in the|tomorrow|from)\b`,
    String.raw`\bi(?:['’]ll| will) (?:also )?be (?:(?:on|in) the (?:call|line|interview|panel|meeting|room|zoom|video)\b|there,? (?:myself|too|as well|as will|and so will|with|to interview)\b|joining (?:you|the call|the interview|on|with)\b|(?:one of )?(?:your|the) interviewers?\b)`,
    String.raw`\b(?:will|['’]ll|going to) (?:also )?(?:be )?join(?:ing)? me\b|\bjoining me (?:will be|is|are|on the)\b|\bi(?:['’]ll| will) be joined by\b|\b(?:interview|call|meeting|conversation|chat) (?:is|will be) (?:just |only )?(?:with )?(?:me|myself) (?:and|plus|along with)\b`,
    String.raw`\bi(?:['’]ll be| will be|['’]m| am) (?:conducting|holding|leading|running|doing|taking|chairing) (?:(?:the|your|this) (?:[a-z]+ )?interview|it (?:together|with|along|jointly|myself))\b`,
  ].join("|"),
  "i",
);

const authorInterviews = (text: string) => AUTHOR_INTERVIEWS.test(text) || AUTHOR_CONDUCTS.test(text);

/** What a scheduler writes, who passes the person on to others. */
const PASSES_ON =
  /\b(?:[Yy]ou(?:['’]ll| will)? (?:be )?(?:meet|meeting|speak|speaking|interview|interviewing) (?:with )?(?!me\b)\p{L}|will be interviewing you|interview with (?!me\b)\p{Lu})/u;

/** "Principal Joyce Abbott" is Joyce Abbott, a principal; else the lines under the name may hold the title. */
function titled(written: string, { signature, sentences }: Passage): { readonly name: string; readonly title?: string } {
  const plain = written.replace(/\s*[(|,].*$/, "");
  const before = titleAt(plain);
  if (before && before.end < plain.length) return { name: recased(plain.slice(before.end).trim()), title: before.title };
  const parts = signature.flatMap((line) => line.split(/\s\|\s|,\s|\s[-–]\s/)).map((part) => part.trim());
  const title = parts.find((part) => part !== plain && titleAt(part)?.end === part.length) ?? presentedTitle(sentences);
  return { name: recased(plain), ...(title ? { title } : {}) };
}

/** "I'm the service manager at Hearthline". */
const PRESENTS_SELF = /\b(?:I['’]m|I am|my name is [^,.;!?]{2,40} and I(?:['’]m| am))\s(?=(?:the|an?|head|director|your)\s)/iu;

function presentedTitle(sentences: Passage["sentences"]): string | undefined {
  return sentences
    .map(({ text }) => {
      const found = PRESENTS_SELF.exec(text);
      return found && titleAt(text.slice(found.index + found[0].length))?.title;
    })
    .find((title) => title !== undefined && title !== null);
}

/** A scheduler's own address is nobody who interviews. */
function isMachine({ address = "" }: NonNullable<Passage["author"]>): boolean {
  return /^(?:no-?reply|notifications?|calendar|invit\w*|scheduling|mailer|donotreply|do-not-reply|hello|team)\b/i.test(address);
}

/** The author of a forwarded message: an interviewer when the message says so, else someone who arranges interviews. */
export const readAuthor: Reader = (passage) => {
  const { author } = passage;
  if (passage.block !== "forwarded" || !author?.name) return [];
  const { name, title } = titled(author.name, passage);
  const sentence = passage.sentences.find(({ text }) => authorInterviews(text));
  const details = { name, ...(author.address ? { email: author.address } : {}) };
  if (sentence && !isMachine(author) && !passage.sentences.some(({ text }) => PASSES_ON.test(text) && !authorInterviews(text))) {
    return [
      see(passage, "interviewer", { ...details, ...(title ? { title } : {}), topics: [] }, { words: sentence.text, line: sentence.line }),
    ];
  }
  return [see(passage, "coordinator", { ...details, ...(title ? { title } : {}) }, { words: `From: ${name}`, line: 0 })];
};
