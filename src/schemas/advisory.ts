import { z } from 'astro/zod';
import { differs, id, isoDate, sourceIds, text } from './common.ts';

export const MEMORY_CLASSES = [
  'memory-corruption-or-lifetime',
  'null-deref-or-segfault',
  'crash-cause-unclear',
  'other',
] as const;
const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);

/** One security advisory. Advisories are never added up as a score: scope and disclosure differ. */
export const advisory = z.strictObject({
  id: id.describe('The identifier under which the advisory is best known.'),
  cve: text.nullable().describe('CVE id. null = none, or not known.'),
  ghsa: text.nullable().describe('GitHub advisory id. null = none, or not known.'),
  project: z.enum(['linkerd', 'cilium', 'envoy']).describe('Project the row is listed under.'),
  scope: z
    .enum(['own', 'dependency', 'related-tool'])
    .describe('own code, a library it uses (a selection, Linkerd only), or a tool beside it.'),
  component: text.optional().describe('The tool meant, for scope related-tool.'),
  date: isoDate.nullable().describe('Date of the advisory. null where only the year is known.'),
  year: z.int().min(2015).max(2100).describe('Year in the identifier.'),
  dateBasis: z
    .enum(['advisory', 'database', 'record', 'fix-release', 'issue', 'year-only'])
    .describe('What the date is the date of.'),
  dateNote: text.optional().describe('What a reader should know about the date.'),
  severity: z
    .enum(['critical', 'high', 'medium', 'low', 'unknown'])
    .describe('As rated by the Bitnami database where it has the id, otherwise by the CVE record.'),
  cvss: z.number().min(0).max(10).optional().describe('CVSS base score, 0 to 10.'),
  title: text.describe('What the flaw is, in our words.'),
  memorySafety: yesNoUnknown.describe('Whether the public record describes a memory-safety fault.'),
  memoryClass: z
    .enum(MEMORY_CLASSES)
    .optional()
    .describe('Envoy only: class by public description; one reader, no code review.'),
  serviceMeshRelevant: yesNoUnknown.describe('Plausible in the data path of a mesh; our judgment.'),
  sources: sourceIds,
  note: text.optional().describe('Fixed versions and limits of what is known.'),
  differs,
});
export type Advisory = z.infer<typeof advisory>;
