/** Makes an element. Texts become text nodes, so that nothing in a mail is ever read as HTML. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(made, name, value);
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

function set(made, name, value) {
  if (value === undefined || value === false) return;
  if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
  else made.setAttribute(name, value === true ? "" : String(value));
}

/** Replaces what the place holds, and keeps the focus where it was when an element of the same id comes back. */
export function show(place, ...children) {
  const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
  place.replaceChildren(...children.flat());
  if (focused) document.getElementById(focused)?.focus();
}

/** Says something to the person, also to one who cannot see the page. */
export function say(message, { isProblem = false } = {}) {
  const status = document.getElementById("status");
  status.textContent = message;
  status.classList.toggle("problem", isProblem);
}
