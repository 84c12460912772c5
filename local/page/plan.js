import { element, show } from "./dom.js";
import { moment, stateWords } from "./words.js";

/** Every interview with its points in the order of time, and where now stands among them. */
export function showPlan({ interviews, now }) {
  const place = document.getElementById("interviews");
  if (interviews.length === 0) {
    show(place, element("p", { class: "empty" }, "Each interview's points appear here, with their dates, once one was mailed in."));
    return;
  }
  show(place, ...interviews.toReversed().map((interview) => card(interview, now)));
}

function card(interview, now) {
  const { zone } = interview.person;
  const later = interview.points.findIndex(({ dueAt }) => dueAt > now);
  const items = interview.points.map((point) => item(point, zone));
  items.splice(later < 0 ? items.length : later, 0, element("li", { class: "here" }, element("span", {}, `Now · ${moment(now, zone)}`)));
  return element(
    "article",
    { class: "interview" },
    element("h3", {}, interview.role ?? "Interview"),
    element("p", { class: "where" }, [interview.company, stage(interview)].filter(Boolean).join(" · ")),
    element("ol", { class: "points" }, items),
  );
}

function stage({ stage, decisionBy }) {
  if (stage !== "waiting") return stage;
  return decisionBy
    ? `they decide by ${new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "short", day: "numeric" }).format(new Date(decisionBy))}`
    : "waiting";
}

function item(point, zone) {
  const label = [point.title, point.about && element("span", { class: "about" }, point.about)];
  const mail = point.mails.at(-1);
  return element(
    "li",
    { class: `point ${point.state.status}` },
    element("time", { datetime: point.dueAt }, moment(point.dueAt, zone)),
    mail ? element("a", { href: `#mail/${mail}`, id: `point-${mail}` }, ...label) : element("span", { class: "label" }, ...label),
    element("span", { class: "state" }, stateWords(point.state)),
  );
}
