import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { must, ROOT, textAfter, textOf } from './records.ts';

// Counted in the text of the files, without parser, schemas or helpers.
const claims = readdirSync(`${ROOT}content/claims`).map((name) =>
  readFileSync(`${ROOT}content/claims/${name}`, 'utf8'),
);
const lines = (file: string, pattern: RegExp): string =>
  String((readFileSync(`${ROOT}content/${file}`, 'utf8').match(pattern) ?? []).length);
const having = (...fields: string[]): string =>
  String(claims.filter((text) => fields.every((line) => text.split('\n').includes(line))).length);

const VERDICTS = [
  'supported',
  'partly-supported',
  'disputed',
  'outdated',
  'wrong',
  'opinion',
  'unverified',
];
const SECTIONS = [
  'facts',
  'overview',
  'proxies',
  'security',
  'performance',
  'future-proofing',
  'complexity',
  'bottom-line',
];
const sum = (ids: string[]): number => ids.reduce((total, id) => total + Number(textOf(id)), 0);

describe('ledger', () => {
  it('counts entries of the page and added points apart', () => {
    expect(textOf('ledger-claims-page')).toBe(having('origin: page'));
    expect(textOf('ledger-claims-added')).toBe(having('origin: added'));
    expect(textOf('ledger-claims-total')).toBe(String(claims.length));
  });

  it.each(VERDICTS)('counts claims of the page rated %s', (verdict) => {
    expect(textOf(`ledger-verdict-${verdict}`)).toBe(having('origin: page', `verdict: ${verdict}`));
  });

  it.each(SECTIONS)('counts claims under %s', (section) => {
    expect(textOf(`ledger-claims-page-${section}`)).toBe(
      having('origin: page', `difference: ${section}`),
    );
    expect(textOf(`ledger-claims-added-${section}`)).toBe(
      having('origin: added', `difference: ${section}`),
    );
  });

  it('has parts that add up to the whole', () => {
    const page = Number(textOf('ledger-claims-page'));
    expect(sum(VERDICTS.map((verdict) => `ledger-verdict-${verdict}`))).toBe(page);
    expect(sum(SECTIONS.map((section) => `ledger-claims-page-${section}`))).toBe(page);
  });

  it('counts sources, by kind too, events and features', () => {
    expect(textOf('ledger-sources')).toBe(lines('sources.yaml', /^- id: /gm));
    expect(textOf('ledger-sources-independent')).toBe(
      lines('sources.yaml', /^ {2}kind: independent$/gm),
    );
    expect(textOf('ledger-sources-vendor-linkerd')).toBe(
      lines('sources.yaml', /^ {2}kind: vendor-linkerd$/gm),
    );
    expect(textOf('ledger-events')).toBe(lines('timeline.yaml', /^- id: /gm));
    expect(textOf('ledger-features')).toBe(lines('features.yaml', /^- id: /gm));
  });

  it('does not rate added points with the claims of the page', () => {
    const supported = textAfter('ledger-verdict-supported', (copy) => {
      const added = must(
        copy.claims.find((claim) => claim.origin === 'added'),
        'an added point',
      );
      copy.claims.push({ ...added, id: 'another-added', verdict: 'supported' });
    });
    expect(supported).toBe(textOf('ledger-verdict-supported'));
  });
});
