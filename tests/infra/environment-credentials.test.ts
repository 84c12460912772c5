import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultProvider } from "#infra/bundled/environment-credentials.ts";

describe("a function's credentials", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("are what its environment says at the moment of the call", async () => {
    const provide = defaultProvider();
    vi.stubEnv("AWS_ACCESS_KEY_ID", "id");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
    vi.stubEnv("AWS_SESSION_TOKEN", "token");

    expect(await provide()).toEqual({ accessKeyId: "id", secretAccessKey: "secret", sessionToken: "token" });
  });

  it("are looked for nowhere else", async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "");
    vi.stubEnv("AWS_PROFILE", "somebody");

    await expect(defaultProvider()()).rejects.toThrow("no credentials in its environment");
  });
});
