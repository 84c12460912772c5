import type { ServerResponse } from "node:http";
import { PROTECTION } from "./guard.ts";

export interface LiveChanges {
  /** Keeps telling that listener of changes, as server-sent events. */
  add(response: ServerResponse): void;
  /** Something that the page shows has changed. */
  announce(): void;
  stop(): void;
}

const HEARTBEAT = 20_000;

/** The pages that are open, each told when to look again. */
export function liveChanges(): LiveChanges {
  const listeners = new Set<ServerResponse>();
  const tell = (line: string) => {
    for (const listener of listeners) listener.write(`${line}\n\n`);
  };
  const heartbeat = setInterval(() => tell(": still here"), HEARTBEAT);

  return {
    add: (response) => {
      response.writeHead(200, { ...PROTECTION, "Content-Type": "text/event-stream" });
      response.write("retry: 1000\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    },
    announce: () => tell("data: changed"),
    stop: () => {
      clearInterval(heartbeat);
      for (const listener of listeners) listener.end();
    },
  };
}
