import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outline } from './mdx-outline.ts';
import { mdxPages } from './mdx-pages.ts';

/** What a text uses: sections, figures, and the records it points to, each in the order of first use. */
export interface TextOutline {
  sections: { id: string; title: string }[];
  /** Ids of the sources cited by number. */
  citations: string[];
  /** Ids of the sources behind links. */
  linked: string[];
  figures: string[];
  /** Those of them that stand on a page of their own. */
  figuresApart: string[];
  /** Claims whose record opens from the text. */
  claims: string[];
  /** Numbers printed in the text. */
  numbers: string[];
  /** Claims whose full record already stands in the text. */
  recordsInText: string[];
}

const unique = (items: string[]): string[] => [...new Set(items)];

/** What an MDX text uses. Throws a `SyntaxFault` where MDX itself is broken. */
export function outlineOf(text: string): TextOutline {
  const { uses, links } = outline(text);
  const ids = (...names: string[]): string[] =>
    unique(
      uses.filter(({ name }) => names.includes(name)).map((use) => String(use.attributes['id'])),
    );
  return {
    sections: uses
      .filter((use) => use.name === 'Section')
      .map(({ attributes }) => ({
        id: String(attributes['id']),
        title: String(attributes['title']),
      })),
    citations: ids('Cite'),
    linked: unique(links.flatMap(({ value }) => /^source:(.*)$/.exec(value)?.[1] ?? [])),
    figures: ids('Figure', 'FigureApart'),
    figuresApart: ids('FigureApart'),
    claims: ids('Claim', 'Evidence'),
    numbers: ids('Num'),
    recordsInText: ids('ClaimRecord'),
  };
}

const known = new Map<string, { text: string; outline: TextOutline }>();

/** What the MDX file at a path relative to the project root uses, worked out once for each state of the file. */
export function outlineIn(file: string): TextOutline {
  const text = readFileSync(join(process.cwd(), file), 'utf8');
  const last = known.get(file);
  if (last?.text === text) return last.outline;
  const found = outlineOf(text);
  known.set(file, { text, outline: found });
  return found;
}

/**
 * What the page at a path below the base uses; undefined where the page is not written in MDX. Numbers
 * of citations and figures come from here and not from the order of rendering, which differs from
 * build to build.
 */
export function outlineAt(path: string): TextOutline | undefined {
  const page = mdxPages(process.cwd()).find((candidate) => candidate.path === path);
  return page && outlineIn(page.file);
}
