import { stringify } from 'yaml';
import { checkMdxFile } from '../../src/check/mdx.ts';
import { parseMdx } from '../../src/records/mdx-outline.ts';
import { page } from '../../src/schemas/article.ts';
import { folderWith } from './folder.ts';
import { KNOWN } from './known.ts';
import { minimalPage } from './minimal-records.ts';
import { problem, read } from './problems.ts';

export const FILE = 'content/pages/about.mdx';
/** Frontmatter without faults. */
export const HEAD = `---\n${stringify(minimalPage, { lineWidth: 0 })}---\n`;
const OPEN = '<Section id="around" title="A title">\n\n';
const CLOSE = '\n\n</Section>\n';
/** A remark of as many lines as the start of a section. */
const REMARK = '{/* A remark. */}\n\n';
/** Line of the file in which a body below that frontmatter starts. */
export const FIRST = (HEAD + OPEN).split('\n').length;

/** Whether a body is a part of a section: it has none of its own, no code of a module, and is well-formed. */
function isPart(body: string): boolean {
  if (body.includes('<Section') || /^(?:import|export)\b/m.test(body)) return false;
  try {
    parseMdx(body);
    return true;
  } catch {
    return false;
  }
}

/** Problems of a page with this body, in the small world of KNOWN. What is a part stands in a section. */
export const bodyProblems = (body: string): string[] =>
  wholeProblems(isPart(body) ? OPEN + body + CLOSE : REMARK + body);

/** Problems of a page whose body is this and nothing else. */
export const wholeProblems = (body: string): string[] =>
  read(checkMdxFile(folderWith({ [FILE]: HEAD + body }), FILE, page, KNOWN));

/** The one problem of a body in its first line; `field` may be empty. */
export const first = (field: string, found: string, allowed: string, fix: string): string[] => [
  problem(`${FILE}:${String(FIRST)}${field && `  ${field}`}`, found, allowed, fix),
];
