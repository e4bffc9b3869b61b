import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../records/problem.ts';

const TEXT_FILE = /\.(?:mdx|ya?ml)$/;

/** Where texts of the content print a number: files in the order of their paths, and lines. */
export function usesOfNumber(root: string, id: string): Required<Pick<Place, 'file' | 'line'>>[] {
  const marks = [`<Num id="${id}"`, `{num:${id}}`, `{num:${id} `];
  return readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT_FILE.test(name))
    .sort()
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((text, i) =>
          marks.some((mark) => text.includes(mark)) ? [{ file, line: i + 1 }] : [],
        ),
    );
}
