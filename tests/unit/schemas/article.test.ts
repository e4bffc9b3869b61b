import { describe } from 'vitest';
import { difference, page } from '../../../src/schemas/article.ts';
import * as minimal from '../../support/minimal-records.ts';
import { faults } from '../../support/schema-faults.ts';

describe('article', () => {
  faults(
    difference,
    minimal.minimalArticle,
    [
      ['number', 0],
      ['number', 6],
      ['name', 'n'.repeat(25)],
      ['kicker', 'k'.repeat(61)],
      ['title', 't'.repeat(91)],
      ['title', 'A title.'],
      ['description', 'd'.repeat(79)],
      ['description', 'd'.repeat(181)],
      ['answer', undefined],
      ['answer', ''],
      ['you', ['If one, take it.']],
      ['you', ['If one, take it.', 'If two, take it.', 'If three, take it.', 'If four, take it.']],
      ['you.1', 'Take the other.'],
      ['confidence', undefined],
      ['confidence.level', 'high'],
      ['confidence.reason', ''],
      ['confidence.reason', 'One. Two.'],
      ['mind', ['One', 'Two']],
      ['mind', Array.from({ length: 7 }, () => 'One')],
      ['reading', []],
      ['reading.0.note', ''],
      ['reading.0.note', 'A note.'],
      ['reading.1.source', 'a-source'],
      ['reviewedOn', '2026-11'],
    ],
    [
      ['title', 't'.repeat(90)],
      ['title', 'To be …'],
      ['description', 'd'.repeat(180)],
      ['reviewedOn', new Date('2026-11-22')],
    ],
  );
});

describe('page', () => {
  faults(page, minimal.minimalPage, [
    ['title', ''],
    ['name', 'n'.repeat(33)],
    ['kicker', 'k'.repeat(61)],
    ['standfirst', undefined],
    ['standfirst', 'One. Two. Three. Four.'],
    ['title', 'A title.'],
    ['reviewedOn', '22 November 2026'],
  ]);
});
