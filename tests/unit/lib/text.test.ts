import { describe, expect, it } from 'vitest';
import { fillTokens } from '../../../src/evidence/tokens.ts';
import { formatDate } from '../../../src/lib/dates.ts';
import {
  counted,
  fixed,
  grouped,
  inWords,
  range,
  signedPercent,
} from '../../../src/lib/numbers.ts';
import { typeset } from '../../../src/lib/typography.ts';
import { withBase, withoutBase } from '../../../src/lib/urls.ts';

const NBSP = '\u00a0';

describe('typeset', () => {
  it('sets quotes, apostrophes and minus signs', () => {
    expect(typeset('"Laissez-faire" isn\'t the projects\' word')).toBe(
      '“Laissez-faire” isn’t the projects’ word',
    );
    expect(typeset('from -24 to -6')).toBe('from −24 to −6');
  });
  it('keeps number and unit, product and version, day and month on one line', () => {
    expect(typeset('7 percent in Linkerd 2.20 on 28 July 2021 at layer 7')).toBe(
      `7${NBSP}percent in Linkerd${NBSP}2.20 on 28${NBSP}July 2021 at layer${NBSP}7`,
    );
  });
  it('leaves hyphens, paths and ids alone', () => {
    expect(typeset('per-node, v1.2-rc1, a/b')).toBe('per-node, v1.2-rc1, a/b');
  });
});

describe('numbers', () => {
  it('carry a true minus sign, and a plus only where there is one', () => {
    expect(fixed(-6.7699, 2)).toBe('−6.77');
    expect(signedPercent(1.636)).toBe(`+1.64${NBSP}%`);
    expect(signedPercent(-0.001)).toBe(`−0.00${NBSP}%`);
    expect(signedPercent(0)).toBe(`0.00${NBSP}%`);
  });
  it('are grouped, counted and put in words', () => {
    expect(grouped(80892)).toBe('80,892');
    expect(counted(1, 'claim')).toBe(`1${NBSP}claim`);
    expect(counted(2, 'entry', 'entries')).toBe(`2${NBSP}entries`);
    expect([inWords(5), inWords(13)]).toEqual(['five', '13']);
    expect([range('6', '7'), range('24', '24')]).toEqual(['6 to 7', '24']);
  });
});

describe('dates', () => {
  it('are as exact as the record, or shortened', () => {
    expect(formatDate('2021-07-28')).toBe(`28${NBSP}July 2021`);
    expect(formatDate('2026-07')).toBe('July 2026');
    expect(formatDate('2016')).toBe('2016');
    expect(formatDate('2021-07-28', 'month')).toBe('July 2021');
    expect(formatDate('2021-07-28', 'year')).toBe('2021');
  });
});

describe('addresses', () => {
  it('stand below any base and come back from it', () => {
    for (const base of ['/', '/linkerd-vs-cilium/', '/any/path/'])
      for (const path of ['/', '/claims/', '/data/claims.json'])
        expect(withoutBase(base, withBase(base, path))).toBe(path);
    expect(withBase('/linkerd-vs-cilium', '/claims/')).toBe('/linkerd-vs-cilium/claims/');
  });
});

describe('tokens', () => {
  const evidence = {
    number: (id: string) => ({ id, text: '7 percent', meaning: '', asOf: '2026', sources: [] }),
    event: (id: string) => ({
      id,
      date: '2021-07-28',
      project: 'linkerd',
      title: '',
      detail: '',
      sources: [],
    }),
  };
  it('are filled with numbers and dates of the records', () => {
    expect(fillTokens('lost {num:x} on {when:y}', evidence as never)).toBe(
      `lost 7${NBSP}percent on 28${NBSP}July 2021`,
    );
  });
});
