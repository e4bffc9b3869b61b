import { getCollection } from 'astro:content';
import { KIND_NAMES, layoutOf, type Records } from '../kinds/index.ts';
import { type Evidence, joinEvidence } from './join.ts';
import { computedNumbers } from './numbers/index.ts';

let loading: Promise<Evidence> | undefined;

async function load(): Promise<Evidence> {
  const parts = await Promise.all(
    KIND_NAMES.map(async (name) => {
      const data = (await getCollection(name)).map((entry) => entry.data);
      return [name, layoutOf(name) === 'document' ? data[0] : data] as const;
    }),
  );
  const records = Object.fromEntries(parts) as unknown as Records;
  return joinEvidence(records, computedNumbers(records));
}

/** All evidence of the site, joined once per build; read anew for every page in development. */
export function getEvidence(): Promise<Evidence> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

/** All data records. */
export const getRecords = async (): Promise<Records> => (await getEvidence()).records;
