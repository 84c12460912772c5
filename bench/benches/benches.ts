import type { Bench } from "../harness/row.ts";
import { adversarial } from "./adversarial.ts";
import { bundles } from "./bundles.ts";
import { deliver } from "./deliver.ts";
import { firstMail } from "./first-mail.ts";
import { init } from "./init.ts";
import { plan } from "./plan.ts";
import { render } from "./render.ts";
import { scale } from "./scale.ts";
import { throughput } from "./throughput.ts";
import { understandMail } from "./understand.ts";

/** Every bench, in the order of the table. */
export const BENCHES: readonly Bench[] = [render, firstMail, bundles, init, understandMail, adversarial, plan, deliver, throughput, scale];
