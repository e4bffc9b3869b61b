import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textPage } from '../kinds/addresses.ts';
import { outline, type Use } from './mdx-outline.ts';
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
  /** Parts that an article keeps closed until a reader opens them: folds within sections, and sections of evidence. */
  folds: { id: string; title: string }[];
  /** Element ids of claims, sources and figures that only such parts use. */
  folded: string[];
}

const unique = (items: string[]): string[] => [...new Set(items)];

/** Element ids of what a text uses, by the names of components. */
const ANCHORS: Readonly<Record<string, string>> = {
  Claim: 'claim-',
  Evidence: 'claim-',
  ClaimRecord: 'claim-',
  Cite: 'source-',
  Figure: 'fig-',
  FigureApart: 'fig-',
};

function onlyFolded(uses: readonly Use[]): string[] {
  const anchors = uses.flatMap(({ name, attributes, folded }) =>
    ANCHORS[name] ? [{ id: ANCHORS[name] + String(attributes['id']), folded }] : [],
  );
  const open = new Set(anchors.filter(({ folded }) => !folded).map(({ id }) => id));
  return unique(anchors.map(({ id }) => id)).filter((id) => !open.has(id));
}

/** What an MDX text uses. Throws a `SyntaxFault` where MDX itself is broken. */
export function outlineOf(text: string): TextOutline {
  const { uses, links } = outline(text);
  const ids = (...names: string[]): string[] =>
    unique(
      uses.filter(({ name }) => names.includes(name)).map((use) => String(use.attributes['id'])),
    );
  const titled = (is: (use: Use) => boolean): { id: string; title: string }[] =>
    uses.filter(is).map(({ attributes }) => ({
      id: String(attributes['id']),
      title: String(attributes['title']),
    }));
  return {
    sections: titled(({ name }) => name === 'Section'),
    folds: titled(
      ({ name, attributes }) =>
        name === 'Fold' || (name === 'Section' && attributes['layer'] === 'evidence'),
    ),
    citations: ids('Cite'),
    linked: unique(links.flatMap(({ value }) => /^source:(.*)$/.exec(value)?.[1] ?? [])),
    figures: ids('Figure', 'FigureApart'),
    figuresApart: ids('FigureApart'),
    claims: ids('Claim', 'Evidence'),
    numbers: ids('Num'),
    recordsInText: ids('ClaimRecord'),
    folded: onlyFolded(uses),
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
 * What the page at a path below the base uses, or the article whose closed parts it holds; undefined where the page is not written in MDX. Numbers
 * of citations and figures come from here and not from the order of rendering, which differs from
 * build to build.
 */
export function outlineAt(path: string): TextOutline | undefined {
  const text = textPage(path);
  const page = mdxPages(process.cwd()).find((candidate) => candidate.path === text);
  return page && outlineIn(page.file);
}
