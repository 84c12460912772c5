/** What a route answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export function json(value: unknown, status = 200): Reply {
  return { status, headers: { "Content-Type": "application/json; charset=utf-8" }, body: `${JSON.stringify(value, null, 2)}\n` };
}

/** A refusal in words that a program's author can act on. */
export function refusal(status: number, message: string): Reply {
  return json({ error: message }, status);
}

export function file(body: string | Uint8Array, contentType: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 200, headers: { "Content-Type": contentType, ...headers }, body };
}
