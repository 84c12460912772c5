import type { Stage } from "#infra/stages.ts";
import type { Finding } from "./finding.ts";
import type { AccountSight, DnsSight } from "./sight.ts";

export interface Examined {
  readonly stage: Stage;
  readonly account: AccountSight;
  readonly dns: DnsSight;
}

/** One thing to look at. `needsAccount`: it cannot be seen without credentials. */
export interface Check {
  readonly about: string;
  readonly needsAccount: boolean;
  look(examined: Examined): Promise<Omit<Finding, "about">>;
}
