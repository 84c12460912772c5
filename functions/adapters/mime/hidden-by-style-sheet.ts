import { hides } from "./html-visibility.ts";

const MAX_SHEET_LENGTH = 100_000;
/** What a tag holds is no longer than this, or the tag stays as it is. */
const TAG = /<[a-z][^<>]{0,1000}>/gi;
const ATTRIBUTE = /\s(class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const NAME = /^[a-z0-9*]*([.#][\w-]{1,100})$/;

/** The HTML with the attribute "hidden" on each element that a style sheet in it hides by its class or id alone, whatever the screen. */
export function withHiddenMarked(html: string): string {
  const names = hiddenNames(html);
  if (names.size === 0) return html;
  return html.replace(TAG, (tag) => (namesOf(tag).some((name) => names.has(name)) ? tag.replace(/^<[a-z][a-z0-9:-]*/i, "$& hidden") : tag));
}

function namesOf(tag: string): string[] {
  return [...tag.matchAll(ATTRIBUTE)].flatMap(([, attribute = "", ...values]) => {
    const sign = attribute.toLowerCase() === "id" ? "#" : ".";
    const written = values.find((value) => value !== undefined) ?? "";
    return written.split(/\s+/).map((name) => sign + name.toLowerCase());
  });
}

function hiddenNames(html: string): ReadonlySet<string> {
  const [, ...sheets] = html.split(/<style\b/i);
  const css = sheets.map((sheet) => sheet.slice(sheet.indexOf(">") + 1).split(/<\/style/i, 1)[0] ?? "").join("\n");
  const rules = rulesOf(withoutComments(css.slice(0, MAX_SHEET_LENGTH)));
  return new Set(
    rules
      .filter(({ declarations }) => hides(declarations))
      .flatMap(({ selector }) => selector.split(",").flatMap((each) => NAME.exec(each.trim().toLowerCase())?.[1] ?? [])),
  );
}

interface Rule {
  readonly selector: string;
  readonly declarations: string;
}

/** The rules that hold on every screen: those inside of "@media" and the like are left out. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let [depth, selector, text] = [0, "", ""];
  // Cut at the brackets: searched for, each letter of a sheet without one would be a new beginning.
  for (const piece of css.split(/([{}])/)) {
    if (piece === "{" && depth === 0) selector = text;
    if (piece === "}" && depth === 1) rules.push({ selector, declarations: text });
    depth = Math.max(0, depth + (STEPS.get(piece) ?? 0));
    text = piece;
  }
  return rules.filter((rule) => !rule.selector.trim().startsWith("@"));
}

/** What a bracket does to the depth. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ["{", 1],
  ["}", -1],
]);

function withoutComments(css: string): string {
  return css
    .replace(/<!--|-->/g, " ")
    .split("/*")
    .map((piece, index) => (index > 0 && piece.includes("*/") ? piece.slice(piece.indexOf("*/") + 2) : piece))
    .join(" ");
}
