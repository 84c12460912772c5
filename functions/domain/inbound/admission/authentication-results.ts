/** What a receiver found out about a mail's origin (RFC 8601), in lower case. */
export interface AuthenticationResults {
  readonly authservId: string;
  readonly results: readonly {
    /** "spf", "dkim", "dmarc" … */
    readonly method: string;
    /** "pass", "fail", "none" … */
    readonly result: string;
    /** Such as "header.from" or "header.d". */
    readonly properties: ReadonlyMap<string, string>;
  }[];
}

/** Quoted words and words, the signs that part them, and comments; what a sender chose stands in the first or the last. */
const TOKEN = /"(?:[^"\\]|\\.)*"|\\.|[();=]|[^\s"\\();=]+/g;
const MAX_LENGTH = 8000;

/** Reads one value of the header; undefined where it is none. Comments are left out, and a ";" in quotes parts nothing. */
export function readAuthenticationResults(value: string): AuthenticationResults | undefined {
  const [head = [], ...rest] = splitAt(withoutComments(value.slice(0, MAX_LENGTH).match(TOKEN) ?? []), ";");
  const [authservId] = head;
  if (!authservId) return undefined;
  return { authservId: plain(authservId), results: rest.flatMap(readResult) };
}

function withoutComments(tokens: readonly string[]): string[] {
  const kept: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token === "(") depth += 1;
    else if (token === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
  }
  return kept;
}

function splitAt(tokens: readonly string[], sign: string): string[][] {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** "dkim = pass header.i = @example.com": a method with its result, then properties. */
function readResult(tokens: readonly string[]): AuthenticationResults["results"][number][] {
  const [method, equals, result] = tokens;
  if (!method || equals !== "=" || !result) return [];
  const properties = new Map<string, string>();
  tokens.forEach((token, index) => {
    const before = tokens[index - 2];
    if (index > 3 && tokens[index - 1] === "=" && before && !properties.has(plain(before))) properties.set(plain(before), plain(token));
  });
  return [{ method: plain(method).split("/")[0] ?? "", result: plain(result), properties }];
}

function plain(token: string): string {
  return token.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1").toLowerCase();
}
