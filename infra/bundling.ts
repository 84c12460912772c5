/** Some dependencies are CommonJS and call `require` for Node's own modules, which an ES module lacks. */
const REQUIRE_FOR_COMMONJS = "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * How a function becomes one file. The stack and the benches both bundle so; paths are from the root. The target is what Node 24
 * runs, by its edition: of a version of Node esbuild believes that \p{…} is unknown to it, and builds such expressions on each call.
 */
export const BUNDLE = {
  target: "es2024",
  mainFields: ["module", "main"],
  banner: REQUIRE_FOR_COMMONJS,
  minify: true,
  // The SDK's clients bring what npm says of them, 9 KB, to tell AWS their version.
  loader: { ".json": "empty" },
  // What is imported and never called; each stands in the bundle as a few lines that say so.
  alias: {
    "@aws-sdk/credential-provider-node": "./infra/bundled/environment-credentials.ts",
    "@aws-sdk/middleware-endpoint-discovery": "./infra/bundled/no-endpoint-discovery.ts",
    "@smithy/core/event-streams": "./infra/bundled/no-event-streams.ts",
    "dom-serializer": "./infra/bundled/no-html-writer.ts",
  },
} as const;
