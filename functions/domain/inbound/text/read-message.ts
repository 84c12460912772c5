import { type Boundary, findBoundary, quoteEnd } from "./boundary.ts";
import { splitDisclaimers } from "./disclaimer.ts";
import { withoutFillers } from "./fillers.ts";
import type { ForwardedHead, Reader, TextBlock } from "./mail-text.ts";
import { trimLines } from "./paragraphs.ts";
import { isQuoted, unquoted } from "./quote-marks.ts";
import { splitSignature } from "./signature.ts";
import { unwrap } from "./unwrap.ts";

/** Whose message is being read, inside which mail. */
export interface Frame extends Reader {
  readonly mailKind: "reply" | "forward" | "new";
  /** The person's own addresses. */
  readonly self: readonly string[];
  readonly owner:
    | { readonly kind: "own"; readonly name?: string }
    | { readonly kind: "forwarded"; readonly head: ForwardedHead; readonly depth: number };
  /** Lines may have been parted by a mail program. */
  readonly isWrapped: boolean;
}

/** Messages inside messages are opened this deep; what lies deeper counts as part of the last. */
const MAX_DEPTH = 5;

/** The blocks of one message: its own words, and the other messages that it carries. */
export function readMessage(lines: readonly string[], frame: Frame): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let rest = lines;
  while (rest.length > 0) {
    const boundary = depthOf(frame) > MAX_DEPTH ? undefined : findBoundary(rest, frame.zone, { quotesOnly: frame.mailKind === "reply" });
    blocks.push(...wordsOf(rest.slice(0, boundary?.start), frame));
    if (!boundary) break;
    const carried = carriedBy(rest, boundary, frame);
    blocks.push(...carried.blocks);
    rest = rest.slice(carried.end);
  }
  return blocks;
}

function depthOf({ owner }: Frame): number {
  return owner.kind === "own" ? 0 : owner.depth;
}

interface Carried {
  readonly blocks: readonly TextBlock[];
  /** The index of the first line that belongs to the outer message again. */
  readonly end: number;
}

function carriedBy(lines: readonly string[], boundary: Boundary, frame: Frame): Carried {
  if (boundary.kind === "quote") {
    const end = quoteEnd(lines, boundary.start);
    const pasted = pastedInvitation(lines.slice(boundary.start, end), frame);
    if (pasted) return { blocks: pasted, end };
    return { blocks: [{ kind: "quoted", lines: lines.slice(boundary.start, end) }], end };
  }
  const end = endOfBody(lines, boundary);
  const body = lines.slice(boundary.bodyStart, end);
  if (!passesOn(boundary, frame)) return { blocks: [{ kind: "quoted", lines: trimLines(lines.slice(boundary.start, end)) }], end };
  const inner = body.some(isQuoted) && body.every((line) => isQuoted(line) || line.trim() === "") ? body.map(unquoted) : body;
  const owner = { kind: "forwarded", head: boundary.head, depth: depthOf(frame) + 1 } as const;
  return { blocks: readMessage(inner, { ...frame, mailKind: "forward", owner }), end };
}

/** What meeting programs write above the details of a meeting. */
const PASTED =
  /\bis inviting you to a scheduled (?:zoom|webex|teams)|\binvites? you to (?:a|the|join) [^.]{0,40}meeting\b|^(?:join zoom meeting|join the meeting now|join on your computer|google meet joining info|video call link|to join the video meeting)/im;

/** An invitation that the person pastes behind ">" in a mail of their own answers nobody: it is passed on. */
function pastedInvitation(quoted: readonly string[], frame: Frame): readonly TextBlock[] | undefined {
  const lines = quoted.map(unquoted);
  if (frame.mailKind !== "new" || frame.owner.kind !== "own" || !PASTED.test(lines.join("\n"))) return undefined;
  const owner = { kind: "forwarded", head: { recipients: [] }, depth: 1 } as const;
  return readMessage(lines, { ...frame, mailKind: "forward", owner });
}

function endOfBody(lines: readonly string[], boundary: Exclude<Boundary, { kind: "quote" }>): number {
  const mayEnd = boundary.kind === "attribution" || boundary.isQuoted;
  const end = quoteEnd(lines, boundary.bodyStart);
  // Without ">" nothing shows where the other message ends: it is taken to be the rest.
  return mayEnd && end > boundary.bodyStart ? end : lines.length;
}

/** Whether the person passes the message on, rather than carrying it along under an answer. Our own mail is never passed on. */
function passesOn(boundary: Exclude<Boundary, { kind: "quote" }>, frame: Frame): boolean {
  const author = boundary.head.author?.address ?? "";
  if (author.endsWith(`@${frame.domain}`)) return false;
  if (frame.owner.kind === "forwarded") return !frame.self.includes(author);
  if (boundary.kind === "attribution") return frame.mailKind === "forward";
  return boundary.isMarkedForward || frame.mailKind !== "reply";
}

function wordsOf(lines: readonly string[], frame: Frame): readonly TextBlock[] {
  const { words: all, disclaimers } = splitDisclaimers(lines);
  const { owner } = frame;
  const name = owner.kind === "own" ? owner.name : owner.head.author?.name;
  const { words, signature } = splitSignature(all, { ...(name === undefined ? {} : { name }), isPerson: owner.kind === "own" });
  const whole = frame.isWrapped ? unwrap(words) : words;
  const own: TextBlock =
    owner.kind === "own"
      ? { kind: "own", lines: whole.map(withoutFillers) }
      : { kind: "forwarded", ...owner.head, depth: owner.depth, lines: whole };
  return [
    ...(whole.length > 0 ? [own] : []),
    ...(signature.length > 0 ? [{ kind: "signature", of: owner.kind, lines: signature } as const] : []),
    ...disclaimers.map((notice) => ({ kind: "disclaimer", lines: notice }) as const),
  ];
}
