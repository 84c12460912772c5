import { setTimeout as pause } from "node:timers/promises";
import type { SQSClientResolvedConfig } from "@aws-sdk/client-sqs";
import { loadConfig } from "@smithy/core/config";
import { SignatureV4 } from "@smithy/signature-v4";
import type { HttpRequest } from "@smithy/types";
import { Failure } from "#domain/failure.ts";

const TRIES = 3;
const FIRST_PAUSE_MILLISECONDS = 100;

/** What any client of the SDK was set up with: whose it is makes no difference. */
type ClientConfig = Pick<SQSClientResolvedConfig, "credentials" | "endpoint" | "region" | "requestHandler" | "sha256" | "streamCollector">;

export interface S3Objects {
  /** The bytes of that object; undefined when there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** An object that is not there is no error. */
  delete(key: string): Promise<void>;
}

type Request = Pick<HttpRequest, "method" | "protocol" | "hostname" | "port" | "path">;
type Server = Pick<Request, "protocol" | "hostname" | "port">;

interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

/**
 * The objects of a bucket, through the SDK's signer and connections. The SDK's own client of S3 knows a hundred calls of which we
 * make two, and would be a sixth of each function (docs/decisions/what-a-bundle-holds.md).
 */
export function s3Objects(config: ClientConfig, bucket: string): S3Objects {
  const serverOf = config.endpoint ?? serverOfEnvironment;
  const ask = async (method: "GET" | "DELETE", key: string): Promise<Uint8Array | undefined> => {
    const path = key.split("/").map(encoded).join("/");
    const server = await serverOf();
    // At S3 a bucket is a host; a server in place of S3 has it at the beginning of the path.
    const place = server
      ? { ...server, path: `/${bucket}/${path}` }
      : { protocol: "https:", hostname: `${bucket}.s3.${await config.region()}.amazonaws.com`, path: `/${path}` };
    return contentOf(await answerTo({ method, ...place }, config), `${method} ${key} in ${bucket}`);
  };
  return {
    get: (key) => ask("GET", key),
    delete: async (key) => {
      await ask("DELETE", key);
    },
  };
}

/** As the SDK's clients find it (AWS SDKs and tools reference guide, "Service-specific endpoints"). */
const urlOfEnvironment = loadConfig<string>({
  environmentVariableSelector: ({ AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL }) => AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL,
  configFileSelector: () => undefined,
  default: "",
});

async function serverOfEnvironment(): Promise<Server | undefined> {
  const url = await urlOfEnvironment();
  if (url === "") return undefined;
  const { protocol, hostname, port } = new URL(url);
  return { protocol, hostname, ...(port && { port: Number(port) }) };
}

/** Tries again what a pause can mend: a broken connection, and what S3 says is its own fault, or too much for it. */
async function answerTo(request: Request, config: ClientConfig): Promise<Answer> {
  for (let tried = 1; tried < TRIES; tried += 1) {
    const answer = await ask(request, config).catch(() => undefined);
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    await pause(FIRST_PAUSE_MILLISECONDS * 2 ** (tried - 1));
  }
  return ask(request, config);
}

async function ask(request: Request, { credentials, region, sha256, requestHandler, streamCollector }: ClientConfig): Promise<Answer> {
  // S3 signs the path as it is written; every other service signs it escaped once more.
  const signer = new SignatureV4({ service: "s3", credentials, region, sha256, uriEscapePath: false });
  const host = request.port ? `${request.hostname}:${request.port}` : request.hostname;
  const { response } = await requestHandler.handle(await signer.sign({ ...request, query: {}, headers: { host } }));
  return { status: response.statusCode, body: await streamCollector(response.body) };
}

function contentOf({ status, body }: Answer, asked: string): Uint8Array | undefined {
  if (status < 300) return body;
  // S3's name for what went wrong (Amazon S3 API reference, "Error responses").
  const [, code = "no reason"] = /<Code>(\w{1,60})<\/Code>/.exec(Buffer.from(body.subarray(0, 2000)).toString()) ?? [];
  if (code === "NoSuchKey") return undefined;
  throw new Failure("BUCKET_REFUSES", {
    message: `S3 gives ${status} with ${code} to ${asked}; look at the bucket's policy and at what the function's role allows.`,
    retry: "later",
  });
}

const encoded = (segment: string) =>
  encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
