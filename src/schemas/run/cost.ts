import { z } from 'astro/zod';
import { id, idOf, text } from '../common.ts';
import { footing, needsSource, side } from './common.ts';

/** What is counted: what the scheduler sets aside, or what runs take. The two are never mixed. */
export const COUNTS = ['reserved', 'used'] as const;
export type Counts = (typeof COUNTS)[number];

/** What is reserved or used. */
const RESOURCES = ['memory', 'cpu'] as const;
export type Resource = (typeof RESOURCES)[number];

/** What a term is multiplied by. */
const PER = [
  'cluster',
  'meshed-pod',
  'node',
  'call-per-second',
  'pod-on-each-node',
  'replica',
] as const;
export type Per = (typeof PER)[number];

const low = z.number().min(0).nullable().describe('Low end of what was found. null = not found.');
const high = z.number().min(0).nullable().describe('High end of what was found. null = not found.');

/** A range may be a single value, and has no end below its beginning. */
function inOrder(
  range: { low: number | null; high: number | null },
  context: z.RefinementCtx,
): void {
  if (range.low === null || range.high === null || range.low <= range.high) return;
  context.addIssue({
    code: 'custom',
    path: ['high'],
    message: `at least ${String(range.low)}, the low end`,
    params: { fix: 'Exchange the two ends, or correct them.' },
  });
}

const amount = z
  .strictObject({
    of: z.enum(RESOURCES).describe('What is reserved or used.'),
    unit: z
      .enum(['m', 'MiB', 'KiB', 'MB', 'share'])
      .describe('m = thousandths of a CPU; share = of the memory of a node.'),
    low,
    high,
  })
  .superRefine(inOrder);
export type Amount = z.infer<typeof amount>;

/** What one part of Linkerd or Cilium reserves or uses, as a term of the estimate. */
export const costTerm = z
  .strictObject({
    id,
    side,
    counts: z.enum(COUNTS).describe('reserved = set aside by requests; used = taken in runs.'),
    statement: text.describe('Which part it is, and under which values or load.'),
    per: z.enum(PER).describe('What it is multiplied by.'),
    amounts: z.array(amount).min(1).describe('CPU, memory or both. Not a confidence interval.'),
    keys: z.array(text).optional().describe('Values of the chart that hold it.'),
    hardware: text.optional().describe('Where it was measured.'),
    conditions: text.optional().describe('What to know before it is used.'),
    missing: text.optional().describe('What the figure leaves open.'),
    ...footing,
  })
  .superRefine(needsSource);
export type CostTerm = z.infer<typeof costTerm>;

/** What a test or a user reports of memory, with the size of the cluster. */
export const costCase = z
  .strictObject({
    id,
    side,
    statement: text.describe('What was reported, in our words.'),
    nodes: z.int().positive().optional().describe('Nodes of the cluster, where known.'),
    pods: z.int().positive().optional().describe('Pods of the cluster, where known.'),
    memory: z
      .strictObject({
        low: z.number().positive().describe('Low end.'),
        high: z.number().positive().describe('High end.'),
      })
      .superRefine(inOrder)
      .optional()
      .describe('Memory of one agent or proxy in MiB. Left out where no figure is given.'),
    inRange: z
      .boolean()
      .describe(
        'true = a test, which can be the high end of the estimate; false = what users report.',
      ),
    ...footing,
  })
  .superRefine(needsSource);
export type CostCase = z.infer<typeof costCase>;

/** How terms are added up, in words. */
export const costFormula = z.strictObject({
  id,
  side,
  title: text.describe('What is added up.'),
  statement: text.describe('How, in words; the numbers stand in the terms.'),
  terms: z
    .array(idOf('costTerms'))
    .min(1)
    .describe('Terms that it can use; they name the sources.'),
  asOf: footing.asOf,
  basis: footing.basis,
  basisNote: footing.basisNote,
});
export type CostFormula = z.infer<typeof costFormula>;

/** Something worked out of terms or raw runs. */
export const costEstimate = z.strictObject({
  id,
  title: text.describe('What is worked out.'),
  statement: text.describe('What it says.'),
  method: z.array(text).optional().describe('How it was worked out.'),
  reading: z.array(text).optional().describe('How to read it.'),
  results: z
    .array(
      z
        .strictObject({
          what: text.describe('What the value is of.'),
          unit: text.describe('Its unit.'),
          low,
          high,
        })
        .superRefine(inOrder),
    )
    .describe('The values.'),
  label: text.optional().describe('What must stand beside it wherever it is shown.'),
  ...footing,
});
export type CostEstimate = z.infer<typeof costEstimate>;

/** A cluster that the page works out. */
export const costSize = z.strictObject({
  id,
  nodes: z.int().positive().describe('Nodes.'),
  pods: z.int().positive().describe('Meshed pods.'),
  calls: z.int().positive().describe('Calls per second between two meshed pods, all together.'),
});
export type CostSize = z.infer<typeof costSize>;

/** A price or a license. */
export const fee = z
  .strictObject({
    id,
    kind: z
      .enum(['price', 'license'])
      .describe('Whether it says a price or what a license allows.'),
    side,
    title: text.describe('What is sold or licensed.'),
    statement: text.describe('What holds, in our words.'),
    price: text.optional().describe('The price in a few words, with its date where it has one.'),
    whoPays: text.optional().describe('Who pays.'),
    ...footing,
  })
  .superRefine(needsSource);
export type Fee = z.infer<typeof fee>;
