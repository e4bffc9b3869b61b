import { createHash } from 'node:crypto';
import type { Fetched, FetchFile } from './fetch-file.ts';
import { inTurn } from './in-turn.ts';
import { type LivePage, readLivePage } from './read-page.ts';

/** What does not work, and where it was met. */
export interface Fault {
  /** What was checked: "links", "cards". */
  check: string;
  address: string;
  found: string;
}

/** What a check of a published site came to. */
export interface LiveReport {
  pages: number;
  files: number;
  faults: Fault[];
}

/** How many addresses are asked for at a time. */
const AT_A_TIME = 8;

/** Media types that a host may send for a file by its ending; several where hosts differ. */
const TYPES: Readonly<Record<string, RegExp>> = {
  json: /json$/,
  csv: /^text\/csv$/,
  svg: /^image\/svg\+xml$/,
  xml: /xml$/,
  png: /^image\/png$/,
  md: /^text\/(markdown|plain)$/,
  txt: /^text\/plain$/,
  bib: /^(text\/|application\/)/,
  pdf: /^application\/pdf$/,
};

const isPng = ({ bytes }: Fetched): boolean =>
  bytes[0] === 0x89 && new TextDecoder().decode(bytes.subarray(1, 4)) === 'PNG';

/** Width and height that a PNG names itself. */
const sizeOf = ({ bytes }: Fetched): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${String(view.getUint32(16))}×${String(view.getUint32(20))}`;
};

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Addresses in the map of a site. */
const listed = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

/** Collects faults, and fetches what is asked for on the way. */
class Checks {
  readonly faults: Fault[] = [];
  readonly #fetch: FetchFile;
  constructor(get: FetchFile) {
    this.#fetch = get;
  }

  say(check: string, address: string, found: string): void {
    this.faults.push({ check, address, found });
  }

  /** A file that must be there, with the type that its ending asks for. */
  async file(check: string, address: string): Promise<Fetched | undefined> {
    const got = await this.#fetch(address);
    if (!got) this.say(check, address, 'does not answer');
    else if (got.status !== 200) this.say(check, address, `answers ${String(got.status)}`);
    else {
      const ending = /\.(\w+)$/.exec(new URL(address).pathname)?.[1] ?? '';
      if (TYPES[ending] && !TYPES[ending].test(got.type))
        this.say('types', address, `is sent as "${got.type}"`);
      return got;
    }
    return undefined;
  }
}

/** A missing page must be answered by the page for missing ones, and lead back into the site. */
async function checkMissing(checks: Checks, get: FetchFile, root: string): Promise<void> {
  const address = `${root}no-such-page-${String(root.length)}/`;
  const got = await get(address);
  if (got?.status !== 404)
    checks.say('404', address, `answers ${String(got?.status ?? 'nothing')} instead of 404`);
  else if (!got.text.includes(`href="${new URL(root).pathname}"`))
    checks.say('404', address, 'is not the page of this site, which leads back to its start');
}

/** Feed, robots.txt and the lists of pages. */
async function checkLists(checks: Checks, root: string): Promise<void> {
  const feed = await checks.file('feed', `${root}changelog/feed.xml`);
  const count = (tag: string): number => (feed?.text.split(tag).length ?? 1) - 1;
  if (feed && (!/<feed\b/.test(feed.text) || count('<entry>') === 0))
    checks.say('feed', feed.address, 'is no Atom feed with entries');
  // A copy that broke off would be refused whole by every reader of feeds.
  else if (feed && (!/<\/feed>\s*$/.test(feed.text) || count('<entry>') !== count('</entry>')))
    checks.say('feed', feed.address, 'is not complete: an entry or the feed does not end');
  if (feed && !feed.text.includes(`href="${root}`))
    checks.say('base', feed.address, `names no address below ${root}`);
  await checks.file('lists', `${root}llms.txt`);
  const robots = await checks.file('lists', `${root}robots.txt`);
  if (robots && !robots.text.includes(`Sitemap: ${root}sitemap.xml`))
    checks.say('base', robots.address, `does not name ${root}sitemap.xml`);
}

/** Every file of data with its size and checksum. */
async function checkData(checks: Checks, root: string): Promise<number> {
  const got = await checks.file('data', `${root}data/manifest.json`);
  if (!got) return 0;
  let files: { path: string; url: string; bytes: number; sha256: string }[];
  try {
    ({ files } = JSON.parse(got.text) as { files: typeof files });
  } catch {
    checks.say('data', got.address, 'is no JSON');
    return 0;
  }
  await inTurn(files, AT_A_TIME, async ({ path, url, bytes, sha256 }) => {
    const address = root + path.replace(/^\//, '');
    if (url !== address) checks.say('base', url, `is named for ${address}`);
    const file = await checks.file('data', address);
    if (file && sum(file.bytes) !== sha256)
      checks.say(
        'checksums',
        address,
        `differs from the manifest: ${String(file.bytes.length)} bytes, not ${String(bytes)}`,
      );
  });
  return files.length;
}

/** What the head of a page promises to chats and wikis. */
async function checkHead(checks: Checks, address: string, page: LivePage): Promise<void> {
  if (page.canonical !== address)
    checks.say('base', address, `calls itself ${page.canonical || 'nothing'}`);
  if (page.card === '') checks.say('cards', address, 'names no card');
  else {
    const card = await checks.file('cards', page.card);
    if (card && !isPng(card)) checks.say('cards', page.card, 'is no PNG');
    else if (card && sizeOf(card) !== '1200×630')
      checks.say('cards', page.card, `is ${sizeOf(card)}, not 1200×630`);
  }
  if (page.oembed === '') return;
  const oembed = await checks.file('oembed', page.oembed);
  if (!oembed) return;
  try {
    const { version, html = '' } = JSON.parse(oembed.text) as { version: string; html?: string };
    if (version !== '1.0') checks.say('oembed', page.oembed, `is of version ${version}`);
    const frame = /<iframe src="([^"]+)"/.exec(html)?.[1];
    if (frame) await checks.file('oembed', frame);
  } catch {
    checks.say('oembed', page.oembed, 'is no JSON');
  }
}

/** Links of all pages to places below the root: the address answers as it is written, and the fragment is there. */
async function checkLinks(
  checks: Checks,
  get: FetchFile,
  root: string,
  pages: ReadonlyMap<string, LivePage>,
): Promise<void> {
  const { origin } = new URL(root);
  const from = new Map<string, { page: string; fragments: Set<string> }>();
  for (const [page, { targets }] of pages)
    for (const [target, fragments] of targets) {
      if (!target.startsWith(root)) {
        if (target.startsWith(`${origin}/`))
          checks.say('base', page, `links ${target}, which is not below ${root}`);
        continue;
      }
      const bare = target.replace(/\?.*/, '');
      const known = from.get(bare) ?? { page, fragments: new Set() };
      from.set(bare, { ...known, fragments: known.fragments.union(fragments) });
    }
  await inTurn([...from], AT_A_TIME, async ([target, { page, fragments }]) => {
    const got = await get(target);
    if (got?.status !== 200)
      checks.say(
        'links',
        page,
        `links ${target}, which answers ${String(got?.status ?? 'nothing')}`,
      );
    else if (new URL(got.address).pathname !== new URL(target).pathname)
      checks.say('links', page, `links ${target}, which leads on to ${got.address}`);
    else if (fragments.size > 0 && got.type === 'text/html') {
      const { ids } = pages.get(target) ?? readLivePage(got.text, target);
      for (const fragment of fragments)
        if (!ids.has(fragment))
          checks.say('links', page, `links ${target}#${fragment}, which has no such place`);
    }
  });
}

/** Checks a published site below an address, as visitors and programs read it. */
export async function checkSite(root: string, get: FetchFile): Promise<LiveReport> {
  const checks = new Checks(get);
  const map = await checks.file('lists', `${root}sitemap.xml`);
  const addresses = listed(map?.text ?? '');
  const strange = addresses.filter((address) => !address.startsWith(root));
  for (const address of strange)
    checks.say('base', address, `is in the map, and not below ${root}`);
  if (map && addresses.length === 0) checks.say('lists', map.address, 'lists no page');
  const pages = new Map<string, LivePage>();
  await inTurn(
    addresses.filter((address) => address.startsWith(root)),
    AT_A_TIME,
    async (address) => {
      const got = await checks.file('pages', address);
      if (!got) return;
      if (got.type !== 'text/html') checks.say('types', address, `is sent as "${got.type}"`);
      const page = readLivePage(got.text, address);
      pages.set(address, page);
      await checkHead(checks, address, page);
    },
  );
  await checkLinks(checks, get, root, pages);
  await checkMissing(checks, get, root);
  await checkLists(checks, root);
  const files = await checkData(checks, root);
  return { pages: pages.size, files, faults: checks.faults };
}
