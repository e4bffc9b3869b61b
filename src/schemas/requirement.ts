import { z } from 'astro/zod';
import { id, idOf, isoDate, text } from './common.ts';
import { basis, basisNote, needsSource, RELATED } from './run/common.ts';

/** What an option can say to a requirement. unknown = the sources read do not tell; it counts neither way. */
const ANSWER_STATUSES = ['met', 'met-with-conditions', 'not-met', 'unknown'] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** The options in their fixed order: the two projects, both together, then two pointers that are not judged in depth. */
export const OPTIONS = ['linkerd', 'cilium', 'both', 'istioAmbient', 'noMesh'] as const;
export type Option = (typeof OPTIONS)[number];

/** Groups of requirements, in the order in which they are asked. */
export const REQUIREMENT_GROUPS = [
  'encryption and identity',
  'traffic',
  'operation',
  'multicluster',
  'insight',
  'extension',
  'project',
] as const;
export type RequirementGroup = (typeof REQUIREMENT_GROUPS)[number];

/** What an answer of any option says, and what it rests on. */
const said = {
  status: z
    .enum(ANSWER_STATUSES)
    .describe('unknown = the sources read do not tell, which counts neither as yes nor as no.'),
  condition: text.describe('Under which condition, or what is missing, in words.'),
  since: text
    .optional()
    .describe('First version with it, with its year. Left out where not known.'),
  versions: text.optional().describe('Versions it holds for, where others than were examined.'),
  basis,
  basisNote,
  sources: z
    .array(idOf('sources'))
    .describe('Ids of entries in content/sources.yaml. Empty only for what is inferred.'),
};

/** A pointer to an option that is not judged in depth. */
const pointer = z.strictObject(said).superRefine(needsSource);

const answer = z
  .strictObject({
    ...said,
    features: z
      .array(idOf('features'))
      .optional()
      .describe('Rows of the feature matrix it rests on. The status must agree with them.'),
    claims: z.array(idOf('claims')).optional().describe('Claims it rests on.'),
    seeAlso: z
      .strictObject({
        together: RELATED.together,
        routes: RELATED.routes,
        symptoms: RELATED.symptoms,
        clusters: z.array(idOf('clusters')).optional().describe('Ids of ways to connect clusters.'),
      })
      .optional()
      .describe('Records on how to live with the answer.'),
  })
  .superRefine(needsSource);

/** An answer of one of the two projects, which has a cell of its own in every row of the feature matrix. */
const projectAnswer = z
  .strictObject({
    ...answer.shape,
    apart: z
      .array(
        z.strictObject({
          feature: idOf('features').describe('Id of a row with another status.'),
          why: text.describe('Why the requirement is another question than the row.'),
        }),
      )
      .optional()
      .describe('Rows whose status differs, each with why that is no contradiction.'),
  })
  .superRefine(needsSource);
export type Answer = z.infer<typeof projectAnswer>;

/** A hard requirement that a team may have, and how each option answers it. No score, no order of merit. */
export const requirement = z.strictObject({
  id,
  title: text.describe('The requirement in a few words, as a decision record lists it.'),
  group: z.enum(REQUIREMENT_GROUPS).describe('Group in the list of requirements.'),
  question: text.describe('The requirement as a plain question, which a reader answers with yes.'),
  why: text.describe('Why a team may have it, in one or two sentences.'),
  answers: z
    .strictObject({
      linkerd: projectAnswer.describe('Linkerd, on any network plugin.'),
      cilium: projectAnswer.describe('Cilium as network plugin and mesh.'),
      both: answer.describe('Linkerd on Cilium, in one cluster.'),
      istioAmbient: pointer.describe('Istio in ambient mode: a pointer, not judged in depth.'),
      noMesh: pointer.describe('No mesh at all: a pointer, not judged in depth.'),
    })
    .describe('How each option answers it.'),
  asOf: isoDate.describe('Date of the newest evidence behind the record.'),
});
export type Requirement = z.infer<typeof requirement>;
