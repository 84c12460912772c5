import type { Refiner } from "../reading.ts";
import { attachTitles } from "./attach-titles.ts";
import { attachTopics } from "./attach-topics.ts";
import { authorInterviews } from "./author-interviews.ts";
import { channelValue } from "./channel-value.ts";
import { companyAmongPeople } from "./company-among-people.ts";
import { contradictions } from "./contradictions.ts";
import { keepBest } from "./keep-best.ts";
import { mergePeople } from "./merge-people.ts";
import { preferInvitation } from "./prefer-invitation.ts";
import { whoInterviews } from "./who-interviews.ts";
import { withHonorific } from "./with-honorific.ts";
import { withoutDoubles } from "./without-doubles.ts";

/** In this order: what an invitation decides, who is who, one sighting for each person and fact, then what hangs on them. */
export const REFINERS: readonly Refiner[] = [
  preferInvitation,
  companyAmongPeople,
  authorInterviews,
  whoInterviews,
  mergePeople,
  attachTitles,
  attachTopics,
  keepBest,
  channelValue,
  contradictions,
  withoutDoubles,
  withHonorific,
];
