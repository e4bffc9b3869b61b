import type { z } from 'astro/zod';
import { changes } from './changes.ts';
import { ids } from './ids.ts';
import type { Layout } from './kind.ts';
import { reviews } from './reviews.ts';
import { SUBJECTS } from './subjects.ts';

/** Every kind of record: those about the subject, then the registers about them. */
export const KINDS = { ...SUBJECTS, changes, reviews, ids } as const;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as KindName[];

type RecordOf<K extends KindName> = z.infer<(typeof KINDS)[K]['schema']>;

/** All records, validated: an array per kind with many records, an object per document. */
export type Records = {
  [K in KindName]: (typeof KINDS)[K]['files']['layout'] extends 'document'
    ? RecordOf<K>
    : RecordOf<K>[];
};

/** The layout of the files of a kind. */
export const layoutOf = (name: KindName): Layout => KINDS[name].files.layout;
