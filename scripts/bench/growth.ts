import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addClaims, copyProject } from './growth/generated.ts';
import { ratio, table } from './table.ts';

/** How many claims the generated content set has. */
const GENERATED = 1000;

interface Build {
  claims: number;
  pages: number;
  seconds: number;
  peakMiB: number;
}

const pagesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;

function buildWith(claims: number | undefined): Build {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    copyProject(project);
    if (claims !== undefined) addClaims(project, claims);
    const output = execFileSync('node', [resolve('scripts/bench/growth/build-once.ts')], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const measured = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Pick<
      Build,
      'seconds' | 'peakMiB'
    >;
    return {
      claims: readdirSync(join(project, 'content/claims')).length,
      pages: pagesIn(join(project, 'dist')),
      ...measured,
    };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Builds today's content and a generated set of 1,000 claims, and sets time and memory per page side by side. */
export function growth(): string {
  const today = buildWith(undefined);
  const large = buildWith(GENERATED);
  const perPage = (build: Build): number => (build.seconds / build.pages) * 1000;
  const memoryPerPage = (build: Build): number => build.peakMiB / build.pages;
  const row = (name: string, of: (build: Build) => number, digits: number): string[] => [
    name,
    of(today).toFixed(digits),
    of(large).toFixed(digits),
    ratio(of(large), of(today)),
  ];
  return [
    '## Growth of the build',
    '',
    table(
      ['', 'today', 'generated', 'ratio'],
      [
        row('claims', (build) => build.claims, 0),
        row('pages', (build) => build.pages, 0),
        row('seconds, cold', (build) => build.seconds, 1),
        row('ms per page', perPage, 1),
        row('peak memory, MiB', (build) => build.peakMiB, 0),
        row('peak MiB per page', memoryPerPage, 2),
      ],
    ),
  ].join('\n');
}
