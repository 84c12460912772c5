/** Stands in the bundles for the SDK's reading of event streams: no call of ours has one. */
export function resolveEventStreamSerdeConfig<Config>(config: Config): Config {
  return config;
}

/** Only a call with an event stream would ask for it. */
export function eventStreamSerdeProvider(): never {
  throw new Error("The functions are bundled without event streams; see infra/bundling.ts.");
}
