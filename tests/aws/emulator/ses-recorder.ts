import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A mail as SES was given it. */
export interface GivenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly configurationSet: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly raw: string;
}

export interface SesRecorder {
  readonly endpoint: string;
  forwardTo(endpoint: string): void;
  close(): void;
}

/**
 * Stands between the functions and the emulator's SES, and writes down each mail byte for byte: the emulator itself keeps neither
 * bytes nor tags. `GET /given` shows them; everything else goes on to the emulator.
 */
export async function recordSes(): Promise<SesRecorder> {
  const given: GivenMail[] = [];
  const target = { endpoint: "" };
  const server = createServer((request, response) => {
    if (request.method === "GET" && request.url === "/given") return void response.end(JSON.stringify(given));
    pass(request, target.endpoint, given)
      .then(({ status, type, body }) => response.writeHead(status, { "content-type": type }).end(body))
      .catch((failure) => response.writeHead(502).end(String(failure)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    forwardTo: (endpoint) => {
      target.endpoint = endpoint;
    },
    close: () => server.close(),
  };
}

async function pass(request: IncomingMessage, endpoint: string, given: GivenMail[]) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const { "content-type": type = "", authorization = "" } = request.headers;
  const answer = await fetch(`${endpoint}${request.url}`, { method: "POST", headers: { "content-type": type, authorization }, body });
  const form = new URLSearchParams(body);
  if (answer.ok && form.get("Action") === "SendRawEmail") given.push(mailOf(form));
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", body: await answer.text() };
}

function mailOf(form: URLSearchParams): GivenMail {
  const list = (name: string) => [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);
  const tag = (index: number) => [form.get(`Tags.member.${index}.Name`), form.get(`Tags.member.${index}.Value`)];
  return {
    from: form.get("Source") ?? "",
    to: list("Destinations"),
    configurationSet: form.get("ConfigurationSetName") ?? "",
    tags: Object.fromEntries([1, 2, 3].map(tag).filter(([name]) => name !== null)),
    raw: form.get("RawMessage.Data") ?? "",
  };
}
