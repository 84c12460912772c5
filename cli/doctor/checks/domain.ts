import type { Check } from "../check.ts";

const DEPLOY = "npm run deploy";

export const identity: Check = {
  about: "domain in SES",
  needsAccount: true,
  look: async ({ account, stage: { receivingDomain } }) => {
    const seen = await account.identity(receivingDomain);
    if (!seen) return { state: "blocks", says: `SES does not know ${receivingDomain}`, todo: DEPLOY };
    if (seen.isVerified) return { state: "fine", says: `${receivingDomain} is verified` };
    return {
      state: "blocks",
      says: `${receivingDomain} is not verified yet`,
      todo: "add the DKIM records below; SES looks for them for 72 hours",
    };
  },
};

export const dkim: Check = {
  about: "DKIM",
  needsAccount: true,
  look: async ({ account, stage: { receivingDomain } }) => {
    const seen = await account.identity(receivingDomain);
    if (!seen) return { state: "blocks", says: "there is no key yet", todo: DEPLOY };
    if (seen.dkim === "done") return { state: "fine", says: "mail is signed" };
    const records = seen.dkimTokens.map((token) => `${token}._domainkey.${receivingDomain}  CNAME  ${token}.dkim.amazonses.com`);
    return {
      state: "blocks",
      says: seen.dkim === "failed" ? "SES gave up looking for the records" : "SES has not found the records yet",
      todo: ["add", ...records].join("\n"),
    };
  },
};

export const mx: Check = {
  about: "MX",
  needsAccount: false,
  look: async ({ dns, stage: { receivingDomain, region } }) => {
    const wanted = `inbound-smtp.${region}.amazonaws.com`;
    const hosts = await dns.mx(receivingDomain);
    if (hosts.length === 1 && hosts[0] === wanted) return { state: "fine", says: `mail to ${receivingDomain} goes to ${wanted}` };
    const record = `${receivingDomain}  MX  10 ${wanted}`;
    if (hosts.length === 0) return { state: "blocks", says: `nobody takes mail for ${receivingDomain}`, todo: `add\n${record}` };
    const state = hosts.includes(wanted) ? "warning" : "blocks";
    return { state, says: `mail to ${receivingDomain} goes to ${hosts.join(", ")}`, todo: `have only\n${record}` };
  },
};

export const mailFrom: Check = {
  about: "MAIL FROM",
  needsAccount: true,
  look: async ({ account, stage: { receivingDomain, region } }) => {
    const seen = await account.identity(receivingDomain);
    if (!seen?.mailFrom) return { state: "warning", says: "there is no return path of our own yet", todo: DEPLOY };
    const { domain, isDone } = seen.mailFrom;
    if (isDone) return { state: "fine", says: `bounces come back to ${domain}` };
    const records = [`${domain}  MX  10 feedback-smtp.${region}.amazonses.com`, `${domain}  TXT  "v=spf1 include:amazonses.com ~all"`];
    return {
      state: "warning",
      says: `SES has not found the records of ${domain}; until then it uses its own`,
      todo: ["add", ...records].join("\n"),
    };
  },
};

export const dmarc: Check = {
  about: "DMARC",
  needsAccount: false,
  look: async ({ dns, stage: { receivingDomain, mailDomain } }) => {
    for (const domain of [receivingDomain, mailDomain]) {
      const policy = (await dns.txt(`_dmarc.${domain}`)).find((text) => /^v=DMARC1\b/i.test(text));
      if (policy) return { state: "fine", says: `${domain} has the policy ${/\bp=(\w+)/i.exec(policy)?.[1] ?? "none"}` };
    }
    return {
      state: "warning",
      says: "there is no policy, so others can write in our name",
      todo: `add\n_dmarc.${receivingDomain}  TXT  "v=DMARC1; p=reject; adkim=r; aspf=r"`,
    };
  },
};
