/** Heads of the parts that can stand below a text, in their order. */
const TITLES = {
  claims: 'The claims, one by one',
  'change-our-mind': 'What would change our mind',
  'other-claims': 'Claims from other parts',
  'sources-cited': 'Sources cited',
  'further-reading': 'Further reading',
} as const;

/** Parts below a text by their ids, with their heads; those that it lacks are left out. */
export function partsAfter(
  has: Readonly<Record<keyof typeof TITLES, boolean>>,
  related: string = TITLES['other-claims'],
): { id: string; title: string }[] {
  return Object.entries({ ...TITLES, 'other-claims': related })
    .filter(([id]) => has[id as keyof typeof TITLES])
    .map(([id, title]) => ({ id, title }));
}
