import { z } from 'astro/zod';
import { id, idOf, isoDate, shortText, text } from '../common.ts';
import { basis, basisNote } from './common.ts';

/** What is asked of Cilium on a platform, in the order of the table. */
export const CILIUM_CELLS = [
  'who-manages',
  'settings-changeable',
  'kube-proxy-replaced',
  'host-namespace-setting',
  'network-policies',
  'dns-name-policies',
  'layer-7-policies',
  'gateway-api',
  'hubble',
  'node-encryption',
  'ztunnel',
  'cluster-mesh',
  'versions',
] as const;
/** What is asked of Linkerd on a platform, in the order of the table. */
export const LINKERD_CELLS = [
  'documented-by-linkerd',
  'webhooks-reachable',
  'redirect-allowed',
  'gateway-api-types-preinstalled',
  'marketplace-or-add-on',
  'known-limits',
] as const;
const PLATFORM_STATUSES = [
  'yes',
  'partly',
  'no',
  'your-choice',
  'unknown',
  'not-applicable',
] as const;
export type PlatformStatus = (typeof PLATFORM_STATUSES)[number];

const cellOf = <F extends string>(functions: readonly F[]) =>
  z.strictObject({
    function: z.enum(functions).describe('What is asked.'),
    status: z
      .enum(PLATFORM_STATUSES)
      .describe(
        'your-choice = you set it yourself. unknown = the sources read do not say; it does not mean no.',
      ),
    short: shortText(4)
      .optional()
      .describe('What the table says in place of the word of the status, at most four words.'),
    detail: text.describe('What exactly there is.'),
    date: isoDate.optional().describe('Date of the newest evidence. Left out for undated pages.'),
    basis,
    basisNote,
    sources: z.array(idOf('sources')).describe('Ids of entries in content/sources.yaml.'),
  });

/** What Cilium and Linkerd may do on one platform. */
export const platform = z.strictObject({
  id,
  platform: text.describe('Name of the platform.'),
  variant: text.describe('Which form of it.'),
  cilium: z.array(cellOf(CILIUM_CELLS)).describe('What holds for Cilium there.'),
  linkerd: z.array(cellOf(LINKERD_CELLS)).describe('What holds for Linkerd there.'),
});
export type Platform = z.infer<typeof platform>;

/** A platform of which one thing alone was found. */
export const otherPlatform = z.strictObject({
  id,
  text: text.describe('What was found.'),
  date: isoDate.describe('Date of the evidence.'),
  sources: z.array(idOf('sources')).min(1).describe('Ids of entries in content/sources.yaml.'),
});
export type OtherPlatform = z.infer<typeof otherPlatform>;
