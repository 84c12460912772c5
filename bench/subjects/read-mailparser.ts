import { simpleParser } from "mailparser";
import type { ReaderModule } from "../runners/reader.ts";

export const read: ReaderModule["read"] = (raw) => simpleParser(Buffer.from(raw));
