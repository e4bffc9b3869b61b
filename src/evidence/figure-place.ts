import { pathOf } from '../kinds/addresses.ts';
import { outlineIn } from '../records/text-outline.ts';
import { DIFFERENCES, type DifferenceSlug } from '../schemas/common.ts';

/** Path below the base of the first article that holds a figure whole. Throws where none does. */
export function articleWith(figure: string): string {
  const holds = (slug: DifferenceSlug): boolean =>
    outlineIn(`content/differences/${slug}.mdx`).figures.includes(figure);
  const slug = DIFFERENCES.find(holds);
  if (!slug)
    throw new Error(
      `No article holds the figure "${figure}", so a still picture of it leads nowhere.`,
    );
  return pathOf('articles', slug);
}
