import type { Records } from '../../kinds/index.ts';

const NEWEST = { linkerd: 'performance-linkerd-newest', cilium: 'performance-cilium-newest' };

/** "Linkerd 2.20 and Cilium 1.20": the versions whose documentation was read. */
export function documentedVersions({ numbers }: Pick<Records, 'numbers'>): string {
  const version = (id: string): string => {
    const found = numbers.find((number) => number.id === id);
    if (!found)
      throw new Error(`There is no number ${id}, which figures name as the version read.`);
    return found.text;
  };
  return `Linkerd ${version(NEWEST.linkerd)} and Cilium ${version(NEWEST.cilium)}`;
}
