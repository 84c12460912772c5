/** What Handlebars reads in a source, as far as our templates use it. */
export interface Program {
  readonly body: readonly Statement[];
}

type Statement =
  | { readonly type: "CommentStatement" }
  | { readonly type: "ContentStatement"; readonly value: string }
  | { readonly type: "MustacheStatement"; readonly path: Path }
  | Block;

interface Block {
  readonly type: "BlockStatement";
  readonly path: Path;
  readonly params: readonly Path[];
  readonly program: Program;
  readonly inverse?: Program;
}

interface Path {
  readonly parts: readonly string[];
  readonly original: string;
}

interface Wanted {
  readonly name: string;
  /** The type of what the template shows: TypeScript refuses a name that it lacks. */
  readonly view: string;
  /** The expression that makes a value fit to stand in the text. */
  readonly value: (expression: string) => string;
  /** The expression for a text of the template itself. */
  readonly text: (text: string) => string;
}

/** Where a statement stands: what its names are read from, and how deep it is. */
interface Scope extends Pick<Wanted, "value" | "text"> {
  readonly self: string;
  readonly depth: number;
}

/**
 * The template as a function in TypeScript that joins its text and the view's values; nothing of Handlebars is left in it.
 * Refuses what our templates have no need of: helpers other than "if" and "each", partials, and names outside of "this".
 */
export function functionFor({ body }: Program, { name, view, value, text }: Wanted): string {
  const lines = linesOf(body, { self: "view", depth: 1, value, text });
  return [`export function ${name}(view: ${view}): string {`, '  let out = "";', ...lines, "  return out;", "}", ""].join("\n");
}

/** Texts and values that follow each other become one sum; a block interrupts it. */
function linesOf(body: readonly Statement[], scope: Scope): readonly string[] {
  const lines: string[] = [];
  const terms: string[] = [];
  const endSum = () => {
    if (terms.length > 0) lines.push(`${indent(scope)}out += ${terms.splice(0).join(" + ")};`);
  };
  for (const statement of body) {
    if (statement.type === "BlockStatement") {
      endSum();
      lines.push(...blockLines(statement, scope));
    } else {
      terms.push(...termsOf(statement, scope));
    }
  }
  endSum();
  return lines;
}

function termsOf(statement: Exclude<Statement, Block>, scope: Scope): readonly string[] {
  switch (statement.type) {
    case "CommentStatement":
      return [];
    case "ContentStatement":
      return statement.value === "" ? [] : [scope.text(statement.value)];
    case "MustacheStatement":
      return [scope.value(expressionOf(statement.path, scope))];
    default:
      throw new Error(`A template cannot hold a ${(statement as { readonly type: string }).type}.`);
  }
}

function blockLines({ path, params, program, inverse }: Block, scope: Scope): readonly string[] {
  const [subject] = params;
  if (subject === undefined) throw new Error(`"${path.original}" says nothing of what.`);
  const expression = expressionOf(subject, scope);
  const [margin, inner] = [indent(scope), { ...scope, depth: scope.depth + 1 }];
  if (path.original === "each" && !inverse) {
    const self = `item${scope.depth}`;
    return [`${margin}for (const ${self} of ${expression}) {`, ...linesOf(program.body, { ...inner, self }), `${margin}}`];
  }
  if (path.original === "if") {
    const otherwise = inverse ? [`${margin}} else {`, ...linesOf(inverse.body, inner)] : [];
    return [`${margin}if (isShown(${expression})) {`, ...linesOf(program.body, inner), ...otherwise, `${margin}}`];
  }
  throw new Error(`A template can ask "if" or go through "each", not "${path.original}".`);
}

function expressionOf({ parts, original }: Path, { self }: Scope): string {
  if (/^(?:\.\.|@)/.test(original)) throw new Error(`"${original}" leads out of what it stands in.`);
  return [self, ...parts].join(".");
}

const indent = ({ depth }: Scope) => "  ".repeat(depth);
