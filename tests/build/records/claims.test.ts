import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { paragraphs } from '../../../src/lib/paragraphs.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { DIFFERENCES } from '../../../src/schemas/common.ts';
import { records } from '../../support/records.ts';
import { dateWords, readAgainst } from '../../support/said';
import { around, byId, DIST, pageAt, readPages } from '../../support/site';
import { INTERESTS_SAID, plain, VERDICTS_SAID } from '../../support/words';

const base = readBase(DIST);
const faultsOf = readAgainst(records.sources, base);
const pages = readPages();
const at = (path: string): HTMLElement => pageAt(pages, path).root;
const claimAt = (href: string): Claim | undefined => {
  const id = /\/claims\/([^/]+)\/(?:$|#)/.exec(href)?.[1];
  return records.claims.find((claim) => claim.id === id);
};
const source = (id: string) => {
  const found = records.sources.find((one) => one.id === id);
  if (!found) throw new Error(`There is no source "${id}".`);
  return found;
};
const SIDES = ['for', 'against', 'context'] as const;
const sideOf = (claim: Claim, side: (typeof SIDES)[number]) =>
  claim.sources.filter(({ supports }) => supports === side);

/** Sign of a verdict that stands inside an element; undefined where there is none, or more than one. */
function signIn(element: HTMLElement): string | undefined {
  const signs = element
    .querySelectorAll('use')
    .flatMap((use) => /^#sign-(.+)$/.exec(use.getAttribute('href') ?? '')?.[1] ?? []);
  return signs.length === 1 ? signs[0] : undefined;
}

describe('verdicts', () => {
  it('are the same in sign and word wherever a claim is linked to or opened', () => {
    let seen = 0;
    const faults = pages.flatMap(({ path, root }) =>
      root.querySelectorAll('a[href], button[popovertarget]').flatMap((element) => {
        const opened =
          /^claim-(.+)$/.exec(element.getAttribute('popovertarget') ?? '')?.[1] ??
          (element.hasAttribute('data-card') &&
            /#claim-(.+)$/.exec(element.getAttribute('href') ?? '')?.[1]);
        const claim = opened
          ? records.claims.find(({ id }) => id === opened)
          : claimAt(element.getAttribute('href') ?? '');
        const sign = signIn(element);
        if (!claim || !sign) return [];
        seen += 1;
        const said = plain(
          `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${element.textContent}`,
        );
        const wrong = Object.entries(VERDICTS_SAID).filter(
          ([verdict, word]) =>
            verdict !== claim.verdict &&
            new RegExp(`(^|[^a-z] )${word}\\b`, 'i').test(
              said.split(plain(claim.claimed))[0] ?? '',
            ),
        );
        const named = said.toLowerCase().includes(VERDICTS_SAID[claim.verdict].toLowerCase());
        return sign === claim.verdict && named && !wrong.length
          ? []
          : [`${path}: ${claim.id} is ${claim.verdict}, shown as ${sign}, “${said.slice(0, 60)}”`];
      }),
    );
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(3 * records.claims.length);
  });

  it('are called by their word beside every sign', () => {
    const faults = pages.flatMap(({ path, root }) =>
      root.querySelectorAll('use[href^="#sign-"]').flatMap((use) => {
        const verdict = use.getAttribute('href')?.slice(6) as Claim['verdict'];
        // The seal, and what stands around it: the label, the tile, the row.
        let outer: HTMLElement | null = around(use, 'svg').parentNode;
        for (let step = 0; step < 4 && outer; step += 1) {
          const said = `${outer.getAttribute('aria-label') ?? ''} ${outer.getAttribute('title') ?? ''} ${outer.textContent}`;
          if (/[a-z]{4}/i.test(said)) {
            const named = plain(said).toLowerCase().includes(VERDICTS_SAID[verdict].toLowerCase());
            return named
              ? []
              : [`${path}: the sign of ${verdict} stands beside “${plain(said).slice(0, 60)}”`];
          }
          outer = outer.parentNode;
        }
        return [`${path}: the sign of ${verdict} stands alone`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('are counted on the board and in tallies as the records say, points added by us apart', () => {
    const page = records.claims.filter(({ origin }) => origin === 'page');
    const count = (claims: readonly Claim[], verdict: string): number =>
      claims.filter((claim) => claim.verdict === verdict).length;
    for (const path of ['/', '/claims/']) {
      const board = at(path).querySelector('verdict-board');
      for (const [verdict, word] of Object.entries(VERDICTS_SAID)) {
        const link = board
          ?.querySelectorAll('a')
          .find((one) => one.getAttribute('href')?.endsWith(`/claims/verdict/${verdict}/`));
        expect(plain(link?.textContent ?? ''), path).toBe(
          `${String(count(page, verdict))} ${word}`,
        );
      }
      const tiles = board?.querySelectorAll('a[tabindex="-1"]') ?? [];
      expect(
        tiles.map((tile) => claimAt(tile.getAttribute('href') ?? '')?.id).sort(),
        path,
      ).toEqual(page.map(({ id }) => id).sort());
      for (const tile of tiles) {
        const row = around(tile, 'li').querySelector('a')?.getAttribute('href');
        const claim = claimAt(tile.getAttribute('href') ?? '');
        expect(row, claim?.id).toBe(`${base}claims/difference/${claim?.difference ?? ''}/`);
      }
    }
    for (const { path, root } of pages)
      for (const list of root.querySelectorAll('article[id], dl')) {
        // A tally stands for a difference on the home page, and elsewhere for the records listed below it, which an article
        // keeps on a page of their own.
        const apart = around(list, 'section', 'div', 'body').querySelector('[data-apart=claims]');
        const listed = new Set(
          (apart
            ? byId(at(`${path}evidence/`)).get('claims')
            : list.nextElementSibling
              ? around(list, 'section', 'div')
              : list
          )
            ?.querySelectorAll('article[popover]')
            .map(({ id }) => id),
        );
        for (const tally of tallies(list)) {
          const origin = tally.head.includes('added') ? 'added' : 'page';
          const own = records.claims.filter(
            (claim) =>
              claim.origin === origin &&
              (list.rawTagName === 'article'
                ? claim.difference === list.id
                : listed.has(`claim-${claim.id}`)),
          );
          const wanted = Object.fromEntries(
            Object.keys(VERDICTS_SAID).flatMap((verdict) => {
              const number = count(own, verdict);
              return number ? [[verdict, number]] : [];
            }),
          );
          expect(tally.counts, `${path} ${list.id} ${tally.head}`).toEqual(wanted);
        }
      }
  });
});

/** Counts of verdicts as seals with numbers, with the words before them. */
function tallies(list: HTMLElement): { head: string; counts: Record<string, number> }[] {
  const spans = list
    .querySelectorAll('span[title]')
    .filter((span) => signIn(span) && span.querySelector('b'));
  const groups = Map.groupBy(spans, (span) => span.parentNode);
  return [...groups].map(([holder, own]) => ({
    head: plain(holder ? (around(holder, 'div', 'p').querySelector('dt')?.textContent ?? '') : ''),
    counts: Object.fromEntries(
      own.map((span) => [signIn(span), Number(span.querySelector('b')?.textContent)]),
    ),
  }));
}

describe('the page of a claim', () => {
  it('says what the record says, with every source on its side', () => {
    const faults = records.claims.flatMap((claim) => {
      const root = at(`/claims/${claim.id}/`);
      const text = plain(root.querySelector('main')?.textContent ?? '');
      const ours = claim.origin === 'added' ? 'our statement' : 'the claim';
      const said = (words: string, where = text): string[] =>
        where.includes(plain(words)) ? [] : [`does not say “${plain(words)}”`];
      const heads = new Map(
        root.querySelectorAll('h2, h3').map((head) => [plain(head.textContent), head]),
      );
      const sides = SIDES.flatMap((side) => {
        const own = sideOf(claim, side);
        if (side === 'context' && !own.length)
          return heads.has('Context 0') ? ['shows an empty context'] : [];
        const title = { for: `For ${ours}`, against: `Against ${ours}`, context: 'Context' }[side];
        const head = heads.get(`${title} ${String(own.length)}`);
        if (!head) return [`has no head “${title} ${String(own.length)}”`];
        const items = around(head, 'div').querySelectorAll('li');
        return [
          ...(items.length === own.length ? [] : [`lists ${String(items.length)} sources ${side}`]),
          ...own.flatMap(({ id, note }, i) => {
            const { title: name, publisher, date, kind, read, url } = source(id);
            const link = items[i]?.querySelector('a')?.getAttribute('href');
            return [
              ...(link === (url ?? `${base}sources/${id[0]}/#${id}`)
                ? []
                : [`${side} ${String(i)}: leads to ${link ?? 'nothing'}`]),
              ...faultsOf({
                name: `${side} ${id}`,
                part: items[i],
                words: [
                  name,
                  publisher,
                  ',',
                  dateWords(date),
                  INTERESTS_SAID[kind],
                  'read in',
                  read,
                  note,
                ],
              }),
            ];
          }),
        ];
      });
      const dates = root.querySelector('aside time')?.getAttribute('datetime');
      return [
        ...said(`${VERDICTS_SAID[claim.verdict]}:`),
        ...said(claim.claimed, plain(root.querySelector('h1')?.textContent ?? '')),
        ...said(claim.statement),
        ...paragraphs(claim.finding).flatMap((paragraph) => said(paragraph)),
        ...(claim.quote
          ? [
              ...said(claim.quote.text, plain(root.querySelector('blockquote')?.textContent ?? '')),
              ...said(
                `${source(claim.quote.source).publisher}, ${dateWords(source(claim.quote.source).date)}`,
              ),
            ]
          : []),
        ...said(
          claim.origin === 'added'
            ? 'The 2024 page leaves this out'
            : 'The 2024 page says, in our words',
        ),
        ...said(WEIGHTS_SAID[claim.weight], plain(root.querySelector('aside')?.textContent ?? '')),
        ...said(
          `As of${dateWords(claim.asOf)}`.replace('As of', 'As of'),
          plain(root.querySelector('aside')?.textContent ?? ''),
        ),
        ...(dates === claim.asOf ? [] : [`dates it ${dates ?? 'nowhere'}`]),
        ...sides,
      ].map((fault) => `${claim.id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('draws every dated source in the lane of its side, at its date', () => {
    /** Middle of a date as a year with its fraction; the axis ends when the record was closed. */
    const year = (iso: string): number => {
      const [y = 0, month, day] = iso.split('-').map(Number);
      if (month === undefined) return y + 0.5;
      return y + (month - 1) / 12 + (day === undefined ? 0.5 : (day - 0.5) / 30.5) / 12;
    };
    const number = (element: HTMLElement, name: string): number =>
      Number.parseFloat(element.getAttribute(name) ?? '');
    const faults = records.claims.flatMap((claim) => {
      const svg = at(`/claims/${claim.id}/`).querySelector('svg[role="img"][width="100%"]');
      const dated = (side: (typeof SIDES)[number]): string[] =>
        sideOf(claim, side).flatMap(({ id }) => source(id).date ?? []);
      if (!svg) return SIDES.flatMap(dated).length ? [`${claim.id}: is not drawn`] : [];
      const texts = svg.querySelectorAll('text').map((text) => ({
        text: plain(text.textContent),
        x: number(text, 'x'),
        y: number(text, 'y'),
      }));
      const ticks = texts.filter(({ text }) => /^20\d\d$/.test(text));
      const [first, last] = [ticks[0], ticks.at(-1)];
      if (!first || !last || first === last) return [`${claim.id}: its axis names no years`];
      const perYear = (last.x - first.x) / (Number(last.text) - Number(first.text));
      const lanes = texts.filter(({ text }) => / (for|against|context)$/.test(text));
      const marks = svg.querySelectorAll('rect[width="9"], circle').map((mark) => ({
        x: number(mark, mark.rawTagName === 'rect' ? 'x' : 'cx'),
        y: number(mark, mark.rawTagName === 'rect' ? 'y' : 'cy'),
        look: mark.getAttribute('class') ?? '',
      }));
      const looks = SIDES.map((side) => {
        const lane = lanes.find(({ text }) => text.endsWith(side))?.y ?? Number.NaN;
        const below = Math.min(...lanes.map(({ y }) => y).filter((y) => y > lane), 1e9);
        const own = marks.filter(({ y }) => y > lane - 8 && y < below - 8);
        const places = dated(side).map((date) =>
          Math.min(first.x + (year(date) - Number(first.text)) * perYear, 98.2),
        );
        const sorted = (xs: number[]): number[] => xs.toSorted((a, b) => a - b);
        const wanted = sorted(places);
        const drawn = sorted(own.map(({ x }) => x));
        const right =
          drawn.length === wanted.length &&
          drawn.every((x, i) => Math.abs(x - (wanted[i] ?? 0)) < 0.03 * perYear + 0.1);
        return {
          looks: new Set(own.map(({ look }) => look)),
          fault: right
            ? []
            : [
                `${claim.id}: draws ${side} ${drawn.join(' ')}, its sources are of ${dated(side).sort().join(' ')}`,
              ],
        };
      });
      const [one, two] = looks.map((side) => [...side.looks]);
      const alike = one?.some((look) => two?.includes(look));
      return [
        ...looks.flatMap(({ fault }) => fault),
        ...(alike ? [`${claim.id}: draws both sides alike`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('the record of a claim in a text', () => {
  it('says verdict, claim, what holds and how many sources it has on each side, and leads to them', () => {
    let seen = 0;
    const faults = pages.flatMap(({ path, root }) =>
      root.querySelectorAll('article[popover]').flatMap((article) => {
        const claim = records.claims.find(({ id }) => `claim-${id}` === article.id);
        if (!claim) return [`${path}: ${article.id} is no claim`];
        seen += 1;
        const counts = SIDES.flatMap((side) => {
          const { length } = sideOf(claim, side);
          return length ? [`${String(length)} ${side}`] : [];
        });
        const to = article.querySelector('a[href$="#evidence"]')?.getAttribute('href') ?? '';
        if (!to.endsWith(`/claims/${claim.id}/#evidence`))
          return [`${path}: ${claim.id} does not lead to its sources`];
        return faultsOf({
          name: `${path} ${claim.id}`,
          part: article.querySelector('details'),
          words: [
            VERDICTS_SAID[claim.verdict],
            claim.origin === 'added' && 'Left out of the 2024 page',
            claim.claimed,
            'What holds',
            claim.statement,
            `${claim.id}: finding and`,
            `${String(claim.sources.length)} source${claim.sources.length === 1 ? '' : 's'}`,
            `(${counts.join(', ')}), as of ${dateWords(claim.asOf)}`,
          ],
        });
      }),
    );
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(records.claims.length);
  });
});

describe('an article', () => {
  it.each(DIFFERENCES)('leads to the record of every claim of its difference: %s', (slug) => {
    const evidence = `/differences/${slug}/evidence/`;
    const way = at(`/differences/${slug}/`).querySelector('[data-apart=claims] a');
    expect(way?.getAttribute('href')).toBe(`${base}${evidence.slice(1)}#claims`);
    const shown = new Set(
      at(evidence)
        .querySelectorAll('#claims article[popover]')
        .map(({ id }) => id.replace(/^claim-/, '')),
    );
    const own = records.claims.filter(({ difference }) => difference === slug);
    expect(own.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

/** How the weights are called on pages. */
const WEIGHTS_SAID: Record<Claim['weight'], string> = {
  decides: 'Decides a choice',
  informs: 'Informs',
  detail: 'Detail',
};

describe('the ledger', () => {
  const FILTERS = {
    verdict: Object.keys(VERDICTS_SAID),
    difference: [...new Set(records.claims.map(({ difference }) => difference))],
    weight: Object.keys(WEIGHTS_SAID),
    origin: ['page', 'added'],
  };

  it('lists every record, word for word, under the part of the page that it belongs to', () => {
    const root = at('/claims/');
    const faults = records.claims.flatMap((claim) => {
      const [one, two, three] = SIDES.map((side) => sideOf(claim, side).length);
      const part = root.querySelector(
        `section[id="ledger-${claim.difference}"] li[id="claim-${claim.id}"]`,
      );
      return faultsOf({
        name: claim.id,
        part,
        words: [
          VERDICTS_SAID[claim.verdict],
          claim.claimed,
          claim.id,
          claim.weight !== 'informs' && WEIGHTS_SAID[claim.weight].toLowerCase(),
          claim.origin === 'added' && 'added by us',
          `${String(one)} for, ${String(two)} against`,
          three ? `, ${String(three)} context` : '',
          'As of',
          dateWords(claim.asOf),
        ],
      });
    });
    expect(faults).toEqual([]);
  });

  it('begins a chain from claim to claim that holds every one once, and ends', () => {
    const nextOf = (id: string): string | undefined =>
      at(`/claims/${id}/`)
        .querySelector('a[rel=next]')
        ?.getAttribute('href')
        ?.match(/\/claims\/([^/]+)\/$/)?.[1];
    const chain: string[] = [];
    let next = at('/claims/')
      .querySelector('li[id^="claim-"]')
      ?.id.replace(/^claim-/, '');
    while (next && !chain.includes(next)) {
      chain.push(next);
      next = nextOf(next);
    }
    expect(next).toBeUndefined();
    expect(chain.sort()).toEqual(records.claims.map(({ id }) => id).sort());
  });

  it('holds on each narrowed page the records that have its value, and no other', () => {
    for (const [key, values] of Object.entries(FILTERS))
      for (const value of values) {
        const path = `/claims/${key}/${value}/`;
        const shown = at(path)
          .querySelectorAll('li[data-verdict]')
          .map((item) => item.id.replace(/^claim-/, ''));
        const wanted = records.claims
          .filter((claim) => claim[key as 'verdict'] === value)
          .map(({ id }) => id);
        expect(shown.sort(), path).toEqual(wanted.sort());
      }
  });
});

describe('files of the claims', () => {
  it('hold every field of the record, and every source on its side', () => {
    const json = (path: string) =>
      JSON.parse(readFileSync(join(DIST, 'data', path), 'utf8')) as unknown;
    const { records: all } = json('claims.json') as { records: { id: string }[] };
    for (const claim of records.claims) {
      const own = claim.sources.map(({ id, supports }) => ({
        id,
        supports,
        kind: source(id).kind,
      }));
      for (const file of [json(`claims/${claim.id}.json`), all.find(({ id }) => id === claim.id)])
        expect(file, claim.id).toMatchObject({ ...claim, sources: own });
    }
  });
});
