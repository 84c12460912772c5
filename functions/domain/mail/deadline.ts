import type { Instant } from "#domain/time/instant.ts";
import { dateIn } from "#domain/time/zone.ts";
import { clockTime, longMoment, type Reader, zoneName } from "./date-words.ts";
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
  const elsewhere =
    there.zone === here.zone ? undefined : `${zoneName(there.zone)} time; ${momentHere(point.sendBy, here, there)} on your clock`;
  if (point.sendBy < now) return { words: `${verb} today: it was best by ${moment}`, more: elsewhere };
  return { words: `${verb} by ${moment}`, more: elsewhere };
}

/** The same moment on the person's own clock, with its day only where that is another one. */
function momentHere(moment: Instant, here: Reader, there: Reader): string {
  return dateIn(moment, here.zone) === dateIn(moment, there.zone) ? clockTime(moment, here) : longMoment(moment, here);
}
