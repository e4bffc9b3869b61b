import { getCollection } from 'astro:content';
import { getFive } from '@/evidence/articles';
import { recordEntries } from '@/evidence/search/record-entries';
import {
  figureEntries,
  pageEntries,
  partEntries,
  type TitledText,
  textEntries,
} from '@/evidence/search/text-entries';
import { getEvidence } from '@/evidence/site';
import { getTexts } from '@/evidence/texts';
import { buildFigure } from '@/figures/catalog';
import { PAGE_PATHS, type PageId } from '@/lib/navigation';
import type { Entry } from '@/lib/search/entry';
import { FIGURE_IDS } from '@/schemas/figure-ids';

async function titledTexts(): Promise<TitledText[]> {
  const articles = (await getFive()).map(({ path, entry }) => [path, entry.data] as const);
  const pages = (await getCollection('pages')).map(
    ({ id, data }) => [PAGE_PATHS[id as PageId], data] as const,
  );
  const data = new Map<string, { title: string; reviewedOn: string }>([...articles, ...pages]);
  return (await getTexts()).map((text) => {
    const { title = text.name, reviewedOn } = data.get(text.path) ?? {};
    return { ...text, title, ...(reviewedOn && { date: reviewedOn }) };
  });
}

let known: Promise<Entry[]> | undefined;

async function collect(): Promise<Entry[]> {
  const evidence = await getEvidence();
  const texts = await titledTexts();
  const figures = FIGURE_IDS.map((id) => ({ id, title: buildFigure(id, evidence.records).title }));
  const records = recordEntries(evidence);
  const found = [
    ...textEntries(texts),
    ...records,
    ...partEntries(evidence),
    ...figureEntries(figures, texts),
  ];
  return [...found, ...pageEntries(new Set(found.map(({ path }) => path)))];
}

/** Everything that search finds and the index from A to Z lists. */
export function allEntries(): Promise<Entry[]> {
  if (import.meta.env.DEV) return collect();
  known ??= collect();
  return known;
}
