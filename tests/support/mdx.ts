import { stringify } from 'yaml';
import { checkMdxFile } from '../../src/check/mdx.ts';
import { page } from '../../src/schemas/article.ts';
import { folderWith } from './folder.ts';
import { KNOWN } from './known.ts';
import { minimalPage } from './minimal-records.ts';
import { problem, read } from './problems.ts';

export const FILE = 'content/pages/about.mdx';
/** Frontmatter without faults. */
export const HEAD = `---\n${stringify(minimalPage, { lineWidth: 0 })}---\n`;
/** Line of the file in which a body below that frontmatter starts. */
export const FIRST = HEAD.split('\n').length;

/** Problems of a page with this body, in the small world of KNOWN. */
export const bodyProblems = (body: string): string[] =>
  read(checkMdxFile(folderWith({ [FILE]: HEAD + body }), FILE, page, KNOWN));

/** The one problem of a body in its first line; `field` may be empty. */
export const first = (field: string, found: string, allowed: string, fix: string): string[] => [
  problem(`${FILE}:${String(FIRST)}${field && `  ${field}`}`, found, allowed, fix),
];
