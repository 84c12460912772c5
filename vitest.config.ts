import { defineConfig } from "vitest/config";

const project = (name: string, include: string[], testTimeout: number) => ({
  extends: true as const,
  test: { name, include, testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  test: {
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    projects: [
      project(
        "functions",
        ["tests/{architecture,domain,workflow,adapters,runtime,handlers,templates,contracts}/**/*.test.ts", "tests/*.test.ts"],
        20_000,
      ),
      project("stories", ["tests/{stories,local,cli,simulation,browser,bench}/**/*.test.ts"], 60_000),
      project("infra", ["tests/infra/**/*.test.ts"], 120_000),
    ],
    coverage: { provider: "v8", include: ["functions/**/*.ts"], exclude: ["functions/handlers/**"] },
  },
});
