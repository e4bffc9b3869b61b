import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { difference, page } from '../schemas/article.ts';
import { DIFFERENCES } from '../schemas/common.ts';
import { checkBody } from './check-body.ts';
import { checkFrontmatter } from './check-frontmatter.ts';
import type { Known } from './known.ts';
import { ARTICLES, checkMdxFiles, mdxIn, mdxName, PAGES } from './mdx-files.ts';
import { frontmatterOf, outline, type SyntaxFault } from './mdx-outline.ts';
import { mdxWords } from './mdx-words.ts';
import type { Problem } from './problem.ts';

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

/** The schema of an article; its number is its place among the five differences. */
const articleSchema = (file: string): z.ZodType => {
  const place = (DIFFERENCES as readonly string[]).indexOf(mdxName(file)) + 1;
  return place > 0 ? difference.extend({ number: z.literal(place) }) : difference;
};

/** Checks all articles and prose pages, and that none is missing. */
export const checkMdx = (root: string, known: Known): Problem[] => [
  ...checkMdxFiles(root),
  ...mdxIn(root, ARTICLES).flatMap((file) => checkMdxFile(root, file, articleSchema(file), known)),
  ...mdxIn(root, PAGES).flatMap((file) => checkMdxFile(root, file, page, known)),
];
