import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "#domain/failure.ts";

/** new: accepted, not handled yet. read: handled. parked: could not be handled, and a person should look. */
export const ROOMS = ["new", "read", "parked"] as const;
export type Room = (typeof ROOMS)[number];

export const ENDINGS = ["eml", "json", "reason.txt"] as const;
type Ending = (typeof ENDINGS)[number];

// Keys come from outside with `read` and `erase`: only what the mailbox itself could have named reaches the disk.
const KEY = /^[0-9TZ]{1,30}-\d{1,10}-[0-9a-f]{8}$/;

/** The files of a mailbox: a folder for each room, and in it up to three files for each mail. */
export interface Rooms {
  path(room: Room, key: string, ending: Ending): string;
  /** The keys of the mails in the room, oldest first. */
  keys(room: Room): Promise<readonly string[]>;
  /** The file of that mail, in whichever room it lies; undefined where there is none. */
  find(key: string, ending: Ending): Promise<Buffer | undefined>;
  /** Moves the mail to another room; one that is not there is no error. */
  move(key: string, rooms: { readonly from: Room; readonly to: Room }): Promise<void>;
}

/** The rooms under that folder, made where they are missing. */
export async function openRooms(folder: string): Promise<Rooms> {
  for (const room of ROOMS) await mkdir(join(folder, room), { recursive: true });
  const path: Rooms["path"] = (room, key, ending) => join(folder, room, `${checked(key)}.${ending}`);

  return {
    path,
    keys: async (room) => {
      const names = await readdir(join(folder, room));
      return names
        .filter((name) => name.endsWith(".eml") && KEY.test(name.slice(0, -4)))
        .map((name) => name.slice(0, -4))
        .sort();
    },
    find: async (key, ending) => {
      for (const room of ROOMS) {
        const content = await unlessMissing(readFile(path(room, key, ending)));
        if (content) return content;
      }
      return undefined;
    },
    // The mail moves last, so that after a crash in between it still lies where it will be handled again.
    move: async (key, { from, to }) => {
      for (const ending of ["json", "eml"] as const) await unlessMissing(rename(path(from, key, ending), path(to, key, ending)));
    },
  };
}

/** Removes every file of those mails. */
export async function eraseFrom(rooms: Rooms, keys: readonly string[]): Promise<void> {
  const paths = keys.flatMap((key) => ROOMS.flatMap((room) => ENDINGS.map((ending) => rooms.path(room, key, ending))));
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}

export function mailNotFound(key: string): Failure {
  return new Failure("MAIL_NOT_FOUND", { message: `No mail "${key.slice(0, 80)}" lies in the mailbox.`, retry: "never" });
}

function checked(key: string): string {
  if (!KEY.test(key)) throw mailNotFound(key);
  return key;
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw cause;
  }
}
