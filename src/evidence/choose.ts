import { pathOf } from '../kinds/addresses.ts';
import type { Records } from '../kinds/index.ts';
import { NAMED, type NamedKind } from '../kinds/named.ts';
import type * as Choose from '../lib/choose/data.ts';
import { REFERENCE_PATHS } from '../lib/navigation.ts';
import { SITE } from '../lib/site.ts';
import { capital } from '../lib/typography.ts';
import { itemsOf } from '../records/named-ids.ts';
import { type Answer, OPTIONS, type Option } from '../schemas/requirement.ts';
import { conditionsOf, stepsOf } from './choose-steps.ts';
import { freshness, reviewsOf } from './freshness.ts';
import type { Evidence } from './join.ts';
import { termWords } from './run/cost.ts';
import { BASIS_WORDS } from './run/words.ts';
import { fillTokens } from './tokens.ts';

/** What an option is called, in the fixed order of options. */
export const OPTION_WORDS = {
  linkerd: { name: 'Linkerd', short: 'Linkerd' },
  cilium: { name: 'Cilium', short: 'Cilium' },
  both: { name: 'Both together', short: 'Both' },
  istioAmbient: { name: 'Istio ambient', short: 'Istio ambient' },
  noMesh: { name: 'No mesh', short: 'No mesh' },
} as const satisfies Record<Option, { name: string; short: string }>;

/** Options that are named so that they are not forgotten, not judged in depth. */
export const isPointer = (option: Option): boolean =>
  option === 'istioAmbient' || option === 'noMesh';

/** A record by its id, called as links call it. */
function reference(kind: NamedKind, id: string, records: Records): Choose.Reference {
  const { name } = NAMED[kind];
  const items = itemsOf(kind, (one) => [records[one]].flat()) as readonly { id: string }[];
  const found = items.find((record) => record.id === id);
  return {
    name: found && name ? name(found as never) : id.replaceAll('-', ' '),
    path: pathOf(kind, id),
  };
}

/** The records that an answer points to: how to live with it. */
export const alsoOf = ({ seeAlso = {} }: Pick<Answer, 'seeAlso'>, records: Records) =>
  Object.entries(seeAlso).flatMap(([kind, ids]) =>
    (ids ?? []).map((id) => reference(kind as NamedKind, id, records)),
  );

const answerOf = (answer: Answer, records: Records): Choose.Answer => ({
  status: answer.status,
  condition: answer.condition,
  ...(answer.since && { since: answer.since }),
  ...(answer.versions && { versions: answer.versions }),
  basis: BASIS_WORDS[answer.basis].word,
  ...(answer.basisNote && { basisNote: answer.basisNote }),
  sources: answer.sources,
  also: alsoOf(answer, records),
});

/** Sides whose records follow from an option. */
const SIDES_OF = {
  linkerd: ['linkerd'],
  cilium: ['cilium'],
  both: ['linkerd', 'cilium', 'both'],
} as const satisfies Partial<Record<Option, readonly string[]>>;

function consequencesOf(option: keyof typeof SIDES_OF, evidence: Evidence): Choose.Consequences {
  const { records } = evidence;
  const sides: readonly string[] = SIDES_OF[option];
  const at = (kind: NamedKind, id: string, name: string) => ({ name, path: pathOf(kind, id) });
  return {
    set:
      option === 'both'
        ? records.together
            .filter(({ kind }) => kind === 'required-setting')
            .map(({ id, title }) => at('together', id, title))
        : [],
    cost: [
      ...records.choices
        .filter(({ leans }) => leans === option)
        .map(({ id, cost }) => at('choices', id, fillTokens(cost, evidence))),
      ...records.costTerms
        .filter(({ counts, side }) => counts === 'reserved' && sides.includes(side))
        .map((term) => at('costTerms', term.id, `${term.statement} ${capital(termWords(term))}.`)),
      ...records.fees
        .filter(({ kind, side }) => kind === 'price' && sides.includes(side))
        .map(({ id, title, price }) =>
          at('fees', id, `Price of ${title}: ${price ?? 'not found'}.`),
        ),
      {
        name: 'What runs use, as ranges for a cluster of your size',
        path: REFERENCE_PATHS['run-cost'],
      },
    ],
    watch: records.routines
      .filter(({ group, side }) => group === 'monitoring' && sides.includes(side))
      .map(({ id, statement }) => at('routines', id, statement)),
    stops: records.failures
      .filter(({ side }) => sides.includes(side))
      .map(({ id, title }) => at('failures', id, title)),
  };
}

/** What a decision record says whatever is ticked. */
const recordWords = (due: readonly { label: string; day: string }[]): Choose.RecordWords => ({
  context:
    'The team ticked these requirements. How each option answers them is taken from records; an unknown answer counts neither as yes nor as no.',
  order: `The order of the options is always the same: ${OPTIONS.map((id) => OPTION_WORDS[id].name).join(', ')}. It says nothing about merit.`,
  pointer: 'A pointer only: this option was not examined in depth.',
  decision:
    'To be written by the team: which option, why, and what would change the decision. The records choose nothing.',
  consequences: 'Keep the part of the option that is chosen.',
  review: `The records behind this decision are due for review: ${due.map(({ label, day }) => `${label} by ${day}`).join(', ')}. Review the decision with the first of them, or sooner when a new minor version of the chosen option comes out.`,
});

/** Everything that the documents of a choice are made of, on the day of the build. */
export function choiceData(evidence: Evidence, today: string): Choose.ChoiceData {
  const { records } = evidence;
  const steps = stepsOf(records);
  const due = reviewsOf(['requirements', 'features', 'together'], records.reviews).map(
    (review) => ({ label: review.label, day: freshness(review, today).due }),
  );
  const requirements = records.requirements.map(({ id, title, question, asOf, answers }) => ({
    id,
    path: pathOf('requirements', id),
    title,
    question,
    asOf,
    answers: Object.fromEntries(
      OPTIONS.map((option) => [option, answerOf(answers[option], records)]),
    ),
  }));
  const cited = new Set([
    ...requirements.flatMap(({ answers }) =>
      Object.values(answers).flatMap(({ sources }) => sources),
    ),
    ...steps.flatMap(({ sources }) => sources),
  ]);
  return {
    site: SITE.name,
    options: OPTIONS.map((id) => ({ id, name: OPTION_WORDS[id].name, pointer: isPointer(id) })),
    requirements,
    consequences: Object.fromEntries(
      (['linkerd', 'cilium', 'both'] as const).map((option) => [
        option,
        consequencesOf(option, evidence),
      ]),
    ),
    steps,
    conditions: conditionsOf(records, steps),
    sources: Object.fromEntries(
      [...cited].sort().map((id) => {
        const { title, publisher, date, url } = evidence.source(id);
        return [
          id,
          { title, publisher, date, ...(url ? { url } : { path: pathOf('sources', id) }) },
        ];
      }),
    ),
    places: {
      claims: records.claims.map(({ id }) => ({ id, path: pathOf('claims', id) })),
      features: records.features.map(({ id }) => ({ id, path: pathOf('features', id) })),
    },
    words: recordWords(due),
    reviewBy: due.map(({ day }) => day).sort()[0] ?? '',
  };
}
