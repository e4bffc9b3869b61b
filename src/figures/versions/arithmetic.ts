/** Numbers of a version, and whether it is a release before its number: 1.3.0-rc.1 comes before 1.3.0. */
function parts(version: string): number[] {
  const [numbers = '', before] = version.split('-');
  const [major = 0, minor = 0, patch = 0] = numbers.split('.').map(Number);
  return [major, minor, patch, before === undefined ? 1 : 0];
}

/** Orders versions by their numbers, the older first; 1.31 and 1.31.0 are the same. */
export function compareVersions(a: string, b: string): number {
  const other = parts(b);
  const at = parts(a).findIndex((number, i) => number !== other[i]);
  return at < 0 ? 0 : (parts(a)[at] ?? 0) - (other[at] ?? 0);
}

/** True if a version is neither below nor above a range; both ends belong to it. */
export const within = (version: string, { min, max }: { min: string; max: string }): boolean =>
  compareVersions(version, min) >= 0 && compareVersions(version, max) <= 0;

/** Every minor version from one to another of the same major version: 1.9, 1.10, 1.11. */
export function minors(min: string, max: string): string[] {
  const [major = 0, from = 0] = parts(min);
  const [other = 0, to = 0] = parts(max);
  if (major !== other)
    throw new Error(`The versions ${min} and ${max} are of two major versions; list them instead.`);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => `${major}.${from + i}`);
}

/** Versions once each, the older first. */
export const sorted = (versions: readonly string[]): string[] =>
  [...new Set(versions)].toSorted(compareVersions);

/** True if each minor version follows the one before without a gap. */
const unbroken = (versions: readonly string[]): boolean =>
  versions.every((version, i) => {
    const [, minor = 0] = parts(version);
    const [, before = minor - 1] = parts(versions[i - 1] ?? `0.${minor - 1}`);
    return minor === before + 1;
  });

/** Versions in words: "1.31 to 1.34" for minor versions without a gap, else "1.3.0 or 1.4.1". */
export function versionList(versions: readonly string[], word = 'or'): string {
  const list = sorted(versions);
  const [first, last] = [list[0], list.at(-1)];
  const short = list.every((version) => version.split('.').length === 2);
  if (short && list.length > 2 && unbroken(list)) return `${first} to ${last}`;
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${word} ${last}`;
}
