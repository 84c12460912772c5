import type { Rule } from "./rule.ts";
import { acceptsOffer } from "./rules/accepts-offer.ts";
import { accusing } from "./rules/accusing.ts";
import { callNextDay } from "./rules/call-next-day.ts";
import { companyAndRole } from "./rules/company-and-role.ts";
import { dateClaim } from "./rules/date-claim.ts";
import { desperate } from "./rules/desperate.ts";
import { emoji } from "./rules/emoji.ts";
import { exclamation } from "./rules/exclamation.ts";
import { filler } from "./rules/filler.ts";
import { flattery } from "./rules/flattery.ts";
import { friendRequest } from "./rules/friend-request.ts";
import { gift } from "./rules/gift.ts";
import { htmlDiffers } from "./rules/html-differs.ts";
import { inquiryContent } from "./rules/inquiry-content.ts";
import { lengthAdvice, tooLong } from "./rules/length.ts";
import { longParagraph } from "./rules/long-paragraph.ts";
import { nameClaim } from "./rules/name-claim.ts";
import { numberClaim } from "./rules/number-claim.ts";
import { otherRecord } from "./rules/other-record.ts";
import { ourLink } from "./rules/our-link.ts";
import { overlap } from "./rules/overlap.ts";
import { phonePreferred } from "./rules/phone-preferred.ts";
import { placeholder } from "./rules/placeholder.ts";
import { questions } from "./rules/questions.ts";
import { recipientName } from "./rules/recipient-name.ts";
import { relativeDay } from "./rules/relative-day.ts";
import { salary } from "./rules/salary.ts";
import { sameTopic } from "./rules/same-topic.ts";
import { sharedSentence } from "./rules/shared-sentence.ts";
import { skillClaim } from "./rules/skill-claim.ts";
import { subject } from "./rules/subject.ts";
import { thirdInquiry } from "./rules/third-inquiry.ts";
import { tooEarly } from "./rules/too-early.ts";
import { weekday } from "./rules/weekday.ts";
import { wellWishing } from "./rules/well-wishing.ts";

/** Every error and warning of drafts.md; one file each. */
export const RULES: readonly Rule[] = [
  acceptsOffer,
  accusing,
  callNextDay,
  companyAndRole,
  dateClaim,
  desperate,
  emoji,
  exclamation,
  filler,
  flattery,
  friendRequest,
  gift,
  htmlDiffers,
  inquiryContent,
  tooLong,
  lengthAdvice,
  longParagraph,
  nameClaim,
  numberClaim,
  otherRecord,
  ourLink,
  overlap,
  phonePreferred,
  placeholder,
  questions,
  recipientName,
  relativeDay,
  salary,
  sameTopic,
  sharedSentence,
  skillClaim,
  subject,
  thirdInquiry,
  tooEarly,
  weekday,
  wellWishing,
];
