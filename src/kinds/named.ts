import { PAGE_PATHS } from '../lib/navigation.ts';
import { DIFFERENCES } from '../schemas/common.ts';
import { FIGURE_IDS } from '../schemas/figure-ids.ts';
import type { Field, Kind, Noun, Part, Shown } from './kind.ts';
import { SUBJECTS } from './subjects.ts';

type Subjects = typeof SUBJECTS;
type PartOf<K> = K extends { parts?: Readonly<Record<infer P, Part>> } ? P : never;
/** Kinds of records with ids: those of files with many records, and lists inside documents. */
export type RecordName = {
  [N in keyof Subjects]: Subjects[N]['files']['layout'] extends 'document'
    ? PartOf<Subjects[N]>
    : N;
}[keyof Subjects];

/** Where the ids of a kind stand. */
type Origin =
  /** In the records of a kind, or in a list inside its document. */
  | { kind: string; list?: string }
  /** In the code. */
  | { ids: readonly string[] }
  /** In the texts, as ids of their sections, written <page path>#<id>. */
  | { texts: true };

/** A kind of thing that others point to by its id. */
export interface NamedThing {
  noun: Noun;
  /** Where it is shown; null = nowhere by itself. */
  shown: Shown | null;
  origin: Origin;
  /** What a link to a record says; without it, the id. */
  name?: ((record: never) => string) | undefined;
  filters?: readonly string[] | undefined;
  columns?: readonly Field[] | undefined;
  /** Name of the published files below /data/; without it, that of the kind; null = not published. */
  file?: string | null | undefined;
}

/** Things with ids that are no records of data. */
const OTHERS = {
  articles: {
    noun: ['article', 'articles'],
    shown: { page: '/differences/', own: true },
    origin: { ids: DIFFERENCES },
  },
  pages: {
    noun: ['page', 'pages'],
    shown: { page: '/', paths: PAGE_PATHS },
    origin: { ids: Object.keys(PAGE_PATHS) },
  },
  figures: {
    noun: ['figure', 'figures'],
    shown: { page: '/figures/', own: true },
    origin: { ids: FIGURE_IDS },
  },
  headings: { noun: ['heading', 'headings'], shown: null, origin: { texts: true } },
  reviews: { noun: ['review', 'reviews'], shown: null, origin: { kind: 'reviews' } },
  changes: {
    noun: ['change', 'changes'],
    shown: { page: '/changelog/' },
    origin: { kind: 'changes' },
  },
} as const satisfies Record<string, NamedThing>;

/** Every kind of thing that others point to by its id. */
export type NamedKind = RecordName | keyof typeof OTHERS;

const records = Object.entries(SUBJECTS).flatMap(([kind, declared]): [string, NamedThing][] => {
  const { files, parts = {}, schema: _, review: __, ...named }: Kind = declared;
  return files.layout === 'document'
    ? Object.entries(parts).map(([part, { list = part, ...inner }]) => [
        part,
        { ...inner, origin: { kind, list } },
      ])
    : [[kind, { ...named, origin: { kind } }]];
});

/** Every kind of thing that others point to by its id: the one place from which addresses follow. */
export const NAMED = { ...Object.fromEntries(records), ...OTHERS } as unknown as Readonly<
  Record<NamedKind, NamedThing>
>;
export const NAMED_KINDS = Object.keys(NAMED) as NamedKind[];

/** True for the name of a kind of thing with ids. */
export const isNamed = (name: string): name is NamedKind => Object.hasOwn(NAMED, name);

/** Kinds that a change can name: all records with ids, articles and pages. */
export const CHANGEABLE = [
  ...records.map(([name]) => name as RecordName),
  'articles',
  'pages',
] as const satisfies readonly NamedKind[];
export type Changeable = (typeof CHANGEABLE)[number];

/** Kinds whose ids are registered for good, because they are part of addresses. */
export type Registered = Exclude<RecordName, 'numbers'> | 'figures' | 'headings' | 'changes';
export const REGISTERED = [
  ...records.filter(([, { shown }]) => shown).map(([name]) => name),
  'figures',
  'headings',
  'changes',
] as Registered[];
