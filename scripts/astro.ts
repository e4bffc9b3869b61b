/**
 * Runs Astro with its telemetry off, so that building the site sends nothing to anyone.
 *
 * Usage: node scripts/astro.ts build|dev|check [options of Astro]
 */
import { parseArgs } from 'node:util';
import { addressFault } from '../src/lib/address-fault.ts';

// Astro says "Invalid URL" of a host without a scheme, and not of what.
const { site } = parseArgs({ strict: false, options: { site: { type: 'string' } } }).values;
const fault = typeof site === 'string' ? addressFault(site, '/') : undefined;
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
