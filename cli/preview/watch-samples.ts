import { watch } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { isOwn } from "#local/web/guard.ts";
import { type Freshness, freshSamples } from "./fresh-samples.ts";
import { pageAt } from "./pages.ts";

const WATCHED = ["templates", "functions/domain/mail", "functions/domain/draft"];
const QUIET_MS = 150;

interface Watching {
  readonly listeners: Set<ServerResponse>;
  freshness: Freshness;
}

/** Serves the samples on 127.0.0.1, and reloads them in the browser whenever a template or its words change. */
export async function watchSamples(): Promise<void> {
  const watching: Watching = { listeners: new Set(), freshness: await freshSamples() };
  const server = createServer((request, response) => answer({ request, response, server, watching }));
  server.listen(0, "127.0.0.1", () => process.stdout.write(`http://127.0.0.1:${portOf(server)}/\n`));
  const renew = afterQuiet(async () => {
    watching.freshness = await freshSamples();
    for (const listener of watching.listeners) listener.write("data: changed\n\n");
  });
  for (const folder of WATCHED) {
    watch(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), { recursive: true }, (_, file) => {
      if (!file?.endsWith(".generated.ts")) renew();
    });
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly server: Server;
  readonly watching: Watching;
}

function answer({ request, response, server, watching }: Exchange): void {
  if (!isOwn(request, portOf(server))) {
    response.writeHead(403).end("Open this page under its own address.");
    return;
  }
  if (request.url === "/changes") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).flushHeaders();
    watching.listeners.add(response);
    request.on("close", () => watching.listeners.delete(response));
    return;
  }
  const page = pageAt(request.url ?? "/", watching.freshness);
  response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(page ?? "There is no such sample.");
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** An editor saves in several steps; the work is done once they are over. */
function afterQuiet(work: () => Promise<void>): () => void {
  const waiting: { timer?: NodeJS.Timeout } = {};
  return () => {
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => void work(), QUIET_MS);
  };
}
