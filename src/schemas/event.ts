import { z } from 'astro/zod';
import { id, isoDate, sourceIds, text } from './common.ts';

/** One dated event of the timeline. */
export const event = z.strictObject({
  id,
  date: isoDate.describe('Date of the event, as exact as the record allows.'),
  project: z
    .enum(['linkerd', 'cilium', 'envoy', 'istio', 'industry'])
    .describe('Whose event it is.'),
  title: text.describe('The event in a few words.'),
  detail: text.describe('What happened, in one to three sentences.'),
  sources: sourceIds,
});
export type Event = z.infer<typeof event>;
