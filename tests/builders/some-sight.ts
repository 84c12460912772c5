import type { Examined } from "../../cli/doctor/check.ts";
import type { AccountSight, DnsSight, SeenIdentity, SeenSending } from "../../cli/doctor/sight.ts";
import { aStage } from "./a-stage.ts";

export const VERIFIED: SeenIdentity = {
  isVerified: true,
  dkim: "done",
  dkimTokens: ["k1", "k2", "k3"],
  mailFrom: { domain: "bounce.followthrough.example.org", isDone: true },
};

export const OUT_OF_SANDBOX: SeenSending = { isInSandbox: false, isPaused: false, perDay: 50_000, perSecond: 14, sentToday: 12 };

const MX: Readonly<Record<string, readonly string[]>> = { "followthrough.example.org": ["inbound-smtp.eu-west-1.amazonaws.com"] };
const TXT: Readonly<Record<string, readonly string[]>> = { "_dmarc.followthrough.example.org": ["v=DMARC1; p=reject"] };

/** A deployment where everything is right, but for what is given. */
export function someSight({
  stage = {},
  account = {},
  dns = {},
}: {
  readonly stage?: Readonly<Record<string, unknown>>;
  readonly account?: Partial<AccountSight>;
  readonly dns?: Partial<DnsSight>;
} = {}): Examined {
  return {
    stage: aStage(stage),
    account: {
      account: () => Promise.resolve("123456789012"),
      identity: (name) => Promise.resolve(name === "followthrough.example.org" ? VERIFIED : undefined),
      sending: () => Promise.resolve(OUT_OF_SANDBOX),
      activeRuleSet: () => Promise.resolve({ name: "followthrough-personal", rules: ["followthrough-personal"] }),
      waitingIn: () => Promise.resolve(0),
      ...account,
    },
    dns: { mx: (name) => Promise.resolve(MX[name] ?? []), txt: (name) => Promise.resolve(TXT[name] ?? []), ...dns },
  };
}
