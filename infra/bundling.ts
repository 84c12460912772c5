/** Some dependencies are CommonJS and call `require` for Node's own modules, which an ES module lacks. */
const REQUIRE_FOR_COMMONJS =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** How a function becomes one file. The stack and the benches both bundle so; paths are from the root. */
export const BUNDLE = {
  target: "node24",
  mainFields: ["module", "main"],
  banner: REQUIRE_FOR_COMMONJS,
  minify: true,
  alias: { "@aws-sdk/credential-provider-node": "./infra/bundled/environment-credentials.ts" },
} as const;
