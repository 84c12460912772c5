import type { PointKind } from "#domain/follow-up/follow-up-point.ts";
import { writeAfterNoShow } from "./after-no-show.ts";
import { writeAfterOffer } from "./after-offer.ts";
import { writeAfterRejection } from "./after-rejection.ts";
import { writeInquiryCall, writeLastCall } from "./inquiry-call.ts";
import { writeLastInquiry } from "./last-inquiry.ts";
import type { CallWriter, LetterWriter } from "./letter.ts";
import { writePromisedCall } from "./promised-call.ts";
import { writePromisedItem } from "./promised-item.ts";
import { writeReferenceBriefing } from "./reference-briefing.ts";
import { writeReferenceCheckIn } from "./reference-check-in.ts";
import { writeReferenceThanks } from "./reference-thanks.ts";
import { writeStatusInquiry } from "./status-inquiry.ts";
import { writeThankYou } from "./thank-you/thank-you.ts";
import { writeWithdrawal } from "./withdrawal.ts";

/** The letter of each kind. The nudge repeats the thank-you; the close-out asks the person and writes to nobody. */
export const LETTER_WRITERS: Readonly<Partial<Record<PointKind, LetterWriter>>> = {
  "thank-you": writeThankYou,
  "thank-you-nudge": writeThankYou,
  "reference-briefing": writeReferenceBriefing,
  "promised-item": writePromisedItem,
  "reference-check-in": writeReferenceCheckIn,
  "status-inquiry": writeStatusInquiry,
  "last-inquiry": writeLastInquiry,
  "after-rejection": writeAfterRejection,
  "after-offer": writeAfterOffer,
  withdrawal: writeWithdrawal,
  "reference-thanks": writeReferenceThanks,
  "after-no-show": writeAfterNoShow,
};

/** The kinds that become a call where the employer prefers the telephone (cadence.md, Rules). */
export const CALL_WRITERS: Readonly<Partial<Record<PointKind, CallWriter>>> = {
  "status-inquiry": writeInquiryCall,
  "last-inquiry": writeLastCall,
  "promised-item": writePromisedCall,
};
