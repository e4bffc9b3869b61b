import type { Source } from '../../schemas/source.ts';
import type { Fault } from './fault.ts';

/** An address that an earlier source has: faults of each source, in their order. */
export function sourceFaults(sources: readonly Source[]): Fault[][] {
  const first = new Map<string, string>();
  return sources.map(({ id, url }): Fault[] => {
    if (url === null) return [];
    const other = first.get(url);
    if (other === undefined) first.set(url, id);
    return other === undefined
      ? []
      : [
          {
            at: 'url',
            found: `the address of "${other}"`,
            allowed: 'one source for a document',
            fix: `Use the id "${other}", or say under "differs" why the document has two entries.`,
          },
        ];
  });
}
