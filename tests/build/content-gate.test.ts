import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../support/project-copy';

// A copy of the project in which faults are put into the content, and the commands of a maintainer.

const { folder, read, write, run, remove } = copyProject();
afterAll(remove, 60_000);

/** Replaces a part of a file until the test ends; returns the line in which it stands. */
function putIn(file: string, right: RegExp, wrong: string): number {
  const text = read(file);
  const at = text.search(right);
  expect(at, `${file} holds ${String(right)}`).toBeGreaterThan(-1);
  onTestFinished(() => write(file, text));
  write(file, text.replace(right, wrong));
  return text.slice(0, at).split('\n').length;
}

const CLAIM = 'content/claims/one-tenth.yaml';
const ARTICLE = 'content/differences/complexity.mdx';
const FAULTS = [
  {
    name: 'an unknown verdict',
    file: CLAIM,
    right: /verdict: .*/,
    wrong: 'verdict: suported',
    field: 'verdict',
    words: `
    found    "suported"
    allowed  supported, partly-supported, disputed, outdated, wrong, opinion, unverified
    fix      Did you mean "supported"?
`,
  },
  {
    name: 'a reference to a record that does not exist, which Astro does not look at',
    file: CLAIM,
    right: /- id: own-complexity-measurement-2026/,
    wrong: '- id: own-complexity-measurement-2025',
    field: 'sources.0.id',
    words: `
    found    "own-complexity-measurement-2025", which does not exist
    allowed  an id from content/sources.yaml
    fix      Did you mean "own-complexity-measurement-2026"? Otherwise add the record.
`,
  },
  {
    name: 'an id in an article, which would stop Astro only halfway, with a stack',
    file: ARTICLE,
    right: /<Claim id="[^"]*">/,
    wrong: '<Claim id="one-tent">',
    field: '<Claim> id',
    words: `
    found    "one-tent", which does not exist
    allowed  the name of a file in content/claims, without .yaml
    fix      Did you mean "one-tenth"? Otherwise add the record.
`,
  },
] as const;

// Both commands ask the same check, each fault in a stage of its own; one fault shows that a command stops for it.
describe.each([
  {
    command: 'astro build',
    script: ['node_modules/astro/bin/astro.mjs', 'build'],
    faults: FAULTS.slice(-1),
  },
  {
    command: 'npm run check:content',
    script: ['scripts/check-content.ts'],
    faults: FAULTS.slice(0, -1),
  },
])('$command', ({ script, faults }) => {
  test.each(faults)('stops for $name', ({ file, right, wrong, field, words }) => {
    const line = putIn(file, right, wrong);
    const { status, output } = run(...script);
    expect(status).toBe(1);
    expect(output).toContain(
      `1 problem in the content\n\n${file}:${String(line)}  ${field}${words}`,
    );
    // No stack, and nothing else that would bury the message.
    expect(output).not.toMatch(/^\s+at /m);
    expect(output.trim().split('\n').length).toBeLessThan(12);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

test('npm run check:content passes sound content, and says what it checked', () => {
  const { status, output } = run('scripts/check-content.ts');
  expect(output).toMatch(/^Content is sound: \d+ claims, \d+ sources, /);
  expect(status).toBe(0);
});
