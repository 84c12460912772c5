import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface ServiceRequest {
  readonly method: string;
  readonly path: string;
  readonly action: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** How the service answers the request: with a status, a body and headers, or by breaking the connection off, or never. */
export type Answer =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | "reset"
  | "silence";

/** A service on this machine that answers in that way, and what it was asked; it is gone when the test ends. */
export async function aFakeService(answer: (request: ServiceRequest, earlier: number) => Answer) {
  const requests: ServiceRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const target = String(request.headers["x-amz-target"] ?? "");
    const action = new URLSearchParams(body).get("Action") ?? target.split(".").at(-1) ?? "";
    const asked = {
      method: request.method ?? "",
      path: request.url ?? "",
      action,
      body,
      headers: request.headers,
    };
    const reply = answer(asked, requests.length);
    requests.push(asked);
    send(response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const config = {
    endpoint: `http://127.0.0.1:${port}`,
    region: "us-east-1",
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  };
  return { config, requests };
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === "silence") return;
  if (answer === "reset") return void response.socket?.destroy();
  response.writeHead(answer.status, answer.headers).end(answer.body ?? "");
}
