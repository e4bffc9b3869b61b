/** Lists what is due for review: kinds of record past their window, and those due within 60 days. */
import { type Freshness, freshness } from '../src/evidence/freshness.ts';
import { buildDate } from '../src/lib/build-date.ts';
import { ContentError } from '../src/records/problem.ts';
import { readCollection } from '../src/records/read.ts';
import type { Review } from '../src/schemas/review.ts';

const SOON_DAYS = 60;

const { entries, problems } = readCollection(process.cwd(), 'reviews');
if (problems.length) throw new ContentError(problems);
const today = process.argv[2] ?? buildDate();
const soon = new Date(Date.parse(today) + SOON_DAYS * 86_400_000).toISOString().slice(0, 10);
const all = entries.map(({ data }) => freshness(data as unknown as Review, today));
const line = ({ review, due }: Freshness): string =>
  `  ${review.label.padEnd(26)} reviewed ${review.reviewedOn}, due ${due}: ${review.reason}`;
const stale = all.filter((item) => item.stale);
const next = all.filter((item) => !item.stale && item.due <= soon);
console.log(`Review windows on ${today}`);
console.log(
  stale.length
    ? `\nPast their window, shown as "may be stale":\n${stale.map(line).join('\n')}`
    : '\nNothing is past its window.',
);
if (next.length)
  console.log(`\nDue within ${String(SOON_DAYS)} days:\n${next.map(line).join('\n')}`);
console.log(
  '\nTo renew: read the records against their sources, then change reviewedOn in content/reviews.yaml.',
);
