import { z } from 'astro/zod';
import { id, idWithin, isoDay, text } from './common.ts';

/** The point in time that code was taken from. */
export const period = z
  .enum(['late-2020', 'late-2023', 'mid-2024', 'newest'])
  .describe('The point in time the code was taken from.');

/** The code that was counted, by its commit. */
export const snapshotId = idWithin('snapshots').describe('Id of the snapshot counted.');

/** What counted, what was counted, and what was left out. */
export const setup = {
  tools: z
    .array(
      z.strictObject({
        id,
        version: text.nullable().describe('Version of the tool. null = our own count, no version.'),
        commit: text.optional().describe('Commit the tool was built from.'),
        rule: text.describe('What adds a point.'),
      }),
    )
    .describe('The tools that counted, with their rules.'),
  snapshots: z
    .array(
      z.strictObject({
        id,
        project: z.enum(['linkerd', 'cilium', 'envoy']).describe('Project the code belongs to.'),
        repo: text.describe('Repository, owner/name.'),
        part: text.describe('Which part of it was counted.'),
        commit: z
          .string()
          .regex(/^[0-9a-f]{40}$/, { error: 'a full commit hash, 40 hex digits' })
          .describe('The commit counted, all 40 hex digits.'),
        date: isoDay.describe('Day of the commit.'),
        period,
        note: text
          .optional()
          .describe('Version found at the commit, and where the code was taken from.'),
      }),
    )
    .describe('The exact commits counted.'),
  filters: z
    .array(
      z.strictObject({
        id,
        description: text.describe('Which files are counted, or which are left out.'),
      }),
    )
    .describe('Ways of counting: which files are left out.'),
};
