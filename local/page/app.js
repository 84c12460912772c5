import { ask } from "./api.js";
import { showClock, startClock } from "./clock.js";
import { say } from "./dom.js";
import { markRead, showInbox } from "./inbox.js";
import { showMail } from "./mail.js";
import { showPlan } from "./plan.js";
import { showWrite } from "./write.js";

const known = { mails: [], interviews: [], clock: undefined, shown: "", place: "" };

/** What the address names: a view, and for a mail its id. */
function place() {
  const [view, id] = location.hash.slice(1).split("/");
  return { view: view || "inbox", id };
}

async function refresh() {
  const [clock, { mails }, { interviews }] = await Promise.all([ask("/api/clock"), ask("/api/mails"), ask("/api/interviews")]);
  Object.assign(known, { clock, mails, interviews });
  showClock(clock);
  showLists();
  if (known.place === "") await open();
}

function showLists() {
  const { mails, interviews, clock } = known;
  const { id } = place();
  const state = JSON.stringify([mails.map((mail) => mail.id), interviews, id, clock.now.slice(0, 16)]);
  if (state === known.shown) return;
  known.shown = state;
  showInbox({ mails, zone: zoneOfReader(), openId: id });
  showPlan({ interviews, now: clock.now });
}

function zoneOfReader() {
  return known.interviews.at(-1)?.person.zone ?? known.clock.zone;
}

/** Shows in the middle what the address names. Beside the lists of a wide window, something is always open. */
async function open() {
  const { view, id } = place();
  document.body.dataset.view = view;
  markView(view === "mail" ? "inbox" : view);
  if (view === "mail") markRead(id);
  const wanted = wantedInTheMiddle();
  if (wanted !== known.place) await fill(wanted);
  known.shown = "";
  showLists();
}

function markView(view) {
  for (const link of document.querySelectorAll(".views a")) {
    if (link.dataset.for === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function wantedInTheMiddle() {
  const { view, id } = place();
  if (view === "mail") return `mail/${id}`;
  const latest = known.mails.at(-1)?.id;
  return view === "write" || latest === undefined ? "write" : `mail/${latest}`;
}

async function fill(wanted) {
  known.place = wanted;
  const reading = document.getElementById("reading");
  if (wanted === "write") return showWrite(reading);
  const id = wanted.slice("mail/".length);
  await showMail(reading, { id, zone: zoneOfReader() });
}

const attempt = (work) => () => work().catch((problem) => say(problem.message, { isProblem: true }));

startClock();
window.addEventListener("hashchange", attempt(open));
const changes = new EventSource("/api/changes");
changes.addEventListener("message", attempt(refresh));
changes.addEventListener("open", attempt(refresh));
changes.addEventListener("error", () => say("Followthrough does not answer. Does it still run in the terminal?", { isProblem: true }));
