/** Stands in the bundles for what asks DynamoDB where it is: the SDK has that switched off unless a setting says otherwise. */
export function resolveEndpointDiscoveryConfig<Config>(config: Config): Config {
  return config;
}

/** The setting, off whatever the environment says. */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => undefined,
  configFileSelector: () => undefined,
  default: false,
};
