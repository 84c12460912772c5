import { playStory } from "./cost/story.ts";
import { costTable } from "./cost/table.ts";

process.stdout.write(`${costTable(await playStory())}\n`);
