import type { z } from 'astro/zod';
import { changeOf } from '../schemas/change.ts';
import { kind, list } from './kind.ts';
import { CHANGEABLE } from './named.ts';

export const changes = kind({
  noun: ['change', 'changes'],
  files: list('content/changes.yaml'),
  schema: changeOf(CHANGEABLE),
  shown: { page: '/changelog/' },
  review: null,
  name: ({ title }) => title,
});

export type Change = z.infer<typeof changes.schema>;
