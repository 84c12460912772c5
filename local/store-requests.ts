import { EventEmitter } from "node:events";
import type { RequestListener, Server } from "node:http";

interface ClientsRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface StoresResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What the store looks for and never checks. */
const SIGNED = { authorization: "AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none", "x-amz-date": "20261120T202000Z" };

/**
 * Carries the requests of a client of DynamoDB to the server without a network: nobody else can reach the store, and a request
 * takes half of the time.
 */
export function requestsTo(server: Server) {
  const [answer] = server.listeners("request") as RequestListener[];
  return {
    handle: async (request: ClientsRequest) => ({ response: await ask(request, answer) }),
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

function ask({ method, path, headers, body }: ClientsRequest, answer: RequestListener | undefined): Promise<StoresResponse> {
  return new Promise((resolve) => {
    const request = Object.assign(new EventEmitter(), { method, url: path, headers: { ...lowerCased(headers), ...SIGNED } });
    answer?.(request as unknown as Parameters<RequestListener>[0], responseFor(resolve) as unknown as Parameters<RequestListener>[1]);
    request.emit("data", bytesOf(body));
    request.emit("end");
  });
}

function bytesOf(body: unknown): Buffer {
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(String(body ?? ""));
}

/** As much of a response as the server uses. */
function responseFor(resolve: (response: StoresResponse) => void) {
  const headers: Record<string, string> = {};
  return {
    statusCode: 200,
    setHeader(name: string, value: string | number) {
      headers[name.toLowerCase()] = String(value);
    },
    end(body = "") {
      resolve({ statusCode: this.statusCode, headers, body: Buffer.from(body) });
    },
  };
}

function lowerCased(headers: ClientsRequest["headers"]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
