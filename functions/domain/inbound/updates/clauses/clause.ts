/**
 * stated: news or a wish, to be acted on. asked: a question. supposed: a condition, or what might be. hedged: "I think",
 * "looks like": news that the person is not sure of.
 */
export type Mood = "stated" | "asked" | "supposed" | "hedged";

/** The smallest piece of a text that says one thing. */
export interface Clause {
  /** Without the greeting or the filler ("ok, so") before it. */
  readonly text: string;
  /** As written. */
  readonly whole: string;
  readonly mood: Mood;
}
