/** What SES knows of an address or domain. */
export interface SeenIdentity {
  readonly isVerified: boolean;
  readonly dkim: "done" | "pending" | "failed";
  /** The names of the three records that sign our mail, without the domain. */
  readonly dkimTokens: readonly string[];
  readonly mailFrom: { readonly domain: string; readonly isDone: boolean } | undefined;
}

export interface SeenSending {
  readonly isInSandbox: boolean;
  readonly isPaused: boolean;
  readonly perDay: number;
  readonly perSecond: number;
  readonly sentToday: number;
}

export interface SeenRuleSet {
  readonly name: string;
  /** The names of the rules in it that are enabled. */
  readonly rules: readonly string[];
}

/** The account as doctor may look at it: it only reads, and asks for nothing that must have been deployed. */
export interface AccountSight {
  account(): Promise<string>;
  identity(name: string): Promise<SeenIdentity | undefined>;
  sending(): Promise<SeenSending>;
  activeRuleSet(): Promise<SeenRuleSet | undefined>;
  /** How many messages wait in the queue of that name; undefined when there is no such queue. */
  waitingIn(queue: string): Promise<number | undefined>;
}

/** The public DNS. A name that does not exist has no records. */
export interface DnsSight {
  mx(name: string): Promise<readonly string[]>;
  txt(name: string): Promise<readonly string[]>;
}
