import { element, show } from "./dom.js";
import { moment } from "./words.js";

const READ = "followthrough.read";

/** The list of mails, latest first. */
export function showInbox({ mails, zone, openId }) {
  const read = readIds();
  const severalPeople = new Set(mails.map(({ to }) => to)).size > 1;
  const entries = mails
    .toReversed()
    .map((mail) => entry(mail, { zone, severalPeople, isOpen: mail.id === openId, isRead: read.has(mail.id) }));
  show(document.getElementById("mails"), entries.length > 0 ? entries : empty());
  const unread = mails.filter(({ id }) => !read.has(id)).length;
  document.title = unread > 0 ? `(${unread}) Followthrough` : "Followthrough";
}

/** Remembers, on this machine, that the mail was opened. */
export function markRead(id) {
  localStorage.setItem(READ, JSON.stringify([...readIds().add(id)].slice(-500)));
}

function readIds() {
  try {
    return new Set(JSON.parse(localStorage.getItem(READ) ?? "[]"));
  } catch {
    return new Set();
  }
}

function entry(mail, { zone, severalPeople, isOpen, isRead }) {
  return element(
    "li",
    {},
    element(
      "a",
      {
        href: `#mail/${mail.id}`,
        id: `entry-${mail.id}`,
        class: isRead ? "entry" : "entry unread",
        "aria-current": isOpen ? "true" : undefined,
      },
      element("span", { class: "entry-when" }, element("time", { datetime: mail.sentAt }, moment(mail.sentAt, zone))),
      element("span", { class: "entry-subject" }, !isRead && element("span", { class: "hidden" }, "Unread: "), mail.heading),
      severalPeople && element("span", { class: "entry-to" }, `to ${mail.to}`),
      element("span", { class: "entry-preview" }, mail.preview),
    ),
  );
}

function empty() {
  return element("li", { class: "empty" }, "No mail yet. Write about an interview, and the answer comes here within a moment.");
}
