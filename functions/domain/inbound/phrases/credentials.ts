import { titleAt } from "./title-phrase.ts";
import { isTitleHead } from "./word-sets.ts";

/** Letters behind a name that say what somebody has learned or been awarded, and not what they do. */
const SURE = String.raw`(?:Ph\.?\s?D|Pharm\.?D|Ed\.?D|Psy\.?D|DPhil|DrPH|DNP|DVM|DDS|DMD|DPT|J\.D|M\.?B\.?A|MPH|MSN|BSN|MSW|BSW|M\.?Sc|B\.?Sc|B\.?Tech|M\.?Tech|M\.?Ed|B\.?Ed|LL\.?[MB]|CPA|CFA|ACCA|FCCA|PMP|P\.\s?Eng|P\.\s?E|C\.?Eng|MIET|MRICS|FRICS|RIBA|AIA|APRN|FNP|FNP-BC|PA-C|RPh|CPhT|RRT|OTR|OTR/L|CCC-SLP|BCBA|BCBA-D|LCSW|LMSW|LMFT|LPC|SHRM-S?CP|SPHR|PHR|M?CIPD|FCIPD|Esq|RGN|RMN|OBE|MBE|CBE|FRCS|FRCP|MRCP|MBBS|MBChB|BDS|CSP|CIH)`;
/** These are titles as well, or words of other things: they count between commas. */
const LOOSE = "(?:MD|M\\.D|DO|OD|JD|MS|MA|BA|BS|PE|PT|NP|RN|LPN|LVN|CNA|PA|RD|RDN|KC|QC|ACA|CMA|Jr|Sr|II|III)";
const ONE = `(?:${SURE}|${LOOSE})\\.?`;
const BEHIND_NAME = new RegExp(String.raw`^,?\s(?:${ONE})(?:,?\s(?:${ONE})){0,4}(?=\s*(?:[,;)(–—]|$|-\s|and\b))`, "u");
const ALONE = new RegExp(`^${SURE}\\.?$`, "u");

/** Says whether the word is of such letters, so that nobody is called so. */
export const isCredential = (word: string): boolean => ALONE.test(word);

/** How far such letters reach behind a name: "PharmD, " of "Gretchen Oyelaran, PharmD, pharmacy supervisor"; "RN" alone says what she is. */
export function credentialsAt(text: string): number {
  const found = BEHIND_NAME.exec(text)?.[0] ?? "";
  if (found === "") return 0;
  const words = found.split(/[\s,]+/).filter((word) => word !== "");
  const [, rest] = /^\s*[,(–—-]\s?(.+)$/u.exec(text.slice(found.length)) ?? [];
  const isTitled = rest !== undefined && titleAt(rest) !== undefined;
  return isTitled || !words.some(isTitleHead) ? found.length : 0;
}
