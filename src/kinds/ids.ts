import type { z } from 'astro/zod';
import { registryOf } from '../schemas/ids.ts';
import { document, kind } from './kind.ts';
import { REGISTERED } from './named.ts';

export const ids = kind({
  noun: ['registry of ids', 'registry of ids'],
  files: document('content/ids.yaml'),
  schema: registryOf(REGISTERED),
  shown: null,
  review: null,
  file: null,
});

export type Ids = z.infer<typeof ids.schema>;
export type Alias = Ids['aliases'][number];
