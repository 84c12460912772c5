import { Resolver } from "node:dns/promises";
import type { DnsSight } from "./sight.ts";

/** How the name server says that there is nothing of that kind. */
const NOTHING = new Set(["ENODATA", "ENOTFOUND"]);

type Resolving = Pick<Resolver, "resolveMx" | "resolveTxt">;

/** The public DNS, as this machine's name servers see it. */
export function dnsSight(resolver: Resolving = new Resolver({ timeout: 5000, tries: 2 })): DnsSight {
  return {
    mx: async (name) => (await orNothing(() => resolver.resolveMx(name))).map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, "")),
    txt: async (name) => (await orNothing(() => resolver.resolveTxt(name))).map((parts) => parts.join("")),
  };
}

async function orNothing<Entry>(resolve: () => Promise<Entry[]>): Promise<Entry[]> {
  try {
    return await resolve();
  } catch (failure) {
    if (failure instanceof Error && "code" in failure && NOTHING.has(String(failure.code))) return [];
    throw failure;
  }
}
