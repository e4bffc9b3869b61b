import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  bibtexCitation,
  cslCitation,
  markdownCitation,
  plainCitation,
} from '../../src/lib/citation.ts';
import { citationBlocks } from '../../src/lib/citation-blocks.ts';
import { citationFile } from '../../src/lib/citation-file.ts';
import { plainSigns } from '../../src/lib/plain-signs.ts';

const source = {
  id: 'cncf-cilium-graduation-2023',
  title: 'CNCF announces Cilium graduation',
  publisher: 'CNCF',
  date: '2023-10-11',
  url: 'https://www.cncf.io/announcements/',
  read: '2026-11-22',
};
const undated = { ...source, date: null };

describe('plain', () => {
  test('names publisher, title, date and address', () => {
    expect(plainCitation(source)).toBe(
      'CNCF. “CNCF announces Cilium graduation.” 11 October 2023. https://www.cncf.io/announcements/',
    );
  });

  test('says where the date is not known, and sets no second full stop', () => {
    expect(plainCitation({ ...undated, title: 'It works.' })).toBe(
      'CNCF. “It works.” Date not known. https://www.cncf.io/announcements/',
    );
  });
});

describe('Markdown', () => {
  test('links the title', () => {
    expect(markdownCitation(source)).toBe(
      '[CNCF announces Cilium graduation](<https://www.cncf.io/announcements/>), CNCF, 11 October 2023',
    );
    expect(markdownCitation(undated)).toMatch(/, CNCF, date not known$/);
  });

  test('keeps signs of the title from being read as Markdown', () => {
    expect(markdownCitation({ ...source, title: '[RFC] a_b | `c`' })).toContain(
      '[\\[RFC\\] a\\_b \\| \\`c\\`](<',
    );
  });

  test('keeps an address with brackets whole', () => {
    expect(markdownCitation({ ...source, url: 'https://e.example/a_(b)' })).toContain(
      '(<https://e.example/a_(b)>)',
    );
  });
});

describe('BibTeX', () => {
  test('has the date in parts', () => {
    expect(bibtexCitation(source)).toBe(
      [
        '@online{cncf-cilium-graduation-2023,',
        '  author = {{CNCF}},',
        '  title = {{CNCF announces Cilium graduation}},',
        '  year = {2023},',
        '  month = oct,',
        '  day = {11},',
        '  url = {https://www.cncf.io/announcements/},',
        '  urldate = {2026-11-22}',
        '}',
      ].join('\n'),
    );
  });

  test('gives only what is known of the date, and always the day it was read', () => {
    expect(bibtexCitation(undated)).not.toMatch(/year|month| day/);
    expect(bibtexCitation(undated)).toContain('urldate = {2026-11-22}');
    const month = bibtexCitation({ ...source, date: '2024-05' });
    expect(month).toContain('month = may');
    expect(month).not.toContain(' day');
  });

  test('escapes what TeX would read as a command', () => {
    expect(bibtexCitation({ ...source, title: '50% of C++ & #1 {x}_y' })).toContain(
      'title = {{50\\% of C++ \\& \\#1 \\{x\\}\\_y}}',
    );
    expect(bibtexCitation({ ...source, url: 'https://e.example/{a}' })).toContain('/%7Ba%7D}');
  });
});

/** What the schema of CSL 1.0.2 for input data says of the fields that are used; it allows no others. */
const dateParts = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
});
const csl = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(['webpage', 'report', 'dataset', 'figure', 'post-weblog']),
    title: z.string(),
    author: z.array(z.strictObject({ literal: z.string() })),
    issued: dateParts.optional(),
    accessed: dateParts,
    URL: z.url(),
  }),
);

describe('CSL-JSON', () => {
  test('is what reference managers read, with only what is known of the date', () => {
    const [item] = csl.parse(JSON.parse(cslCitation(source)));
    expect(item?.issued?.['date-parts']).toEqual([[2023, 10, 11]]);
    const [month] = csl.parse(JSON.parse(cslCitation({ ...source, date: '2024-05' })));
    expect(month?.issued?.['date-parts']).toEqual([[2024, 5]]);
    expect(csl.parse(JSON.parse(cslCitation(undated)))[0]).not.toHaveProperty('issued');
  });

  test('keeps the signs of the title, in letters that no host garbles', () => {
    const text = cslCitation({ ...source, title: 'Cilium’s “Ingress” …' });
    expect(text).toMatch(/^[\n -~]*$/);
    expect(csl.parse(JSON.parse(text))[0]?.title).toBe('Cilium’s “Ingress” …');
  });
});

describe('the file of a source', () => {
  test('holds each format, and is read back as it was written', () => {
    expect(citationBlocks(citationFile(source))).toEqual([
      { format: 'Text', text: plainSigns(plainCitation(source)) },
      { format: 'Markdown', text: markdownCitation(source) },
      { format: 'BibTeX', text: bibtexCitation(source) },
      { format: 'CSL-JSON', text: cslCitation(source) },
    ]);
  });

  test('has no sign that a host without an encoding would garble', () => {
    const title = 'Cilium’s 1.12 – “Ingress” …';
    expect(citationFile({ ...source, title })).toMatch(/^[\n -~]*$/);
  });

  test('is told apart from the page of a host that answers every address', () => {
    expect(() => citationBlocks('<!doctype html>\n\n<title>Welcome</title>')).toThrow(
      /no list of citations: "<!doctype html>"/,
    );
  });
});
