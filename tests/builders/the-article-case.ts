import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { articleCase } from "#local/article-case.ts";

/** The mail of the article's case, as it is written at 15:20 on November 20, 2026 in New York; `change` edits its text. */
export function theArticleCase(change: (text: string) => string = (text) => text) {
  const { subject, text } = articleCase({ now: instant("2026-11-20T15:20:00-05:00"), zone: zone("America/New_York"), country: "US" });
  return { subject, text: change(text) };
}
