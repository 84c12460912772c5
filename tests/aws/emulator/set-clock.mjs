// Loaded into the functions before their bundle: their clock goes wrong by as many milliseconds as the file says, so that a
// follow-up point of the next quarter of an hour need not be waited for.
import { readFileSync } from "node:fs";

const { FUNCTIONS_CLOCK = "" } = process.env;
const now = Date.now;
Date.now = () => now() + Number(readFileSync(FUNCTIONS_CLOCK, "utf8"));
