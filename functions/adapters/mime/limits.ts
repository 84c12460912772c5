const KIBIBYTE = 1024;

/** The most MIME parts a message may have; with more, only its head is read. */
export const MAX_PARTS = 300;

/** How deep parts may lie in parts. */
export const MAX_PART_DEPTH = 120;

/** The largest head of one part, in bytes; of a larger one that comes first only the beginning is read, and nothing below it. */
export const MAX_HEAD_BYTES = 256 * KIBIBYTE;

/** The most characters of a header that are searched for parameters. */
export const MAX_PARAMETERS_LENGTH = 10_000;

/** The most bytes of one part's text that are looked at: more than all the characters that are kept of it take. */
export const MAX_TEXT_BYTES = 2 * KIBIBYTE * KIBIBYTE;

/** The most header lines that are kept, first ones first, and the characters kept of each. */
export const MAX_HEADERS = 300;
export const MAX_HEADER_LENGTH = 8_000;

/** The most addresses that are kept of one header, and the most characters of one that is read at all: half of one says the wrong thing. */
export const MAX_ADDRESSES = 100;
export const MAX_ADDRESSES_LENGTH = 20_000;

/** The most references that are kept: the last ones, which are the nearest. */
export const MAX_REFERENCES = 50;

/** The most attachments that are listed. */
export const MAX_ATTACHMENTS = 50;

/** Messages attached to messages: how deep they are opened, and how many on each level. */
export const MAX_MESSAGE_DEPTH = 3;
export const MAX_ATTACHED_MESSAGES = 3;

/** The most characters of HTML that are looked at. */
export const MAX_HTML_LENGTH = 400_000;

/** The deepest nesting of HTML elements that is followed. */
export const MAX_HTML_DEPTH = 200;

/** The largest calendar that is opened, in bytes, and the most calendars of one message. */
export const MAX_CALENDAR_BYTES = 256 * KIBIBYTE;
export const MAX_CALENDARS = 5;

/** The most events of a calendar and the most people of an event that are looked at. */
export const MAX_EVENTS = 20;
export const MAX_ATTENDEES = 100;

/** The zones that a calendar may explain, and the dates that an event may name beside its rule or leave out. */
export const MAX_ZONES = 20;
export const MAX_DATES_OF_EVENT = 300;

/** The first and the last year that a meeting may be in: far from them a zone is followed through every year between. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2100;

/** The longest that an event may last, in seconds: a year. Of the end of a longer one every month before is counted. */
export const MAX_EVENT_SECONDS = 366 * 86_400;

/** The most occurrences of the recurring events of one message that are tried in the search for the next ones. */
export const MAX_OCCURRENCES = 1_000;
