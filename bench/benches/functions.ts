import { type Bundle, bundle } from "../harness/build.ts";

export const FUNCTION_NAMES = ["receive-mail", "deliver-mail", "reconcile", "record-feedback"] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Bundles the function as it is deployed. */
export const bundledFunction = (name: FunctionName): Promise<Bundle> =>
  bundle(`functions/handlers/${name}.ts`, { folder: "functions", isDeployed: true });
