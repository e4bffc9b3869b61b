import { execFileSync } from 'node:child_process';
import {
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
import { ratio, table } from './table.ts';

/** How many claims the generated content set has. */
const GENERATED = 1000;

const LEFT_OUT = new Set(['node_modules', 'dist', '.astro', '.git', 'test-results']);

interface Build {
  claims: number;
  pages: number;
  seconds: number;
  peakMiB: number;
}

/** Adds copies of real claims under ids of their own, until there are `count`. */
function addClaims(project: string, count: number): void {
  const folder = join(project, 'content/claims');
  const claims = readdirSync(folder)
    .sort()
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>);
  for (let i = claims.length; i < count; i += 1) {
    const id = `generated-${i}`;
    writeFileSync(join(folder, `${id}.yaml`), stringify({ ...claims[i % claims.length], id }));
  }
  // The content gate wants new ids in the registry, as of any other claim.
  execFileSync('node', ['scripts/ids.ts'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Builds a copy of the project, with added claims where a count is given. */
function buildWith(claims?: number): Build {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    cpSync('.', project, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'dir');
    if (claims !== undefined) addClaims(project, claims);
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
      ...(JSON.parse(output.trim().split('\n').at(-1) ?? '') as Pick<Build, 'seconds' | 'peakMiB'>),
    };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Builds today's content and a generated set of 1,000 claims, and sets time and memory per page side by side. */
export function growth(): string {
  const today = buildWith();
  const large = buildWith(GENERATED);
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
  ].join('\n');
}
