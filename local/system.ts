import { mkdir } from "node:fs/promises";
import { codeOf, Failure } from "#domain/failure.ts";
import type { Instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import type { Log } from "#workflow/ports.ts";
import { receiveMail } from "#workflow/receive-mail.ts";
import { reconcile } from "#workflow/reconcile.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";
import { articleCase } from "./article-case.ts";
import { AT_ONCE, hangBell } from "./bell.ts";
import { lockFolder } from "./disk/lock.ts";
import { openIntake } from "./intake.ts";
import { oneAtATime, type Queue } from "./one-at-a-time.ts";
import { type LocalPorts, openPorts } from "./open-ports.ts";
import { startRelay } from "./relay.ts";
import type { LocalSettings } from "./settings.ts";
import { type RunningServer, startSmtp } from "./smtp-server.ts";
import { keepTime } from "./time-keeper.ts";
import { type ApiSetting, answerRequest } from "./web/api.ts";
import { type LiveChanges, liveChanges } from "./web/live.ts";
import { mailViews } from "./web/mails.ts";
import { mailSender } from "./web/post-mail.ts";
import { startWeb } from "./web/server.ts";

/** Followthrough, running whole on this machine. */
export interface LocalSystem {
  readonly smtpPort: number;
  readonly httpPort: number;
  readonly ports: LocalPorts;
  /** Moves time on, and returns once everything due by then was delivered. */
  moveTo(moment: Instant): Promise<void>;
  /** Ends when all mail that was accepted until now has been handled. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const LONGEST_WAIT = 5_000;

/** Starts everything on that data folder. Refuses with FOLDER_IN_USE, PORT_TAKEN or FOLDER_UNUSABLE, and then leaves nothing running. */
export async function startLocal(settings: LocalSettings, log: Log): Promise<LocalSystem> {
  await makeFolder(settings.dataFolder);
  const undo = [lockFolder(settings.dataFolder)] as (() => unknown)[];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await start({ settings, log, undo, stop });
  } catch (cause) {
    await stop();
    throw cause;
  }
}

interface Starting {
  readonly settings: LocalSettings;
  readonly log: Log;
  /** What has to be stopped again, in the order of starting. */
  readonly undo: (() => unknown)[];
  readonly stop: () => Promise<void>;
}

async function start({ settings, log, undo, stop }: Starting): Promise<LocalSystem> {
  const { ports, close } = await openPorts(settings, log);
  undo.push(close);
  const queue = oneAtATime();
  undo.push(() => queue(() => Promise.resolve()));
  const live = liveChanges();
  undo.push(live.stop);
  ports.outbox.onSent(live.announce);

  const intake = openIntake({ mailbox: ports.mailbox, queue, log, receive: async (mail) => void (await receiveMail(mail, ports)) });
  const bell = hangBell({ wakeUps: ports.wakeUps, log, onRing: async (wakeUp) => void (await deliverMail(wakeUp, ports)) });
  const reconcileAll = async () => void (await reconcile(ports));
  await tellWhatLeft(ports);
  await intake.takeWaiting();
  queue(reconcileAll).catch((cause) => log.alarm("reconcile-failed", { reason: codeOf(cause) }));
  const time = keepTime({ clock: ports.clock, wakeUps: ports.wakeUps, bell, queue, reconcile: reconcileAll });
  undo.push(time.stop);
  if (settings.relayUrl !== undefined) undo.push(startRelay({ url: settings.relayUrl, outbox: ports.outbox, log }).stop);

  const smtp = await startSmtp({ port: settings.smtpPort, mailbox: ports.mailbox, clock: ports.clock, onMail: intake.take });
  undo.push(smtp.stop);
  const moveTo = (moment: Instant) => time.moveTo(moment).finally(live.announce);
  const settled = () => soon(queue);
  const web = await servePage({ settings, ports, moveTo, settled, live, smtpPort: smtp.port });
  undo.push(web.stop);
  return { smtpPort: smtp.port, httpPort: web.port, ports, moveTo, settled, stop };
}

/**
 * A crash between writing a mail to the outbox and writing that down in its record leaves a record that would send it again.
 * So many leave at a time as ring at once, and those before them may be of the same millisecond: only the latest can be such ones.
 */
async function tellWhatLeft(ports: LocalPorts): Promise<void> {
  for (const { tag, sentAt: at, messageId } of ports.outbox.list().slice(-2 * AT_ONCE))
    await recordFeedback({ tag, at, event: { kind: "left", messageId } }, ports);
}

interface Serving {
  readonly settings: LocalSettings;
  readonly ports: LocalPorts;
  readonly moveTo: (moment: Instant) => Promise<void>;
  readonly settled: () => Promise<void>;
  readonly live: LiveChanges;
  readonly smtpPort: number;
}

function servePage({ settings, ports, moveTo, settled, live, smtpPort }: Serving): Promise<RunningServer> {
  const mails = mailViews(ports.outbox);
  const logAddress = `log@${settings.mailDomain}`;
  const inZone = zone(settings.zone);
  const api: ApiSetting = {
    ...ports,
    mails,
    settled,
    desk: {
      now: ports.clock.now,
      next: () => ports.wakeUps.next()?.dueAt,
      moveTo,
      mailCount: () => ports.outbox.list().length,
      zone: inZone,
    },
    sendMail: mailSender({ smtpPort, logAddress, findMail: mails.entry }),
    example: () => ({
      from: "Robin Ashe <robin@example.com>",
      to: logAddress,
      ...articleCase({ now: ports.clock.now(), zone: inZone, country: settings.country }),
    }),
  };
  return startWeb({
    port: settings.httpPort,
    answer: (request) => answerRequest(api, request),
    keepOpen: (path, response) => {
      if (path !== "/api/changes") return false;
      live.add(response);
      return true;
    },
  });
}

/** Waits for what is in the queue now, but not forever: a page should show what there is. */
function soon(queue: Queue): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT);
    void queue(() => Promise.resolve()).then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure("FOLDER_UNUSABLE", { message: `DATA_DIR: ${folder} cannot be used: ${reason}`, retry: "never", cause });
  }
}
