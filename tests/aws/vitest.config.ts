import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What runs against the emulator; `npm test` leaves it out, since it needs Python and a minute. */
export default defineConfig({
  test: {
    name: "aws",
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["tests/aws/**/*.test.ts"],
    globalSetup: ["tests/aws/emulator/global-setup.ts"],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
