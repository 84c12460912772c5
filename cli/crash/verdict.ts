import { readdir, readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { simpleParser } from "mailparser";
import { startProcess } from "./started-process.ts";

export interface CrashVerdict {
  readonly accepted: number;
  /** Accepted mails that were never answered. */
  readonly lost: readonly string[];
  /** Mails that left more than once. */
  readonly doubled: readonly string[];
  /** Open points whose day has come without a mail. */
  readonly late: readonly string[];
}

interface Point {
  readonly id: string;
  readonly dueAt: string;
  readonly state: { readonly status: string };
}

const END = "2027-03-01";

/** Starts once more, lets all time pass, and looks whether anything was lost or came twice. */
export async function judge(dataFolder: string, accepted: readonly string[]): Promise<CrashVerdict> {
  const started = startProcess({ DATA_DIR: dataFolder, ZONE: "America/New_York", COUNTRY: "US" });
  const { httpPort } = await started.runs();
  const api = `http://127.0.0.1:${httpPort}/api`;
  await untilHandled(join(dataFolder, "mailbox", "new"));
  await letTimePass(api);
  const { interviews } = (await (await fetch(`${api}/interviews`)).json()) as {
    readonly interviews: readonly { readonly points: readonly Point[] }[];
  };
  await started.end("SIGTERM");

  const points = interviews.flatMap((interview) => interview.points);
  const late = points.filter(({ dueAt, state }) => state.status === "open" && dueAt < END).map(({ id }) => id);
  return { accepted: accepted.length, late, ...(await judgeOutbox(join(dataFolder, "outbox"), accepted)) };
}

/** What was accepted just before a kill is handled after the start; before that there may be no next moment to go to. */
async function untilHandled(newMail: string): Promise<void> {
  while ((await readdir(newMail)).some((name) => name.endsWith(".eml"))) await delay(50);
}

/** In steps, since nobody waits for hours for one answer. */
async function letTimePass(api: string): Promise<void> {
  for (let next: string | null = ""; next !== null && next < END; ) {
    next = (JSON.parse(await toNextMoment(api)) as { readonly next: string | null }).next;
  }
}

/** Thousands of mails may leave at one nine o'clock, which takes longer than `fetch` waits for an answer (five minutes). */
function toNextMoment(api: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const post = request(`${api}/clock`, { method: "POST" }, (response) => {
      response.setEncoding("utf8");
      let body = "";
      response.on("data", (part: string) => {
        body += part;
      });
      response.on("end", () => resolve(body));
    });
    post.on("error", reject);
    post.end('{"to":"next"}');
  });
}

async function judgeOutbox(outbox: string, accepted: readonly string[]): Promise<Pick<CrashVerdict, "lost" | "doubled">> {
  const answered = new Set<string>();
  const ids: string[] = [];
  for (const name of (await readdir(outbox)).filter((file) => file.endsWith(".eml"))) {
    const mail = await simpleParser(await readFile(join(outbox, name)), { skipHtmlToText: true, skipTextToHtml: true });
    if (mail.inReplyTo) answered.add(mail.inReplyTo);
    ids.push(mail.messageId ?? name);
  }
  return {
    lost: accepted.filter((messageId) => !answered.has(messageId)),
    doubled: ids.filter((id, place) => ids.indexOf(id) !== place),
  };
}
