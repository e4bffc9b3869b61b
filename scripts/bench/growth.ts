import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { type LongPage, longPages } from './long-pages.ts';
import { ratio, table } from './table.ts';

/** How many times the generated content holds what today's does. */
const TIMES = 10;

const LEFT_OUT = new Set(['node_modules', 'dist', '.astro', '.git', 'test-results']);

interface Build {
  claims: number;
  pages: number;
  seconds: number;
  peakMiB: number;
  long: LongPage[];
}

type Item = Record<string, unknown>;

/** Copies of records under ids of their own, until there are `TIMES` as many. */
const copiesOf = (items: readonly Item[], change: (item: Item, name: string) => Item): Item[] =>
  Array.from({ length: items.length * (TIMES - 1) }, (_, i) =>
    change(items[i % items.length] ?? {}, `generated-${String(i)}`),
  );

/** Adds copies of the claims, sources and advisories of a project. */
function grow(project: string): void {
  const folder = join(project, 'content/claims');
  const claims = readdirSync(folder)
    .sort()
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Item);
  for (const claim of copiesOf(claims, (item, id) => ({ ...item, id })))
    writeFileSync(join(folder, `${String(claim['id'])}.yaml`), stringify(claim));
  const addTo = (file: string, change: (item: Item, name: string) => Item): void => {
    const path = join(project, file);
    const items = parse(readFileSync(path, 'utf8')) as Item[];
    appendFileSync(
      path,
      `\n${stringify(copiesOf(items, change), { aliasDuplicateObjects: false })}`,
    );
  };
  // A document has one source, so each copy has an address of its own.
  addTo('content/sources.yaml', ({ differs: _, ...item }, id) => ({
    ...item,
    id,
    url: `https://example.com/${id}`,
  }));
  addTo('content/advisories.yaml', ({ differs: _, ...item }, id) => ({
    ...item,
    id,
    cve: null,
    ghsa: null,
  }));
  // The content gate wants new ids in the registry, as of any other record.
  execFileSync('node', ['scripts/ids.ts'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Builds a copy of the project, as it is or grown. */
async function buildOf(content: 'today' | 'grown'): Promise<Build> {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    cpSync('.', project, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'dir');
    if (content === 'grown') grow(project);
    const output = execFileSync('node', ['scripts/bench/build-once.ts'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const files = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' });
    return {
      claims: readdirSync(join(project, 'content/claims')).length,
      pages: files.filter((file) => file.endsWith('.html')).length,
      long: await longPages(join(project, 'dist')),
      ...(JSON.parse(output.trim().split('\n').at(-1) ?? '') as Pick<Build, 'seconds' | 'peakMiB'>),
    };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Builds today's content and ten times as much, and sets time and memory per page, and what pages of long lists cost, side by side. */
export async function growth(): Promise<string> {
  const today = await buildOf('today');
  const large = await buildOf('grown');
  const row = (name: string, of: (build: Build) => number, digits: number): string[] => [
    name,
    of(today).toFixed(digits),
    of(large).toFixed(digits),
    ratio(of(large), of(today)),
  ];
  return [
    'Growth of the build, cold.',
    '',
    table(
      ['', 'today', 'generated', 'ratio'],
      [
        row('claims', ({ claims }) => claims, 0),
        row('pages', ({ pages }) => pages, 0),
        row('seconds', ({ seconds }) => seconds, 1),
        row('ms per page', ({ seconds, pages }) => (seconds / pages) * 1000, 1),
        row('peak memory, MiB', ({ peakMiB }) => peakMiB, 0),
        row('peak MiB per page', ({ peakMiB, pages }) => peakMiB / pages, 2),
      ],
    ),
    '',
    'Pages of long lists on a phone, CPU ÷ 4: elements, and first paint in ms.',
    '',
    table(
      ['page', 'elements', 'grown', 'paint', 'grown'],
      today.long.map(({ path, elements, paint }, i) => [
        `/${path}`,
        String(elements),
        String(large.long[i]?.elements),
        paint.toFixed(0),
        String(large.long[i]?.paint.toFixed(0)),
      ]),
    ),
  ].join('\n');
}
