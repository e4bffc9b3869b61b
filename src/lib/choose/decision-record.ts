import { type Absolute, linkTo, sourcesLine } from './citations.ts';
import type { ChoiceData, Option, Reference, Requirement } from './data.ts';
import { type Block, type Item, line, list, type Written } from './document.ts';
import { outcomeOf, outcomeWords, STATUS_ORDER, STATUS_WORDS } from './outcome.ts';
import { NEEDS, type Need, type Needs } from './state.ts';

/** What a document says beside its records. */
export interface Occasion {
  /** Day on which it is written, YYYY-MM-DD. */
  date: string;
  /** Makes addresses of this copy of the site. */
  at: Absolute;
  /** Path of the choice, with its query: the way back to change it. */
  from: string;
}

const NEED_WORDS = { must: 'Must have', nice: 'Nice to have' } as const satisfies Record<
  Need,
  string
>;

/** Requirements that are ticked, in the order in which they are asked. */
const ticked = (data: ChoiceData, needs: Needs, need: Need): Requirement[] =>
  data.requirements.filter(({ id }) => needs.get(id) === need);

const requirementItem = ({ id, path, title, question, asOf }: Requirement, at: Absolute): Item => ({
  line: line(
    { strong: title },
    `. ${question} (record `,
    { link: id, to: at(path) },
    `, as of ${asOf})`,
  ),
});

function context(data: ChoiceData, needs: Needs, { at, from }: Occasion): Block[] {
  return [
    { heading: 'Context', level: 2 },
    {
      paragraph: line(
        `${data.words.context} Records: `,
        { link: data.site, to: at('/') },
        '. ',
        { link: 'Open or change the choice', to: at(from) },
        '.',
      ),
    },
    ...NEEDS.flatMap((need): Block[] => {
      const asked = ticked(data, needs, need);
      return asked.length === 0
        ? []
        : [
            { heading: NEED_WORDS[need], level: 3 },
            ...list(asked.map((requirement) => requirementItem(requirement, at))),
          ];
    }),
  ];
}

function answerItem(
  requirement: Requirement,
  option: Option,
  data: ChoiceData,
  at: Absolute,
  need: Need,
): Item {
  const answer = requirement.answers[option.id];
  if (!answer) throw new Error(`"${requirement.id}" has no answer for "${option.id}".`);
  const { status, condition, since, versions, basis, basisNote, sources, also } = answer;
  return {
    line: line(
      { strong: STATUS_WORDS[status] },
      `${need === 'must' ? '' : ' (nice to have)'}: `,
      { link: requirement.title, to: at(requirement.path) },
      `. ${condition}`,
    ),
    below: [
      {
        line: line(
          since && `Since ${since}. `,
          versions && `Versions: ${versions}. `,
          `${basis}${basisNote ? `: ${basisNote.replace(/\.$/, '')}` : ''}. As of ${requirement.asOf}.`,
        ),
      },
      { line: sourcesLine(sources, data, at) },
      ...(also.length > 0
        ? [
            {
              line: line(
                'See ',
                ...also.flatMap((one, i) => [i > 0 && ', ', linkTo(one, at)]),
                '.',
              ),
            },
          ]
        : []),
    ],
  };
}

function considered(data: ChoiceData, needs: Needs, at: Absolute): Block[] {
  const asked = data.requirements.map(({ id, answers }) => ({
    id,
    statuses: Object.fromEntries(
      Object.entries(answers).map(([option, { status }]) => [option, status]),
    ),
  }));
  return [
    { heading: 'Options considered', level: 2 },
    { paragraph: [data.words.order] },
    ...data.options.flatMap((option): Block[] => {
      const outcome = outcomeOf(option.id, asked, needs);
      const items = NEEDS.flatMap((need) =>
        STATUS_ORDER.flatMap((status) =>
          outcome[need][status].flatMap((id) =>
            data.requirements
              .filter((requirement) => requirement.id === id)
              .map((requirement) => answerItem(requirement, option, data, at, need)),
          ),
        ),
      );
      return [
        { heading: option.name, level: 3 },
        {
          paragraph: line(
            { strong: `${outcomeWords(outcome)}.` },
            option.pointer && ` ${data.words.pointer}`,
          ),
        },
        ...list(items),
      ];
    }),
  ];
}

/** What follows under one head, or nothing where the records say nothing. */
const follows = (head: string, notes: readonly Reference[], at: Absolute): Item[] =>
  notes.length === 0
    ? []
    : [
        {
          line: [{ strong: head }],
          below: notes.map((note) => ({ line: [linkTo(note, at)] })),
        },
      ];

/** Conditions under which an option meets what is asked: they have to be set or accepted. */
const accepted = (data: ChoiceData, needs: Needs, option: string): Reference[] =>
  data.requirements.flatMap(({ id, title, path, answers }) => {
    const answer = answers[option];
    return needs.has(id) && answer?.status === 'met-with-conditions'
      ? [{ name: `${title}: ${answer.condition}`, path }]
      : [];
  });

function consequences(data: ChoiceData, needs: Needs, at: Absolute): Block[] {
  return [
    { heading: 'Consequences', level: 2 },
    { paragraph: [data.words.consequences] },
    ...data.options.flatMap(({ id, name }): Block[] => {
      const known = data.consequences[id];
      if (!known) return [];
      return [
        { heading: `If ${name}`, level: 3 },
        ...list([
          ...follows('To set or to accept', [...accepted(data, needs, id), ...known.set], at),
          ...follows('What it costs', known.cost, at),
          ...follows('What to watch', known.watch, at),
          ...follows('What stops when', known.stops, at),
        ]),
      ];
    }),
  ];
}

/** A decision record in the common form: context, options, a decision that the team writes, consequences. */
export function decisionRecord(data: ChoiceData, needs: Needs, occasion: Occasion): Written {
  return {
    title: 'Choice of a service mesh',
    blocks: [
      ...list([
        { line: ['Status: proposed'] },
        { line: [`Date: ${occasion.date}`] },
        { line: [`Review by: ${data.reviewBy}`] },
        { line: ['Deciders: to be named by the team'] },
      ]),
      ...context(data, needs, occasion),
      ...considered(data, needs, occasion.at),
      { heading: 'Decision', level: 2 },
      { paragraph: [data.words.decision] },
      ...consequences(data, needs, occasion.at),
      { heading: 'Review', level: 2 },
      { paragraph: [data.words.review] },
    ],
  };
}
