/**
 * Runs Astro with its telemetry off, so that building the site sends nothing to anyone.
 *
 * Usage: node scripts/astro.ts build|dev|check [options of Astro]
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressFault } from '../src/lib/address-fault.ts';

/** Stops the tool with a message for the person who started it. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder and all folders below it. One that may not be read is not looked into. */
function foldersFrom(folder: string): string[] {
  if (!existsSync(folder)) return [];
  if (!isWritable(folder)) return [folder];
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => foldersFrom(join(folder, name)));
  return [folder, ...inner];
}

// Astro says "Invalid URL" of a host without a scheme, and not of what.
const { site } = parseArgs({ strict: false, options: { site: { type: 'string' } } }).values;
const fault = typeof site === 'string' ? addressFault(site, '/') : undefined;
if (fault !== undefined) stop(fault);

// Astro takes a folder that it cannot write to for a fault in the content.
const closed = ['.', ...foldersFrom('dist'), ...foldersFrom('.astro')].find(
  (folder) => !isWritable(folder),
);
if (closed !== undefined)
  stop(`Cannot write to "${resolve(closed)}". Give yourself the right to, or build in a copy.`);

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
