import { describe, expect, test } from 'vitest';
import { publisherName, shortLabel, shortLabels } from '../../src/lib/source-label.ts';

const architecture = {
  title: 'Architecture (Linkerd 2.20 docs)',
  publisher: 'Linkerd',
  date: '2026-08-20',
};
const sidecars = { ...architecture, title: 'Native sidecars (Linkerd 2.20 docs)' };

describe('short labels of sources', () => {
  test('name publisher and year', () => {
    expect(shortLabel(architecture)).toBe('Linkerd, 2026');
    expect(shortLabel({ ...architecture, date: null })).toBe('Linkerd');
  });

  test('leave out remarks in brackets', () => {
    expect(publisherName('CNCF TOC (written by Cilium)')).toBe('CNCF TOC');
    expect(publisherName('Cilium')).toBe('Cilium');
  });

  test('say the title where two would read alike, and only there', () => {
    const cilium = { title: 'Envoy', publisher: 'Cilium', date: '2026-01-18' };
    expect(shortLabels([architecture, cilium, sidecars])).toEqual([
      'Linkerd, Architecture, 2026',
      'Cilium, 2026',
      'Linkerd, Native sidecars, 2026',
    ]);
  });
});
