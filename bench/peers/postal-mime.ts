import PostalMime from "postal-mime";
import type { ReaderModule } from "../runners/reader.ts";

export const read: ReaderModule["read"] = (raw) => PostalMime.parse(raw);
