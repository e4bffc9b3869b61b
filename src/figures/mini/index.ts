import type { Records } from '../../kinds/index.ts';
import { typeset } from '../../lib/typography.ts';
import type { DifferenceSlug } from '../../schemas/common.ts';
import type { Measure } from '../draw/measure-text.ts';
import { complexity } from './complexity.ts';
import { futureProofing } from './future-proofing.ts';
import { type Mini, miniSvg } from './mini.ts';
import { performance } from './performance.ts';
import { proxies } from './proxies.ts';
import { security } from './security.ts';

export type { Mini } from './mini.ts';

/** The small figure of one difference. `closed` is the day on which the record was closed. */
export function buildMini(
  slug: DifferenceSlug,
  records: Records,
  measure: Measure,
  closed: string,
): Mini {
  const minis: Record<DifferenceSlug, () => Mini> = {
    proxies: () => proxies(measure),
    security: () => security(records, closed),
    performance: () => performance(records),
    'future-proofing': () => futureProofing(records),
    complexity: () => complexity(records),
  };
  const mini = minis[slug]();
  return { ...mini, title: typeset(mini.title), method: typeset(mini.method) };
}

/** Title, line of method and picture, ready for a page. */
export function drawMini(
  slug: DifferenceSlug,
  records: Records,
  measure: Measure,
  closed: string,
): { title: string; method: string; svg: string } {
  const mini = buildMini(slug, records, measure, closed);
  return { title: mini.title, method: mini.method, svg: miniSvg(mini, measure, `mini-${slug}`) };
}
