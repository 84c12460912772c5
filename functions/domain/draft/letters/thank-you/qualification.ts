import type { Sentence } from "../letter.ts";
import { NEED_OTHER } from "./need-other.ts";
import { NEED_WORK } from "./need-work.ts";
import { STRENGTH_ALONE } from "./strength-alone.ts";

const NOTHING: readonly Sentence[] = [() => ""];

/** The ways to tie what the person brings to what the employer needs, by the kind of strength and of need that the record holds. */
export const QUALIFICATIONS = {
  noun: { work: NEED_WORK.noun, other: NEED_OTHER.noun, alone: STRENGTH_ALONE.noun },
  statement: { work: NEED_WORK.statement, other: NEED_OTHER.statement, alone: STRENGTH_ALONE.statement },
  none: { work: NEED_WORK.none, other: NEED_OTHER.none, alone: NOTHING },
} as const;
