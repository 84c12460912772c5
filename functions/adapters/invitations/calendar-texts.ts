import { decodeText, readUtf8 } from "../mime/charset.ts";
import { MAX_CALENDAR_BYTES, MAX_CALENDARS } from "../mime/limits.ts";
import type { Attachment } from "../mime/parse-mime.ts";

const CALENDAR_TYPE = /^(?:text\/(?:x-)?v?calendar|application\/(?:x-)?(?:ics|icalendar|ical|calendar))$/i;
const BEGINNING = /^\s*BEGIN:VCALENDAR/i;

export interface CalendarText {
  readonly text: string;
  /** The method that the part's Content-Type names, for a calendar that names none. */
  readonly method?: string;
}

/** The calendars among the attachments, however they are declared: by type, by file name, or only by how they begin. */
export function calendarTexts(attachments: readonly Attachment[]): { readonly texts: readonly CalendarText[]; readonly isCut: boolean } {
  const calendars = attachments.filter(isCalendar);
  const read = calendars.filter(({ content }) => content.length <= MAX_CALENDAR_BYTES).slice(0, MAX_CALENDARS);
  return { texts: read.map(toText), isCut: read.length < calendars.length };
}

function isCalendar({ contentType, filename, content }: Attachment): boolean {
  if (CALENDAR_TYPE.test(contentType) || /\.(?:ics|vcs|ical)$/i.test(filename ?? "")) return true;
  return BEGINNING.test(
    content
      .subarray(0, 64)
      .toString("latin1")
      .replace(/^\u00ef\u00bb\u00bf/, ""),
  );
}

function toText({ content, parameters }: Attachment): CalendarText {
  const method = parameters.get("method");
  return { text: decode(content, parameters.get("charset")), ...(method ? { method } : {}) };
}

/** Calendars are UTF-8 whatever they declare (RFC 5545, 3.1.4); where the bytes are not, the declared charset is tried. */
function decode(content: Buffer, charset = ""): string {
  return readUtf8(content) ?? decodeText(content, /^utf-?8$/i.test(charset) ? "windows-1252" : charset).text;
}
