import { placeOf } from '../../kinds/addresses.ts';
import { NAMED, NAMED_KINDS, type NamedKind } from '../../kinds/named.ts';
import { REFERENCE_PATHS } from '../../lib/navigation.ts';
import type { Entry } from '../../lib/search/entry.ts';
import type { ResultKind } from '../../lib/search/result-kinds.ts';
import { itemsOf } from '../../records/named-ids.ts';
import type { Evidence } from '../join.ts';
import { fillTokens } from '../tokens.ts';
import { KIND_WORDS, PROJECT_NAMES, VERDICT_WORDS } from '../vocabulary.ts';
import { keysOf } from './keys.ts';

/** Kinds whose group follows neither from the page that shows them nor from the rule for the rest. */
const GROUPS: Partial<Record<NamedKind, ResultKind>> = {
  reference: 'answer',
  choices: 'answer',
  requirements: 'answer',
  claims: 'claim',
  symptoms: 'symptom',
  terms: 'term',
  events: 'event',
  advisories: 'advisory',
  changes: 'change',
  sources: 'source',
};

/** Pages without a record of their own, and pages that only lead on. */
const NOWHERE: ReadonlySet<string> = new Set([REFERENCE_PATHS.moved]);

/** Pages with studies, their runs, and surveys. */
const STUDIES = [REFERENCE_PATHS.benchmarks, REFERENCE_PATHS.governance];

function groupOf(kind: NamedKind, page: string): ResultKind {
  const group = GROUPS[kind];
  if (group) return group;
  if (page.startsWith(REFERENCE_PATHS.run)) return 'run';
  return STUDIES.some((start) => page.startsWith(start)) ? 'study' : 'feature';
}

type Fields = Readonly<Record<string, unknown>>;
const word = (
  table: Readonly<Record<string, string | { word: string }>>,
  name: unknown,
): string | undefined => {
  const found = typeof name === 'string' ? table[name] : undefined;
  return typeof found === 'object' ? found.word : found;
};

/** What stands beside a title: verdict of a claim, publisher and interest of a source, project of the rest. */
function noteOf(record: Fields): string | undefined {
  const publisher = record['publisher'];
  const parts = [
    word(VERDICT_WORDS, record['verdict']),
    typeof publisher === 'string' ? publisher : undefined,
    typeof publisher === 'string' ? word(KIND_WORDS, record['kind']) : undefined,
    word(PROJECT_NAMES, record['project'] ?? record['side'] ?? record['environment']),
    typeof record['severity'] === 'string' ? `severity ${record['severity']}` : undefined,
  ];
  return parts.filter(Boolean).join(' · ') || undefined;
}

const LONGEST = 140;
/** A title of one line: words of links without their addresses, at most some 140 characters. */
export function plainTitle(text: string): string {
  const words = text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '');
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
}

function titleOf(kind: NamedKind, record: Fields, evidence: Evidence): string {
  const name = NAMED[kind].name as ((record: Fields) => string) | undefined;
  const title = record['title'];
  const id = String(record['id']);
  const text = name?.(record) ?? (typeof title === 'string' ? `${id}: ${title}` : id);
  return plainTitle(fillTokens(text, evidence));
}

/** Everything with an id and an address that is a record, in the order of its kinds. */
export function recordEntries(evidence: Evidence): Entry[] {
  const data = (kind: string): readonly object[] =>
    [(evidence.records as unknown as Record<string, object | object[]>)[kind] ?? []].flat();
  return NAMED_KINDS.flatMap((kind) =>
    itemsOf(kind, data).flatMap((item): Entry[] => {
      const record = item as Fields;
      const path = placeOf(kind, String(record['id']));
      if (path === undefined || NOWHERE.has(path)) return [];
      const title = titleOf(kind, record, evidence);
      const note = noteOf(record);
      const date = [record['asOf'], record['date'], record['released']].find(
        (value) => typeof value === 'string',
      );
      return [
        {
          kind: groupOf(kind, path),
          title,
          path,
          ...(note && { note }),
          ...(typeof date === 'string' && { date }),
          keys: keysOf(record, title),
        },
      ];
    }),
  );
}
