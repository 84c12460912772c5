import { createHash, createHmac } from "node:crypto";
import type { ServiceRequest } from "./a-fake-service.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/**
 * The signature that S3 itself works out for the request as it came, with that secret, to compare it with the one that it carries
 * (Amazon S3 API reference, "Signature calculations for the authorization header").
 */
export function signatureOf({ method, path, body, headers }: ServiceRequest, secret: string): string {
  const [, scope = "", signed = ""] = /Credential=[^/]+\/(\S+?), SignedHeaders=(\S+?),/.exec(headers.authorization ?? "") ?? [];
  const fields = signed.split(";").map((name) => `${name}:${headers[name]}\n`);
  const canonical = [method, path, "", fields.join(""), signed, sha256(body)].join("\n");
  const key = scope.split("/").reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${secret}`);
  return hmac(key, ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n")).toString("hex");
}
