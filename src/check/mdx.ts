import { z } from 'astro/zod';
import { blocksOf } from '../records/mdx-blocks.ts';
import { ARTICLES, checkMdxFiles, mdxIn, mdxName, PAGES } from '../records/mdx-files.ts';
import {
  frontmatterOf,
  outlineOfTree,
  parseMdx,
  type SyntaxFault,
  TOO_DEEP,
} from '../records/mdx-outline.ts';
import type { Problem } from '../records/problem.ts';
import { parseSource } from '../records/source-file.ts';
import { readText } from '../records/source-text.ts';
import { type DifferenceMeta, difference, page } from '../schemas/article.ts';
import { DIFFERENCES } from '../schemas/common.ts';
import { checkBody } from './body.ts';
import { checkCases } from './cases.ts';
import { checkFrontmatter } from './frontmatter.ts';
import type { Known } from './known.ts';
import { checkAnswer, checkLayers } from './layers.ts';
import { checkMarks } from './marks.ts';
import { mdxWords } from './mdx-words.ts';
import { checkShape } from './shape.ts';
import { checkStanding } from './standing.ts';

const isArticle = (file: string): boolean => file.startsWith(`${ARTICLES}/`);

function bodyProblems(text: string, file: string, known: Known): Problem[] {
  try {
    const tree = parseMdx(text);
    const body = blocksOf(tree);
    return [
      ...checkBody(outlineOfTree(tree), file, known),
      ...checkShape(tree, file),
      ...checkStanding(tree, file),
      ...checkCases(tree, file),
      ...checkMarks(body.blocks, file, known),
      ...(isArticle(file) ? checkLayers(body, file) : []),
    ];
  } catch (error) {
    // Components in each other exhaust whoever walks through them.
    const deep = error instanceof RangeError;
    if (error instanceof Error && !deep) throw error;
    const fault = deep ? { reason: TOO_DEEP, line: undefined } : (error as SyntaxFault);
    return [{ file, allowed: 'well-formed MDX', ...mdxWords(fault) }];
  }
}

/** Checks one MDX file: syntax, frontmatter, components, ids, links, and that no number is typed. */
export function checkMdxFile(
  root: string,
  file: string,
  schema: z.ZodType,
  known: Known,
): Problem[] {
  const { text, problems: unreadable } = readText(root, file);
  if (text === undefined) return unreadable;
  const frontmatter = frontmatterOf(text);
  const problems = checkFrontmatter(frontmatter, file, schema, known);
  if (frontmatter !== undefined && problems.length === 0 && isArticle(file)) {
    const source = parseSource(file, frontmatter, 2);
    problems.push(...checkAnswer(source.value as Partial<DifferenceMeta>, source));
  }
  // Without a closed block the fields would be read as prose, and every line would be a fault.
  return frontmatter === undefined ? problems : [...problems, ...bodyProblems(text, file, known)];
}

/** The schema of an article; its number is its place among the five differences. */
const articleSchema = (file: string): z.ZodType => {
  const place = (DIFFERENCES as readonly string[]).indexOf(mdxName(file)) + 1;
  return place > 0 ? difference.safeExtend({ number: z.literal(place) }) : difference;
};

/** Checks all articles and prose pages, and that none is missing. */
export const checkMdx = (root: string, known: Known): Problem[] => [
  ...checkMdxFiles(root),
  ...mdxIn(root, ARTICLES).flatMap((file) => checkMdxFile(root, file, articleSchema(file), known)),
  ...mdxIn(root, PAGES).flatMap((file) => checkMdxFile(root, file, page, known)),
];
