import { ask } from "./api.js";
import { say } from "./dom.js";
import { day, moment, place } from "./words.js";

const shown = { ahead: 0, zone: "UTC", next: undefined };

/** Shows the clock of the server, running, and what comes next. */
export function showClock({ now, next, zone }) {
  shown.ahead = Date.parse(now) - Date.now();
  shown.zone = zone;
  shown.next = next;
  const button = document.getElementById("move-next");
  button.disabled = next === null;
  button.textContent = next === null ? "Nothing planned" : `Next: ${moment(next, zone)}`;
  document.getElementById("date").min = day(now, zone);
  tick();
}

/** Lets the clock on the page run and its buttons work. */
export function startClock() {
  setInterval(tick, 1000);
  document.getElementById("move-next").addEventListener("click", () => move("next"));
  document.getElementById("move-date").addEventListener("submit", (event) => {
    event.preventDefault();
    void move(document.getElementById("date").value);
  });
}

function tick() {
  const time = document.getElementById("now");
  const now = new Date(Date.now() + shown.ahead).toISOString();
  time.dateTime = now;
  time.textContent = `${moment(now, shown.zone, { withYear: true })}, ${place(shown.zone)}`;
}

async function move(to) {
  const controls = document.querySelectorAll(".moves button, .moves input");
  for (const control of controls) control.disabled = true;
  say("Time passes …");
  try {
    const { now, next, delivered } = await ask("/api/clock", { to });
    for (const control of controls) control.disabled = false;
    showClock({ now, next, zone: shown.zone });
    say(`It is ${moment(now, shown.zone)}. ${countOfMails(delivered)}`);
  } catch (problem) {
    for (const control of controls) control.disabled = false;
    say(problem.message, { isProblem: true });
  }
}

function countOfMails(count) {
  if (count === 0) return "No mail came.";
  return count === 1 ? "One mail came." : `${count} mails came.`;
}
