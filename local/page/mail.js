import { ask } from "./api.js";
import { element, say, show } from "./dom.js";
import { moment } from "./words.js";

/** One mail: as its reader sees it, as text, and as it went over the wire; and the box to answer it. */
export async function showMail(reading, { id, zone }) {
  const mail = await ask(`/api/mails/${id}`);
  const heading = element("h2", { tabindex: "-1" }, mail.subject);
  const body = element("div", { class: "body", role: "tabpanel", id: "mail-body", tabindex: "0" });
  show(
    reading,
    element(
      "article",
      { class: "mail" },
      element("a", { class: "back", href: "#inbox" }, "← Inbox"),
      heading,
      element(
        "p",
        { class: "addresses" },
        `${mail.from} → ${mail.to}`,
        element("br"),
        element("time", { datetime: mail.sentAt }, moment(mail.sentAt, zone, { withYear: true })),
      ),
      tabs(mail, body),
      body,
      attachments(mail),
      answerBox(mail),
    ),
  );
  heading.focus({ preventScroll: true });
  reading.scrollTo(0, 0);
}

function tabs(mail, body) {
  const views = [
    { name: "Mail", fill: () => frame(mail) },
    { name: "Text", fill: () => element("pre", {}, mail.text) },
    { name: "Source", fill: () => source(mail) },
  ].filter(({ name }) => name !== "Mail" || mail.html);
  const buttons = views.map(({ name }, place) =>
    element(
      "button",
      { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "mail-body", onclick: () => choose(place), onkeydown: step },
      name,
    ),
  );
  function choose(place) {
    buttons.forEach((button, index) => {
      button.setAttribute("aria-selected", String(index === place));
      button.tabIndex = index === place ? 0 : -1;
    });
    body.setAttribute("aria-labelledby", buttons[place].id);
    body.replaceChildren(views[place].fill());
  }
  function step(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const place = (buttons.indexOf(event.target) + by + buttons.length) % buttons.length;
    choose(place);
    buttons[place].focus();
  }
  choose(0);
  return element("div", { class: "tabs", role: "tablist", "aria-label": "Ways to see the mail" }, buttons);
}

/** The frame runs no script and reaches nothing outside: it is same-origin only so that its height and links can be read from here. */
function frame(mail) {
  const made = element("iframe", { title: `Mail: ${mail.subject}`, sandbox: "allow-same-origin", src: `/api/mails/${mail.id}/html` });
  made.addEventListener("load", () => {
    const { documentElement } = made.contentDocument;
    const grow = () => {
      made.style.height = `${documentElement.scrollHeight}px`;
    };
    grow();
    new ResizeObserver(grow).observe(documentElement);
    made.contentDocument.addEventListener("click", (event) => follow(event, mail));
  });
  return made;
}

/** A button that opens a mail to us fills the answer box; any other link opens beside the page. */
function follow(event, mail) {
  const link = event.target.closest("a[href]");
  if (!link) return;
  event.preventDefault();
  const target = new URL(link.href);
  if (target.protocol !== "mailto:") {
    if (["https:", "http:", "tel:"].includes(target.protocol)) window.open(link.href, "_blank", "noopener");
    return;
  }
  if (decodeURIComponent(target.pathname).toLowerCase() !== mail.replyTo.toLowerCase()) {
    window.open(link.href, "_self");
    return;
  }
  const box = document.getElementById("answer-text");
  box.value = target.searchParams.get("body") || target.searchParams.get("subject") || "";
  box.focus();
  say("The answer is in the box below the mail; send it from there.");
}

function source(mail) {
  const pre = element("pre", {}, "…");
  void fill(pre, `/api/mails/${mail.id}/source`);
  return pre;
}

async function fill(pre, path) {
  const response = await fetch(path);
  pre.textContent = await response.text();
}

function attachments(mail) {
  if (mail.attachments.length === 0) return "";
  const links = mail.attachments.map(({ name }, place) =>
    element("li", {}, element("a", { href: `/api/mails/${mail.id}/${place}`, download: name }, name)),
  );
  return element("ul", { class: "attachments", "aria-label": "Attachments" }, links);
}

const QUICK = [
  { label: "Sent", text: "sent" },
  { label: "Snooze 3 days", text: "snooze 3 days" },
  { label: "Skip", text: "skip" },
];

function answerBox(mail) {
  const text = element("textarea", { id: "answer-text", rows: 3, required: true, placeholder: "They moved the decision to December 8" });
  const send = async (words) => {
    try {
      await ask("/api/mail", { from: mail.to, subject: `Re: ${mail.subject}`, text: words, answers: mail.id });
      text.value = "";
      say(`Taken: “${words.slice(0, 80)}”. The answer comes in a moment.`);
    } catch (problem) {
      say(problem.message, { isProblem: true });
    }
  };
  const submit = (event) => {
    event.preventDefault();
    void send(text.value);
  };
  return element(
    "form",
    { class: "answer", onsubmit: submit },
    element("h3", {}, "Answer this mail"),
    element(
      "div",
      { class: "quick" },
      QUICK.map(({ label, text: words }) => element("button", { type: "button", onclick: () => send(words) }, label)),
    ),
    element("label", { for: "answer-text" }, "Or in your own words"),
    text,
    element("button", { type: "submit", class: "primary" }, "Send the answer"),
  );
}
