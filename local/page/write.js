import { ask } from "./api.js";
import { element, say, show } from "./dom.js";

const FROM = "followthrough.from";

/** The box that mails something in, filled with an example to change. */
export async function showWrite(reading) {
  const example = await ask("/api/example");
  const from = field("from", "From", {
    type: "text",
    value: localStorage.getItem(FROM) ?? example.from,
    autocomplete: "email",
    required: true,
  });
  const subject = field("subject", "Subject", { type: "text", value: example.subject });
  const text = element("textarea", { id: "text", name: "text", rows: 12, required: true }, example.text);
  const form = element(
    "form",
    { class: "write", onsubmit: (event) => send(event, example.to) },
    element("h2", {}, "Mail in an interview"),
    element(
      "p",
      { class: "hint" },
      "Write as you would to a friend: who, where, for which role, what you talked about, when they decide. This is an example; put your own in its place.",
    ),
    from,
    element("p", { class: "to" }, "To ", element("strong", {}, example.to)),
    subject,
    element("label", { for: "text" }, "Text"),
    text,
    element("button", { type: "submit", class: "primary" }, "Send it in"),
  );
  show(reading, form);
}

function field(id, label, attributes) {
  return element("div", { class: "field" }, element("label", { for: id }, label), element("input", { id, name: id, ...attributes }));
}

async function send(event, to) {
  event.preventDefault();
  const form = event.target;
  const button = form.querySelector("button");
  const { from, subject, text } = Object.fromEntries(new FormData(form));
  button.disabled = true;
  try {
    await ask("/api/mail", { from, to, subject, text });
    localStorage.setItem(FROM, from);
    say("Taken. The answer comes in a moment.");
    location.hash = "#inbox";
  } catch (problem) {
    say(problem.message, { isProblem: true });
  }
  button.disabled = false;
}
