import type { Platform, PlatformStatus } from '../../schemas/run/platforms.ts';

/** What is asked on a platform, in a few words. */
export const CELL_WORDS = {
  'who-manages': 'Run by the provider',
  'settings-changeable': 'You can change settings',
  'kube-proxy-replaced': 'kube-proxy replaced',
  'host-namespace-setting': 'Setting that Linkerd needs',
  'network-policies': 'Network policies',
  'dns-name-policies': 'Policies by DNS name',
  'layer-7-policies': 'Policies on requests',
  'gateway-api': 'Gateway API',
  hubble: 'Hubble',
  'node-encryption': 'Encryption between nodes',
  ztunnel: 'ztunnel',
  'cluster-mesh': 'Cluster Mesh',
  versions: 'Version of Cilium',
  'documented-by-linkerd': 'In the docs of Linkerd',
  'webhooks-reachable': 'Webhooks reachable',
  'redirect-allowed': 'Redirect allowed',
  'gateway-api-types-preinstalled': 'Gateway API types there',
  'marketplace-or-add-on': 'Marketplace or add-on',
  'known-limits': 'Known limits',
} as const satisfies Record<(Platform['cilium'] | Platform['linkerd'])[number]['function'], string>;

/** The word of a status, and the sign of the feature matrix that stands for it. */
export const PLATFORM_STATUS_WORDS = {
  yes: { word: 'Yes', sign: 'yes' },
  partly: { word: 'Partly', sign: 'partial' },
  no: { word: 'No', sign: 'no' },
  'your-choice': { word: 'You choose', sign: 'partial' },
  unknown: { word: 'Not known', sign: 'unknown' },
  'not-applicable': { word: 'Does not apply', sign: 'not-applicable' },
} as const satisfies Record<PlatformStatus, { word: string; sign: string }>;
