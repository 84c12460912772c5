import type { Bench } from "../harness/row.ts";
import { bundles } from "./bundles.ts";
import { firstMail } from "./first-mail.ts";
import { init } from "./init.ts";
import { render } from "./render.ts";
import { understandMail } from "./understand.ts";

/** Every bench, in the order of the table. */
export const BENCHES: readonly Bench[] = [render, firstMail, bundles, init, understandMail];
