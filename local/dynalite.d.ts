declare module "dynalite" {
  import type { Server } from "node:http";

  /** Delays are in milliseconds; `path` is a folder, or absent to keep everything in memory. */
  export default function dynalite(options: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
}
