import { createHash } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkSite } from '../../../scripts/live/check-site.ts';
import { fetchOnce } from '../../../scripts/live/fetch-file.ts';
import { reportLines } from '../../../scripts/live/report.ts';
import { listen, siteHandler } from '../../../scripts/site/server.ts';
import { folderWith } from '../../support/folder.ts';

const ROOT = 'https://mesh.example/sub/';
const CSV = 'a,b\n';

/** The beginning of a PNG of some width and height. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

const page = (path: string, body: string, oembed = ''): string =>
  `<link rel="canonical" href="${ROOT}${path}"><meta property="og:image" content="${ROOT}card.png">${oembed}<body>${body}</body>`;

/** A small site that is sound. */
const SOUND: Record<string, string | Uint8Array> = {
  'index.html': page(
    '',
    '<a href="/sub/a/#part">a</a> <a href="https://elsewhere.example/">b</a>',
    `<link rel="alternate" type="application/json+oembed" href="${ROOT}oembed.json">`,
  ),
  'a/index.html': page('a/', '<p id="part">Part</p> <a href="/sub/data.csv">data</a>'),
  '404.html': '<a href="/sub/">Start</a>',
  'card.png': png(1200, 630),
  'oembed.json': JSON.stringify({ version: '1.0', html: `<iframe src="${ROOT}a/"></iframe>` }),
  'data.csv': CSV,
  'sitemap.xml': `<urlset><url><loc>${ROOT}</loc></url><url><loc>${ROOT}a/</loc></url></urlset>`,
  'robots.txt': `Sitemap: ${ROOT}sitemap.xml`,
  'llms.txt': '# Site',
  'changelog/feed.xml': `<feed><link href="${ROOT}changelog/"/><entry></entry></feed>`,
  'data/manifest.json': JSON.stringify({
    files: [
      {
        path: '/data.csv',
        url: `${ROOT}data.csv`,
        bytes: CSV.length,
        sha256: createHash('sha256').update(CSV).digest('hex'),
      },
    ],
  }),
};

/** Serves files as a host of pages would, and checks them at the address for which they were built. */
async function check(
  files: Record<string, string | Uint8Array>,
  base = '/sub/',
  changed = (answer: Response): Response => answer,
) {
  const { server, port } = await listen(
    siteHandler({ folder: folderWith(files), base }),
    0,
    'localhost',
  );
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const ask = async (address: string | URL | Request) =>
    changed(
      await fetch(
        String(address).replace('https://mesh.example', `http://localhost:${String(port)}`),
      ),
    );
  return checkSite(ROOT, fetchOnce(ask as typeof fetch, 1));
}

test('a sound site has no faults', async () => {
  const report = await check(SOUND);
  expect(report).toEqual({ pages: 2, files: 1, faults: [] });
  expect(reportLines(report)[0]).toMatch(/^All is well: 2 pages/);
});

describe('a copy that is broken says what does not work', () => {
  const without = (file: string): Record<string, string | Uint8Array> =>
    Object.fromEntries(Object.entries(SOUND).filter(([name]) => name !== file));
  test.each<[string, Record<string, string | Uint8Array>, string, RegExp]>([
    ['a page is missing', without('a/index.html'), 'pages', /a\/ answers 404/],
    [
      'a link leads to no place',
      { ...SOUND, 'a/index.html': page('a/', '') },
      'links',
      /a\/#part, which has no such place/,
    ],
    [
      'a link lacks its slash',
      { ...SOUND, 'a/index.html': page('a/', '<p id="part"><a href="/sub/a">a</a>') },
      'links',
      /a, which leads on to/,
    ],
    [
      'a page was built for another address',
      { ...SOUND, 'a/index.html': page('b/', '<p id="part">') },
      'base',
      /a\/ calls itself .*b\//,
    ],
    [
      'a link leaves the base',
      { ...SOUND, 'a/index.html': page('a/', '<p id="part"></p><a href="/data.csv">c</a>') },
      'base',
      /data\.csv, which is not below/,
    ],
    ['the page for what is missing is lost', without('404.html'), '404', /is not the page of this/],
    ['a file of data was changed', { ...SOUND, 'data.csv': 'a;b\n' }, 'checksums', /differs from/],
    ['a card has another size', { ...SOUND, 'card.png': png(600, 315) }, 'cards', /is 600×315/],
    ['a card is missing', without('card.png'), 'cards', /card\.png answers 404/],
    ['a card is no picture', { ...SOUND, 'card.png': '<svg/>' }, 'cards', /is no PNG/],
    ['a file of data is missing', without('data.csv'), 'data', /data\.csv answers 404/],
    [
      'the feed breaks off',
      { ...SOUND, 'changelog/feed.xml': `<feed><link href="${ROOT}"/><entry></entry><entry>` },
      'feed',
      /is not complete/,
    ],
    ['the feed is empty', { ...SOUND, 'changelog/feed.xml': '<feed/>' }, 'feed', /is no Atom feed/],
    [
      'oEmbed names no frame that is there',
      {
        ...SOUND,
        'oembed.json': JSON.stringify({ version: '1.0', html: `<iframe src="${ROOT}b/">` }),
      },
      'oembed',
      /b\/ answers 404/,
    ],
    ['robots.txt names another map', { ...SOUND, 'robots.txt': '' }, 'base', /does not name/],
  ])('where %s', async (_, files, kind, words) => {
    const { faults } = await check(files);
    const told = faults.map(({ check: of, address, found }) => `${of}: ${address} ${found}`);
    expect(
      told.some((line) => line.startsWith(`${kind}:`) && words.test(line)),
      told.join('\n'),
    ).toBe(true);
  });

  test('where a file of data is sent as a page', async () => {
    const { faults } = await check(SOUND, '/sub/', (answer) => {
      if (!answer.url.endsWith('data.csv')) return answer;
      const page = new Response(answer.body, { headers: { 'content-type': 'text/html' } });
      return Object.defineProperty(page, 'url', { value: answer.url });
    });
    expect(faults).toEqual([
      { check: 'types', address: `${ROOT}data.csv`, found: 'is sent as "text/html"' },
    ]);
  });

  test('where nothing answers, or all of it stands elsewhere', async () => {
    const { faults, pages } = await check(SOUND, '/other/');
    expect(pages).toBe(0);
    expect(faults.map(({ check: of }) => of)).toContain('lists');
  });
});

test('a host that stumbles is asked again, and each address once', async () => {
  let asked = 0;
  const get = fetchOnce(
    (async () => {
      asked++;
      return asked < 3 ? new Response('', { status: 503 }) : new Response('ok');
    }) as typeof fetch,
    1,
  );
  const [one, two] = await Promise.all([get('https://x.example/'), get('https://x.example/')]);
  expect([one?.text, two?.status, asked]).toEqual(['ok', 200, 3]);
});
