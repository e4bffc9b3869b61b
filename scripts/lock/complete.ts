import { platformOf } from './platform.ts';

/** One entry of `packages` in a package-lock.json of version 3; only the fields used here. */
export interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[] | string;
  cpu?: string[] | string;
  libc?: string[] | string;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** A package-lock.json; keys of `packages` are paths such as `node_modules/vite`. */
export interface Lockfile {
  packages: Record<string, LockEntry>;
  [field: string]: unknown;
}

/** An optional dependency the lock lacks and for which no version can be told. */
export interface Unresolved {
  name: string;
  range: string;
  /** Lock path of the package that asks for it; empty for the project itself. */
  wantedBy: string;
}

export interface CompletedLock {
  lock: Lockfile;
  /** Lock paths of the added entries. */
  added: string[];
  unresolved: Unresolved[];
}

const EXACT_VERSION = /^\d+\.\d+\.\d+/;

/**
 * Path of the package that Node would find when `from` imports `name`: nested folders first, then
 * each folder above, as in the algorithm of `require`.
 */
function resolve(
  packages: Lockfile['packages'],
  from: string,
  name: string,
): { path: string; entry: LockEntry } | undefined {
  let folder = from;
  for (;;) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const entry = packages[path];
    if (entry) return { path, entry };
    if (folder === '') return undefined;
    const parent = folder.lastIndexOf('/node_modules/');
    folder = parent === -1 ? '' : folder.slice(0, parent);
  }
}

/**
 * Adds every optional dependency with an exact version that the lock lacks. Entries carry version
 * and platform but no integrity, because the registry that left them out cannot tell it.
 *
 * Returns a new lock and leaves the given one as it is. Completing twice adds nothing.
 */
export function completeLock(lock: Lockfile): CompletedLock {
  const packages = { ...lock.packages };
  const added: string[] = [];
  const unresolved: Unresolved[] = [];

  for (const [wantedBy, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = resolve(packages, wantedBy, name);
      const exact = EXACT_VERSION.test(range);
      if (found && (!exact || found.entry.version === range)) continue;
      if (!exact) {
        unresolved.push({ name, range, wantedBy });
        continue;
      }
      // The top level is the usual place; a second version goes below the package that wants it.
      const path = packages[`node_modules/${name}`]
        ? `${wantedBy}/node_modules/${name}`
        : `node_modules/${name}`;
      const { cpu, libc, os } = platformOf(name);
      packages[path] = {
        version: range,
        ...(cpu ? { cpu } : {}),
        ...(entry.dev ? { dev: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        ...(os ? { os } : {}),
      };
      added.push(path);
    }
  }
  return { lock: { ...lock, packages: inNpmOrder(packages) }, added, unresolved };
}

/** Sorts as npm does (fields above too), so that a later `npm install` changes only what it has to. */
function inNpmOrder(packages: Lockfile['packages']): Lockfile['packages'] {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
