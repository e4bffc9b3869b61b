import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { difference, page } from '../schemas/article.ts';
import { DIFFERENCES } from '../schemas/common.ts';
import { checkBody } from './check-body.ts';
import { checkFrontmatter } from './check-frontmatter.ts';
import type { Known } from './known.ts';
import { frontmatterOf, outline, type SyntaxFault } from './mdx-outline.ts';
import { mdxWords } from './mdx-words.ts';
import type { Problem } from './problem.ts';
import { suggestion } from './suggest.ts';

const ARTICLES = 'content/differences';
const PAGES = 'content/pages';

function bodyProblems(text: string, file: string, known: Known): Problem[] {
  try {
    return checkBody(outline(text), file, known);
  } catch (error) {
    if (error instanceof Error) throw error;
    return [{ file, allowed: 'well-formed MDX', ...mdxWords(error as SyntaxFault) }];
  }
}

/** Checks one MDX file: syntax, frontmatter, components, ids, links, and that no number is typed. */
export function checkMdxFile(
  root: string,
  file: string,
  schema: z.ZodType,
  known: Known,
): Problem[] {
  const text = readFileSync(join(root, file), 'utf8');
  const frontmatter = frontmatterOf(text);
  const problems = checkFrontmatter(frontmatter, file, schema, known);
  // Without a closed block the fields would be read as prose, and every line would be a fault.
  return frontmatter === undefined ? problems : [...problems, ...bodyProblems(text, file, known)];
}

const mdxIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.mdx'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

/** Problems with the set of articles: there is one for each difference, named after it. */
function checkSet(articles: readonly string[]): Problem[] {
  const slugs = articles.map((file) => basename(file, '.mdx'));
  const missing = DIFFERENCES.filter((slug) => !slugs.includes(slug)).map(
    (slug): Problem => ({
      file: `${ARTICLES}/${slug}.mdx`,
      found: 'no such file',
      allowed: 'one article for each of the five differences',
      fix: 'Restore the article, or correct the name of its file.',
    }),
  );
  const extra = slugs
    .filter((slug) => !(DIFFERENCES as readonly string[]).includes(slug))
    .map(
      (slug): Problem => ({
        file: `${ARTICLES}/${slug}.mdx`,
        found: `an article named "${slug}"`,
        allowed: DIFFERENCES.join(', '),
        fix: suggestion(slug, DIFFERENCES, {
          none: 'Move a page that is no difference to content/pages.',
        }),
      }),
    );
  return [...missing, ...extra];
}

/** Checks all articles and prose pages, and that there is one article for each difference. */
export function checkMdx(root: string, known: Known): Problem[] {
  const articles = mdxIn(root, ARTICLES);
  const pages = mdxIn(root, PAGES);
  const empty: Problem = {
    file: PAGES,
    found: 'no .mdx file',
    allowed: 'a folder with one or more .mdx files',
    fix: 'Restore the folder; without it the site cannot be built.',
  };
  return [
    ...checkSet(articles),
    ...(pages.length === 0 ? [empty] : []),
    ...articles.flatMap((file) => checkMdxFile(root, file, difference, known)),
    ...pages.flatMap((file) => checkMdxFile(root, file, page, known)),
  ];
}
