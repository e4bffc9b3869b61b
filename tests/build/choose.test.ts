import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../scripts/site/base.ts';
import { freshness } from '../../src/evidence/freshness.ts';
import { pathOf } from '../../src/kinds/addresses.ts';
import { checklist } from '../../src/lib/choose/checklist.ts';
import type { ChoiceData } from '../../src/lib/choose/data.ts';
import { decisionRecord } from '../../src/lib/choose/decision-record.ts';
import { toMarkdown } from '../../src/lib/choose/markdown.ts';
import { OPTIONS } from '../../src/schemas/requirement.ts';
import { brokenLinks, describeLinks } from '../support/links';
import { itemsIn, linksIn, parsed, under, wordsIn } from '../support/read-markdown';
import { records } from '../support/records.ts';
import { DIST, type Page, pageAt, readPages } from '../support/site';
import { plain } from '../support/words';

const base = readBase(DIST);
const pages = readPages();
const data = JSON.parse(readFileSync(join(DIST, 'data/choose.json'), 'utf8')) as ChoiceData;

const WORDS = {
  met: 'Met',
  'met-with-conditions': 'With conditions',
  'not-met': 'Not met',
  unknown: 'Unknown',
} as const;
const NAMES = {
  linkerd: 'Linkerd',
  cilium: 'Cilium',
  both: 'Both together',
  istioAmbient: 'Istio ambient',
  noMesh: 'No mesh',
} as const;

const addressOf = (id: string): string => {
  const source = records.sources.find((one) => one.id === id);
  return source?.url ?? base + pathOf('sources', id).slice(1);
};

describe('the list of requirements', () => {
  const { root } = pageAt(pages, '/choose/');

  it('says of every requirement and option what the record says, in the fixed order of options', () => {
    expect(records.requirements.length).toBeGreaterThan(0);
    const faults: string[] = [];
    for (const { id, question, why, answers } of records.requirements) {
      const row = root.querySelector(`[id="requirement-${id}"]`);
      const said = plain(row?.textContent ?? '');
      if (!said.includes(plain(question)) || !said.includes(plain(why)))
        faults.push(`${id}: words`);
      const cells = row?.querySelectorAll('[data-option]') ?? [];
      expect(cells.map((cell) => cell.getAttribute('data-option'))).toEqual([...OPTIONS]);
      const texts = row?.querySelectorAll('[data-answers] > div') ?? [];
      OPTIONS.forEach((option, i) => {
        const { status, condition, since = '', basisNote = '', sources } = answers[option];
        const name = `${id}, ${option}`;
        if (!plain(cells[i]?.textContent ?? '').includes(WORDS[status]))
          faults.push(`${name}: cell`);
        const text = plain(texts[i]?.textContent ?? '');
        for (const words of [NAMES[option], WORDS[status], condition, since, basisNote])
          if (!text.includes(plain(words))) faults.push(`${name}: lacks “${words}”`);
        const hrefs = texts[i]?.querySelectorAll('a').map((link) => link.getAttribute('href'));
        for (const source of sources)
          if (!hrefs?.includes(addressOf(source))) faults.push(`${name}: lacks ${source}`);
      });
    }
    expect(faults).toEqual([]);
  });
});

/** Writes every link of a document into a page of its own, for the check of links. */
function linksBroken(markdown: string): string {
  const hrefs = linksIn(parsed(markdown)).map(({ to }) => to);
  expect(hrefs.length).toBeGreaterThan(50);
  const html = hrefs.map((href) => `<a href="${href.replaceAll('&', '&amp;')}"></a>`).join('');
  const [page] = pages;
  if (!page) throw new Error('no page');
  const probe: Page = { ...page, path: '/probe/', root: parse(html), html };
  return describeLinks(brokenLinks([probe], DIST, base, pages)).toString();
}

describe('what the choice is written into', () => {
  const at = (path: string): string => base + path.slice(1);
  const occasion = { date: '2026-11-26', at, from: '/choose/' };

  it('holds every ticked requirement with status, condition, sources and links that resolve', () => {
    const needs = new Map(
      data.requirements.map(({ id }, i) => [id, i % 3 ? 'must' : 'nice'] as const),
    );
    const markdown = toMarkdown(decisionRecord(data, needs, occasion));
    const root = parsed(markdown);
    const links = linksIn(root).map(({ to }) => to);
    const items = new Map(OPTIONS.map((option) => [option, itemsIn(under(root, NAMES[option]))]));
    const faults: string[] = [];
    for (const { id, title, answers } of records.requirements) {
      if (!links.includes(at(pathOf('requirements', id)))) faults.push(`${id}: no link`);
      for (const option of OPTIONS) {
        const { status, condition, sources } = answers[option];
        const item = items
          .get(option)
          ?.find((one) =>
            one.replace(' (nice to have)', '').startsWith(`${WORDS[status]}: ${title}. `),
          );
        if (!item?.includes(condition.replace(/\s+/g, ' ')))
          faults.push(`${id}, ${option}: answer`);
        for (const source of sources) {
          const cited = records.sources.find((one) => one.id === source);
          if (!item?.includes(`“${cited?.title ?? ''}”`)) faults.push(`${id}: lacks ${source}`);
          if (!links.includes(addressOf(source))) faults.push(`${id}: no link to ${source}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(linksBroken(markdown)).toBe('');
  });

  it('is to be reviewed when the first of its records is due', () => {
    const due = records.reviews
      .filter(({ id }) => ['requirements', 'features', 'run'].includes(id))
      .map((review) => freshness(review, '2026-11-26').due);
    expect(data.reviewBy).toBe(due.sort()[0]);
    const root = parsed(toMarkdown(decisionRecord(data, new Map(), occasion)));
    for (const day of due) expect(under(root, 'Review').map(wordsIn).join()).toContain(day);
  });

  it('tells for both options what to set, what it costs, what to watch and what stops', () => {
    const needs = new Map([['udp-encryption', 'must' as const]]);
    const root = parsed(toMarkdown(decisionRecord(data, needs, occasion)));
    const said = (name: string) => itemsIn(under(root, `If ${name}`)).join('\n');
    for (const head of ['What it costs', 'What to watch', 'What stops when'])
      for (const name of ['Linkerd', 'Cilium', 'Both together']) expect(said(name)).toContain(head);
    expect(said('Both together')).toContain('To set or to accept');
    for (const { counts, side, statement } of records.costTerms) {
      const told = said(NAMES[side === 'linkerd' ? 'linkerd' : 'cilium']);
      expect(told.includes(statement), statement).toBe(counts === 'reserved');
    }
    expect(linksIn(root).map(({ to }) => to)).toContain(at('/run/cost/'));
    const settings = records.together.filter(({ kind }) => kind === 'required-setting');
    for (const { title } of settings) expect(said('Both together')).toContain(title);
  });

  it('lists for running both every conflict, required setting and choice as a task', () => {
    const markdown = toMarkdown(checklist(data, new Map(), occasion));
    const steps = records.together.filter(({ kind }) => kind !== 'note');
    expect(markdown.match(/^- \[ \] /gm)).toHaveLength(steps.length);
    expect(linksBroken(markdown)).toBe('');
  });
});

describe('the address where the choice stood before', () => {
  it('leads from every old part to where it is now', () => {
    const { root } = pageAt(pages, '/bottom-line/');
    const old = [
      ...records.ids.published.headings
        .filter((id) => id.startsWith('/bottom-line/#'))
        .map((id) => id.replace('/bottom-line/#', '')),
      ...records.choices.map(({ id }) => `choice-${id}`),
    ];
    expect(old.length).toBeGreaterThan(15);
    const lost = old.filter(
      (id) => !root.querySelector(`[id="${id}"] a`)?.getAttribute('href')?.endsWith(`#${id}`),
    );
    expect(lost).toEqual([]);
  });
});
