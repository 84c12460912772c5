import type { Records } from "#workflow/ports.ts";
import type { MailboxOnDisk } from "../mailbox/mailbox.ts";
import type { OutboxOnDisk } from "../outbox.ts";
import { interviewViews } from "./interviews.ts";
import type { MailViews } from "./mails.ts";
import { type ClockDesk, clockView, moveClock } from "./move-clock.ts";
import { pageFile } from "./page-files.ts";
import { json, type Reply, refusal } from "./reply.ts";
import type { WebRequest } from "./server.ts";

export interface ApiSetting {
  readonly desk: ClockDesk;
  readonly mails: MailViews;
  readonly outbox: OutboxOnDisk;
  readonly mailbox: MailboxOnDisk;
  readonly records: Records;
  /** What the page's box for writing holds at first. */
  readonly example: () => { readonly from: string; readonly to: string; readonly subject: string; readonly text: string };
  readonly sendMail: (body: unknown) => Promise<Reply>;
  /** Ends when all that was accepted until now is handled, or after a moment. */
  readonly settled: () => Promise<void>;
}

type Route = (setting: ApiSetting, body: string) => Promise<Reply>;

const ROUTES: Readonly<Partial<Record<string, Route>>> = {
  "GET /api/mails": async ({ settled, mails }) => {
    await settled();
    return json({ mails: await mails.list() });
  },
  "GET /api/interviews": async ({ settled, records, outbox }) => {
    await settled();
    return json({ interviews: await interviewViews(records, outbox) });
  },
  "GET /api/clock": ({ desk }) => Promise.resolve(clockView(desk)),
  "GET /api/parked": async ({ mailbox }) => json({ parked: await mailbox.parked() }),
  "GET /api/example": ({ example }) => Promise.resolve(json(example())),
  "POST /api/clock": ({ desk }, body) => withJson(body, (value) => moveClock(desk, value)),
  "POST /api/mail": ({ sendMail }, body) => withJson(body, sendMail),
};

const MAIL_PATH = /^\/api\/mails\/([\w-]{1,200})(?:\/(\w{1,20}))?$/;

/** Answers a request for the page or of a program. */
export async function answerRequest(setting: ApiSetting, { method, path, body }: WebRequest): Promise<Reply> {
  const route = ROUTES[`${method} ${path}`];
  if (route) return route(setting, body);
  if (method !== "GET") return refusal(405, `${path} takes no ${method}.`);
  const [, mailId, part] = MAIL_PATH.exec(path) ?? [];
  if (mailId !== undefined) return setting.mails.part(mailId, part);
  return (
    (await pageFile(path)) ??
    refusal(404, `There is nothing at ${path.slice(0, 100)}. Programs find /api/mails, /api/interviews and /api/clock.`)
  );
}

async function withJson(body: string, use: (value: unknown) => Promise<Reply>): Promise<Reply> {
  try {
    return await use(JSON.parse(body));
  } catch (cause) {
    if (cause instanceof SyntaxError) return refusal(400, "The body is not JSON.");
    throw cause;
  }
}
