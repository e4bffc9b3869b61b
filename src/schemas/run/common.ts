import { z } from 'astro/zod';
import { idOf, isoDate, text } from '../common.ts';

/** How a record of the running chapters is known, strongest first. */
export const BASES = ['documented', 'measured', 'reported', 'inferred', 'not-found'] as const;
export type Basis = (typeof BASES)[number];

/** The project a record belongs to; both = the two together, or each of them. */
const RUN_SIDES = ['linkerd', 'cilium', 'both'] as const;
export type RunSide = (typeof RUN_SIDES)[number];

export const side = z
  .enum(RUN_SIDES)
  .describe('The project it belongs to; both = the two together, or each of them.');

export const basis = z
  .enum(BASES)
  .describe(
    'documented by the party, measured by us (here: searched), reported by users, inferred from what basisNote says, or not-found in the sources read.',
  );

export const basisNote = text
  .optional()
  .describe('What the basis rests on; for inferred, what it follows from.');

/** Versions a statement holds for, in words, by project. */
export const versions = z
  .strictObject({
    linkerd: text.optional().describe('Versions of Linkerd.'),
    cilium: text.optional().describe('Versions of Cilium.'),
    istio: text.optional().describe('Versions of Istio.'),
    gatewayApi: text.optional().describe('Versions of the Gateway API.'),
    note: text.optional().describe('Versions that belong to neither project alone.'),
  })
  .describe('Versions the statement holds for, in words.');
export type Versions = z.infer<typeof versions>;

/** Ids of sources; empty only where nothing was found, or where the words say what is concluded from other records. */
const sources = z.array(idOf('sources')).describe('Ids of entries in content/sources.yaml.');

/** How a single statement is known. */
export const ground = {
  basis,
  basisNote,
  sources: sources.optional().describe('Ids of entries in content/sources.yaml.'),
};

/** What every record of the running chapters says at its end: for which versions, of when, how it is known. */
export const footing = {
  versions: versions.optional(),
  asOf: isoDate.describe('Date of the newest evidence behind the record.'),
  basis,
  basisNote,
  sources,
};
export type Footing = z.infer<z.ZodObject<typeof footing>>;

/** A command a reader can run. None was run by this site. */
export const command = z.strictObject({
  command: text.describe('The command, as it is typed.'),
  expect: text.optional().describe('What a sound cluster answers, or what to look at.'),
  origin: text.optional().describe('Which page gives the command, or that it is ours.'),
});
export type Command = z.infer<typeof command>;

/** A setting: where it is written, and what: a key with its value, words, or an object to copy. */
export const setting = z
  .strictObject({
    where: text.describe('Where it is written: a chart, an annotation, an object.'),
    chart: text.optional().describe('Helm chart, where it is a value of one.'),
    key: text.optional().describe('The key, as it is typed.'),
    value: text.optional().describe('The value, as it is typed. Needs a key.'),
    words: text
      .optional()
      .describe('What to write where no value can be typed as it stands, with or without a key.'),
    yaml: text.optional().describe('An object to copy whole.'),
    default: text.optional().describe('The value without it.'),
    note: text.optional().describe('What to know about the setting.'),
  })
  .superRefine(({ key, value, words, yaml }, context) => {
    const forms = [value, words, yaml].filter((form) => form !== undefined).length;
    if (forms !== 1)
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'one of value, words and yaml',
        params: {
          found: forms === 0 ? 'none' : 'more than one',
          fix: 'Give what can be typed as key and value, prose as words, and an object as yaml.',
        },
      });
    if (value !== undefined && key === undefined)
      context.addIssue({
        code: 'custom',
        path: ['key'],
        message: 'a key, because there is a value',
        params: { found: 'none', fix: 'Name the key, or write words instead of the value.' },
      });
  });
export type Setting = z.infer<typeof setting>;

/** A statement inside a record that is known in its own way. */
export const statement = z.strictObject({
  text: text.describe('The statement.'),
  versions: text.optional().describe('Versions it holds for, where others than the record names.'),
  ...ground,
});
export type Statement = z.infer<typeof statement>;

/** What users or maintainers report: a single case, with its date. */
export const report = z.strictObject({
  text: text.describe('What was reported, in our words.'),
  date: text.describe('When, as exact as the source gives it.'),
  versions: text.optional().describe('Versions of the case, in words.'),
  sources: z.array(idOf('sources')).describe('Ids of entries in content/sources.yaml.'),
});
export type Report = z.infer<typeof report>;

/** Ids of related records of these chapters, by kind. */
export const RELATED = {
  together: z.array(idOf('together')).optional().describe('Ids of records of running both.'),
  failures: z.array(idOf('failures')).optional().describe('Ids of components that fail.'),
  routes: z.array(idOf('routes')).optional().describe('Ids of records on routes.'),
  symptoms: z.array(idOf('symptoms')).optional().describe('Ids of symptoms.'),
};

/** Related records of these chapters, by kind. */
export const seeAlso = z.strictObject(RELATED).optional();
export type SeeAlso = z.infer<typeof seeAlso>;

/** Statements that say how they are known need a source, unless nothing was found. */
export function needsSource(
  { basis: known, sources: ids }: { basis: Basis; sources?: readonly string[] | undefined },
  context: z.RefinementCtx,
): void {
  if (ids?.length || known === 'not-found' || known === 'inferred') return;
  context.addIssue({
    code: 'custom',
    path: ['sources'],
    message: `at least one source id, because the basis is ${known}`,
    params: { found: 'none', fix: 'Name the source, or correct the basis.' },
  });
}
