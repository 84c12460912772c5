import { longMoment, type Reader, zoneName } from "./date-words.ts";
import type { PointCase } from "./mail-case.ts";
import { readerOf } from "./mail-case.ts";
import type { Deadline } from "./mail-view.ts";

/** By when to send it, on the interviewer's clock, with the person's own where that differs (product.md H4). */
export function deadlineOf(pointCase: PointCase, verb: string): Deadline | undefined {
  const { point, interview, now } = pointCase;
  if (point.sendBy === undefined) return undefined;
  const here = readerOf(pointCase);
  const there: Reader = { ...here, zone: interview.facts.zone };
  const moment = longMoment(point.sendBy, there);
  const elsewhere = there.zone === here.zone ? undefined : `${zoneName(there.zone)} time; ${longMoment(point.sendBy, here)} on your clock`;
  if (point.sendBy < now) return { words: `${verb} today: it was best by ${moment}`, more: elsewhere };
  return { words: `${verb} by ${moment}`, more: elsewhere };
}
