import { capitalised } from "../../wording/capital.ts";
import type { Sentence } from "../letter.ts";

const noun: readonly Sentence[] = [
  (w) => `I believe ${w.strength} would serve me well in the job.`,
  (w) => `I would bring ${w.strength} to the job.`,
  (w) => `I think ${w.strength} would be useful to your team.`,
  (w) => `I hope ${w.strength} will be of use to you.`,
  (w) => `I would enjoy putting ${w.strength} to work for you.`,
  (w) => `I think ${w.strength} would help me get up to speed quickly.`,
  (w) => `I would say that ${w.strength} would fit the job well.`,
  (w) => `I would be glad to build on ${w.strength} in this job.`,
  (w) => `When you choose, I hope you will keep ${w.strength} in mind.`,
  (w) => `${capitalised(w.strength)} would help me contribute from the start.`,
  (w) => `I am confident that ${w.strength} would be a good match for the job.`,
];

const statement: readonly Sentence[] = [
  (w) => `${w.strength}, and I would put that to good use in the job.`,
  (w) => `${w.strength}, so I think I would get up to speed quickly.`,
  (w) => `Please keep in mind that ${w.strength}.`,
  (w) => `I hope it came across that ${w.strength}.`,
  (w) => `${w.strength}, which I think fits the job well.`,
  (w) => `It may help that ${w.strength}.`,
  (w) => `I would like to add that ${w.strength}.`,
  (w) => `I think it would help in this job that ${w.strength}.`,
  (w) => `One thing I would bring to the job: ${w.strength}.`,
  (w) => `I hope it counts for something that ${w.strength}.`,
  (w) => `I believe I could be useful early on, because ${w.strength}.`,
];

/** What the person brings, where the record holds no need to tie it to. */
export const STRENGTH_ALONE = { noun, statement } as const;
