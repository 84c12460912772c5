import type { DomNode } from "html-to-text";

const UNSHOWN_ELEMENTS = new Set([
  ...["head", "script", "style", "template", "noscript", "title", "meta", "link", "object", "iframe", "svg", "math", "canvas"],
  ...["audio", "video", "select", "textarea", "datalist", "button", "input", "img", "map", "noframes", "xml"],
]);

/** Declarations that hide an element, compared without blanks and in lower case. */
const HIDING_DECLARATION =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\.0+)?(?![.\d])|(?:font-size|line-height|max-height|max-width|height|width):0(?:\.0+)?(?![.\d])|font-size:1(?:\.\d+)?p[xt]|(?:text-indent|left|top|margin-left):-\d{3,}|clip:rect\((?:0|1px)|color:transparent)/;

const COLOUR = /(?:^|;)color:([^;!]+)/;
const BACKGROUND = /(?:^|;)background(?:-color)?:([^;!]+)/;

/** Says whether a reader sees what stands in the element: not in hidden ones, nor in scripts, nor in letters of the paper's colour. */
export function isShown(element: DomNode): boolean {
  if (UNSHOWN_ELEMENTS.has(element.name ?? "")) return false;
  const attributes: Readonly<Record<string, string>> = element.attribs ?? {};
  if (attributes.hidden !== undefined) return false;
  const style = plainStyle(attributes.style ?? "");
  return !(HIDING_DECLARATION.test(style) || isInPaperColour(style, attributes));
}

/** Says whether what these declarations apply to cannot be seen. */
export function hides(declarations: string): boolean {
  return HIDING_DECLARATION.test(plainStyle(declarations));
}

function plainStyle(style: string): string {
  return style
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/\s+|\/\*[^*]*\*\//g, "");
}

function isInPaperColour(style: string, { color }: Readonly<Record<string, string>>): boolean {
  const ink = COLOUR.exec(style)?.[1] ?? color?.trim().toLowerCase();
  if (ink === undefined) return false;
  return sameColour(ink, BACKGROUND.exec(style)?.[1] ?? "#ffffff");
}

function sameColour(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

function canonical(colour: string): string {
  if (/^(?:white|#fff|rgba?\(255,255,255(?:,1)?\))$/.test(colour)) return "#ffffff";
  if (/^(?:black|#000|rgba?\(0,0,0(?:,1)?\))$/.test(colour)) return "#000000";
  return colour;
}
