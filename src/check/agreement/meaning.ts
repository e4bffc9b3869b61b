import type { Claim } from '../../schemas/claim.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Fault } from './fault.ts';

/** Sides of the evidence that a verdict needs. */
const NEEDS: Readonly<Partial<Record<Claim['verdict'], 'for' | 'against'>>> = {
  supported: 'for',
  wrong: 'against',
};

/** Whether one date is later than another, as far as both are known. */
const isLater = (date: string, than: string): boolean => {
  const digits = Math.min(date.length, than.length);
  return date.slice(0, digits) > than.slice(0, digits);
};

/** A date older than a source for or against the claim; what is context came to be known beside it. */
export function ageFaults(
  { asOf, sources }: Pick<Claim, 'asOf' | 'sources'>,
  dateOf: (source: string) => string | null | undefined,
): Fault[] {
  const newer = sources
    .filter(({ id, supports }) => supports !== 'context' && isLater(dateOf(id) ?? '', asOf))
    .map(({ id }) => ({ id, date: dateOf(id) ?? '' }))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  const [newest] = newer;
  if (!newest) return [];
  return [
    {
      at: 'asOf',
      found: `"${asOf}", older than the source "${newest.id}" of ${newest.date}`,
      allowed: 'the date of the newest evidence that the finding turns on',
      fix: 'Read the finding against that source and date it anew, make the source context, or say under "differs" why the record is older.',
    },
  ];
}

/** A verdict that no source carries, a source twice on one side, and a claim that leads to itself. */
export function claimFaults({ id, verdict, sources, seeAlso = [] }: Claim): Fault[] {
  const side = NEEDS[verdict];
  const carried = !side || sources.some(({ supports }) => supports === side);
  const seen = new Set<string>();
  return [
    ...(carried
      ? []
      : [
          {
            at: 'verdict',
            found: `${verdict}, and no source ${side}`,
            allowed: `at least one source that supports: ${side}`,
            fix: 'Add the source that carries the verdict, or correct the verdict or the sides of the sources.',
          },
        ]),
    ...sources.flatMap((source, i): Fault[] => {
      const key = `${source.id} ${source.supports}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [
        {
          at: `sources.${String(i)}.id`,
          found: `"${source.id}" a second time, ${source.supports} again`,
          allowed: 'each source once on a side',
          fix: 'Remove one of the two, and keep what its note adds.',
        },
      ];
    }),
    ...seeAlso.flatMap((other, i): Fault[] =>
      other === id
        ? [
            {
              at: `seeAlso.${String(i)}`,
              found: `"${id}", the claim itself`,
              allowed: 'ids of other claims',
              fix: 'Remove it, or name the claim that is meant.',
            },
          ]
        : [],
    ),
  ];
}

const OTHER = { linkerd: 'cilium', cilium: 'linkerd' } as const;

/** A cell of one project that names a claim on the other. */
export const factFaults = (fact: Fact): Fault[] =>
  (['linkerd', 'cilium'] as const).flatMap((side): Fault[] => {
    const { claim } = fact[side];
    if (!claim.startsWith(`${OTHER[side]}-`)) return [];
    return [
      {
        at: `${side}.claim`,
        found: `"${claim}", a claim on the other project`,
        allowed: `a claim on ${side}`,
        fix: 'Name the claim that rates this cell.',
      },
    ];
  });

/** A date at a field that lies after `today`. */
export const futureFault = (at: string, date: string, today: string): Fault[] =>
  date.slice(0, 10) <= today.slice(0, date.length)
    ? []
    : [
        {
          at,
          found: `"${date}", which is yet to come`,
          allowed: `a date up to ${today}`,
          fix: 'Correct the date; it is the day of the evidence, not one that is planned.',
        },
      ];
