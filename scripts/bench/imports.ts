import type { SiteFiles } from './site-files.ts';

/** Addresses that a script imports. */
export interface Imports {
  /** Needed before the script runs. */
  atLoad: string[];
  /** Loaded when the script asks for them. */
  lazy: string[];
}

/** Finds the relative imports in a bundled script; bundlers write names in any kind of quotes. */
export function findImports(script: string): Imports {
  const matches = (pattern: RegExp) =>
    [...script.matchAll(pattern)].flatMap((match) => match[1] ?? []);
  return {
    atLoad: matches(/(?:^|[;}\s])(?:import|export)(?:[\s\w{}$*,]*?\bfrom)?\s*["'](\.[^"']+)["']/g),
    lazy: matches(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g),
  };
}

/** The given scripts with everything that runs because of them at load, and all they load later. */
export function followImports(
  files: SiteFiles,
  scripts: readonly string[],
): { atLoad: Set<string>; lazy: Set<string> } {
  const of = (script: string, which: keyof Imports) =>
    files.behind(findImports(files.text(script))[which], script);
  const closure = (start: readonly string[]) => {
    const seen = new Set<string>();
    const queue = [...start];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...of(next, 'atLoad'));
    }
    return seen;
  };
  const atLoad = closure(scripts);
  const later = closure([...atLoad].flatMap((script) => of(script, 'lazy')));
  return { atLoad, lazy: later.difference(atLoad) };
}
