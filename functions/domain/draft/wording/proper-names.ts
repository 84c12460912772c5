// What people type small on a telephone. Only words that mean nothing else in lower case: no "may", no "polish", no "it".
const NAMES = [
  "January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  "Christmas Thanksgiving Easter Halloween Ramadan Diwali Hanukkah",
  "English Spanish French German Portuguese Italian Mandarin Cantonese Arabic Hindi Korean Japanese Russian Ukrainian Vietnamese Tagalog",
  "Welsh Greek Turkish Czech Swahili Urdu Punjabi Bengali Romanian Somali Farsi Hebrew Gaelic Tamil Gujarati Yoruba Amharic",
  "SAP ERP CRM SQL AWS HTML CSS HACCP OSHA CPR CDL ICU GDPR KPI KPIs POS MRP CNC HVAC RN CPA MBA PhD PMP SEO B2B HR CEO CFO CTO",
  "Python Linux Postgres CV CSCS DBS NMC NVQ GCSE PGCE TEFL NHS HGV PPE API APIs TIG MIG EMT CNA LPN BSL IELTS GitHub GitLab",
  "Kubernetes Salesforce QuickBooks Photoshop PowerPoint JavaScript TypeScript AutoCAD Shopify LinkedIn YouTube Instagram TikTok Facebook Google",
]
  .join(" ")
  .split(" ");
const WRITTEN = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const SMALL_WORD = /(?<![\p{L}\p{N}'@.-])\p{Ll}[\p{Ll}\d]+(?![\p{L}\p{N}@]|[.-]\p{L})/gu;

const SPOKEN_POLISH = /(?<=(?<!\p{L})(?:speak|speaks|in) )polish(?!\p{L})/giu;
const SMALL_I = /(?<![\p{L}\p{N}.'’-])i(?=['’](?:m|ve|d|ll)(?!\p{L})| \p{Ll})/gu;

/** The text with the capitals that well-known names and "I" have: "how i run sap on mondays" gives "how I run SAP on Mondays". */
export function withCapitals(text: string): string {
  return text
    .replace(SMALL_WORD, (word) => WRITTEN.get(word) ?? pluralName(word) ?? word)
    .replace(SMALL_I, "I")
    .replace(SPOKEN_POLISH, "Polish");
}

function pluralName(word: string): string | undefined {
  const name = /days$/.test(word) ? WRITTEN.get(word.slice(0, -1)) : undefined;
  return name && `${name}s`;
}
