import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Failure } from "#domain/failure.ts";
import { portTaken } from "../failures.ts";
import type { RunningServer } from "../smtp-server.ts";
import { isOwn, PROTECTION } from "./guard.ts";
import { type Reply, refusal } from "./reply.ts";

const MAX_BODY_BYTES = 1_000_000;

export interface WebRequest {
  readonly method: string;
  readonly path: string;
  /** The body as text. */
  readonly body: string;
}

interface Setting {
  readonly port: number;
  readonly answer: (request: WebRequest) => Promise<Reply>;
  /** Takes over a response that stays open; false for any other request. */
  readonly keepOpen: (path: string, response: ServerResponse) => boolean;
}

/** Serves the page and the API on 127.0.0.1. Refuses a port in use with PORT_TAKEN. */
export function startWeb({ port, answer, keepOpen }: Setting): Promise<RunningServer> {
  const answering = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const { port: ownPort } = server.address() as AddressInfo;
    if (!isOwn(request, ownPort)) return send(response, refusal(403, "Only this machine's own page and programs may ask."));
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    if (request.method === "GET" && keepOpen(path, response)) return;
    const work = answerTo(request, { path, answer }).then((reply) => send(response, reply, request.method === "HEAD"));
    answering.add(work);
    void work.finally(() => answering.delete(work));
  });

  return new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(portTaken(cause, { port, setting: "HTTP_PORT" })));
    server.listen(port, "127.0.0.1", () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        stop: async () => {
          server.close();
          server.closeAllConnections();
          // What they read from must stay open until they are done, though nobody waits for their answers any more.
          await Promise.allSettled(answering);
        },
      });
    });
  });
}

async function answerTo(request: IncomingMessage, { path, answer }: Pick<Setting, "answer"> & { readonly path: string }): Promise<Reply> {
  try {
    const body = await readBody(request);
    if (body === undefined) return refusal(413, `A request may hold ${MAX_BODY_BYTES / 1_000_000} MB.`);
    return await answer({ method: request.method === "HEAD" ? "GET" : (request.method ?? "GET"), path, body });
  } catch (cause) {
    return afterFailure(cause, `${request.method} ${path}`);
  }
}

function afterFailure(cause: unknown, request: string): Reply {
  if (cause instanceof Failure) return refusal(cause.retry === "never" ? 400 : 503, cause.message);
  process.stderr.write(`!! ${request}: ${cause instanceof Error ? cause.stack : cause}\n`);
  return refusal(500, "Something broke here; the terminal that runs Followthrough shows what.");
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, reply: Reply, headOnly = false): void {
  response.writeHead(reply.status, { ...PROTECTION, ...reply.headers, "Content-Length": Buffer.byteLength(reply.body) });
  response.end(headOnly ? undefined : reply.body);
}
