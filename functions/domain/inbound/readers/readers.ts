import type { Reader } from "../reading.ts";
import { readCallTitle } from "./keys/key-call-title.ts";
import { readKeyChannel, readKeyDecision, readKeyOwed } from "./keys/key-dates.ts";
import { readKeyCompany, readKeyCoordinator, readKeyFormat, readKeyRole, readKeyRound } from "./keys/key-facts.ts";
import { readKeyInterviewers } from "./keys/key-interviewers.ts";
import { readKeyCorrections, readKeyNeeds, readKeyNotes, readKeyStrengths, readKeyTopics } from "./keys/key-lists.ts";
import { readKeyReferences } from "./keys/key-references.ts";
import { readKeyWhen } from "./keys/key-when.ts";
import { readAddresses } from "./prose/addresses.ts";
import { readAuthor } from "./prose/author.ts";
import { readChannel } from "./prose/channel.ts";
import { readCompany } from "./prose/company.ts";
import { readCompanyAnywhere } from "./prose/company-anywhere.ts";
import { readCompanyFragment } from "./prose/company-fragment.ts";
import { readCoordinator } from "./prose/coordinator.ts";
import { readCorrections } from "./prose/corrections.ts";
import { readDecision } from "./prose/decision.ts";
import { readFormat } from "./prose/format.ts";
import { readInterviewers } from "./prose/interviewers.ts";
import { readLegalForm } from "./prose/legal-form.ts";
import { readListedPeople } from "./prose/listed-people.ts";
import { readMentioned } from "./prose/mentioned.ts";
import { readNamedAlone } from "./prose/named-alone.ts";
import { readNeeds } from "./prose/needs.ts";
import { readNotes } from "./prose/notes.ts";
import { readOwed } from "./prose/owed.ts";
import { readClient, readComeThere, readPosition } from "./prose/passed-on.ts";
import { readReferences } from "./prose/references.ts";
import { readReferencesRequested } from "./prose/references-requested.ts";
import { readRole } from "./prose/role.ts";
import { readRoleAnywhere } from "./prose/role-anywhere.ts";
import { readRoleFragment } from "./prose/role-fragment.ts";
import { readRound } from "./prose/round.ts";
import { readSchedule } from "./prose/schedule.ts";
import { readSignatureCompany } from "./prose/signature-company.ts";
import { readStrengths } from "./prose/strengths.ts";
import { readSubject } from "./prose/subject.ts";
import { readTitles } from "./prose/titles.ts";
import { readTopics } from "./prose/topics.ts";
import { readWhen } from "./prose/when.ts";

/** Every reader, run over each passage; where two sightings are equally good the earlier reader's counts. */
export const READERS: readonly Reader[] = [
  readKeyCompany,
  readKeyRole,
  readKeyWhen,
  readKeyFormat,
  readKeyRound,
  readKeyInterviewers,
  readKeyCoordinator,
  readKeyTopics,
  readCallTitle,
  readKeyNeeds,
  readKeyStrengths,
  readKeyCorrections,
  readKeyDecision,
  readKeyChannel,
  readKeyOwed,
  readKeyReferences,
  readKeyNotes,
  readClient,
  readCompany,
  readLegalForm,
  readCompanyFragment,
  readSignatureCompany,
  readCompanyAnywhere,
  readRole,
  readRoleFragment,
  readRoleAnywhere,
  readPosition,
  readWhen,
  readFormat,
  readComeThere,
  readRound,
  readInterviewers,
  readMentioned,
  readNamedAlone,
  readSchedule,
  readListedPeople,
  readAuthor,
  readCoordinator,
  readAddresses,
  readTitles,
  readTopics,
  readNeeds,
  readStrengths,
  readCorrections,
  readDecision,
  readChannel,
  readOwed,
  readReferences,
  readReferencesRequested,
  readNotes,
  readSubject,
];
