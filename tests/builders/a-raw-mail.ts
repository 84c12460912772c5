/** The bytes of a message from Robin, with the headers and body given; lines end as in mail. */
export function aRawMail({
  headers = {},
  body = "",
}: {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
} = {}): Uint8Array {
  const all = {
    From: "Robin Lee <robin@example.com>",
    To: "log@drafts.example.org",
    Subject: "interview",
    "Message-ID": "<m1@example.com>",
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([...head, "", body].join("\n").replace(/\r?\n/g, "\r\n"), "utf8");
}

/** A part of a multipart body: its Content-Type, further header lines, and what it holds. */
export function aPart(contentType: string, content: string, headers: readonly string[] = []): string {
  return [`Content-Type: ${contentType}`, ...headers, "", content].join("\n");
}

/** A message of those parts. */
export function aMultipartMail(parts: readonly string[], type = "mixed"): Uint8Array {
  const body = [...parts.flatMap((part) => ["--b1", part]), "--b1--", ""].join("\n");
  return aRawMail({ headers: { "MIME-Version": "1.0", "Content-Type": `multipart/${type}; boundary="b1"` }, body });
}
