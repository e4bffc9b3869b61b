import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { difference, page } from '../schemas/article.ts';
import { DIFFERENCES } from '../schemas/common.ts';
import { AUTHOR_COMPONENTS } from './mdx-components.ts';
import { type Outline, outline, type SyntaxFault, type Use } from './mdx-outline.ts';
import { nearest, type Problem } from './problem.ts';
import { unknownId, validate } from './read.ts';

/** Ids an article may point to, by collection. */
export type KnownIds = Record<
  'claims' | 'sources' | 'numbers' | 'events' | 'features' | 'figures',
  ReadonlySet<string>
>;

/** Names that hold a digit and are no findings: protocols, layers, the 2024 page itself. */
const NAMES_WITH_DIGITS =
  /\b(?:HTTP\/[123](?:\.\d)?|L[347](?:\/L?[47])?|[Ll]ayers? [347](?:(?:,| and| to| or) [347])*|IPv[46]|X\.509|OAuth2|(?:the|The) 2024 page|(?:the|The) 2024 (?:test|report|comparison)|since 2024|Since 2024|in 2024's|k8s|linkerd2(?:-proxy)?|h2|gRPC\/2|x86|AES-\d+|SHA-\d+|ML-KEM-\d+|TLS 1\.[23])\b/g;
const TOKEN = /\{(num|when):([^}]*)\}/g;

const digitsIn = (text: string): string | undefined =>
  /\S*\d\S*/.exec(text.replace(TOKEN, '').replace(NAMES_WITH_DIGITS, ''))?.[0];

function checkUse(use: Use, file: string, known: KnownIds): Problem[] {
  const place = { file, line: use.line };
  const spec = (AUTHOR_COMPONENTS as Record<string, Record<string, object>>)[use.name];
  if (!spec) {
    const near = nearest(use.name, Object.keys(AUTHOR_COMPONENTS));
    return [
      {
        ...place,
        found: `<${use.name}>`,
        allowed: Object.keys(AUTHOR_COMPONENTS).map((name) => `<${name}>`).join(', '),
        fix: near ? `Did you mean <${near}>?` : 'Use one of the components for authors.',
      },
    ];
  }
  const unknown = Object.keys(use.attributes)
    .filter((name) => !(name in spec))
    .map((name): Problem => ({
      ...place,
      field: `<${use.name}> ${name}`,
      found: `an unknown attribute "${name}"`,
      allowed: Object.keys(spec).join(', ') || 'no attributes',
      fix: 'Remove the attribute, or correct its name.',
    }));
  const wrong = Object.entries(spec).flatMap(([name, rule]): Problem[] => {
    const field = `<${use.name}> ${name}`;
    const value = use.attributes[name];
    const { ref, words, required } = rule as { ref?: keyof KnownIds; words?: string[]; required: boolean };
    if (value === undefined)
      return required
        ? [{ ...place, field, found: 'nothing', allowed: ref ? `an id in ${ref}` : (words?.join(', ') ?? 'a text'), fix: 'Add the attribute; it is required.' }]
        : [];
    if (ref && !known[ref].has(String(value)))
      return [unknownId({ ...place, field }, String(value), known[ref], ref)];
    if (words && !words.includes(String(value)))
      return [{ ...place, field, found: `"${String(value)}"`, allowed: words.join(', '), fix: 'Use one of the allowed words.' }];
    return [];
  });
  return [...unknown, ...wrong];
}

function checkBody(body: Outline, file: string, known: KnownIds): Problem[] {
  const seen = new Set<string>();
  const repeated = body.uses.flatMap((use): Problem[] => {
    const id = use.attributes['id'];
    if (use.name !== 'Section' || typeof id !== 'string') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file,
        line: use.line,
        field: '<Section> id',
        found: `"${id}" a second time`,
        allowed: 'an id of its own for every section',
        fix: 'Give the section another id.',
      },
    ];
  });
  const links = body.links.flatMap(({ url, line }): Problem[] => {
    const id = /^source:(.*)$/.exec(url)?.[1];
    if (id !== undefined)
      return known.sources.has(id) ? [] : [unknownId({ file, line, field: 'link' }, id, known.sources, 'sources')];
    return /^(\/|#)/.test(url)
      ? []
      : [
          {
            file,
            line,
            field: 'link',
            found: url,
            allowed: 'a path of this site such as /claims/, or source:<id>',
            fix: 'Give outside addresses a record in content/sources.yaml and link source:<id>.',
          },
        ];
  });
  const code = body.code.map(({ value, line }): Problem => ({
    file,
    line,
    found: value.slice(0, 60),
    allowed: 'text and the components for authors',
    fix: 'Remove imports, exports and {expressions}; components are in scope without import.',
  }));
  const digits = body.texts.flatMap(({ value, line }): Problem[] => {
    const found = digitsIn(value);
    return found === undefined
      ? []
      : [
          {
            file,
            line,
            found: `"${found}" typed into the text`,
            allowed: 'numbers, dates and versions from records',
            fix: 'Use <Num id="…" />, <When event="…" /> or <Since feature="…" project="…" />.',
          },
        ];
  });
  return [
    ...body.uses.flatMap((use) => checkUse(use, file, known)),
    ...repeated,
    ...links,
    ...code,
    ...digits,
  ];
}

function* strings(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* strings(item, path ? `${path}.${key}` : key);
}

const MACHINE_FIELDS = /^(number|reviewedOn|reading\.\d+\.source)$/;

function checkFrontmatter(
  text: string,
  file: string,
  schema: z.ZodType,
  known: KnownIds,
): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const offset = 1;
  if (document.errors.length)
    return document.errors.map((error) => ({
      file,
      line: (error.linePos?.[0].line ?? 1) + offset,
      found: error.message.split('\n')[0] ?? 'a syntax error',
      allowed: 'well-formed YAML between the --- lines',
      fix: 'Check quotes, colons and indentation on this line and the one before it.',
    }));
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let end = path.length; end > 0; end -= 1) {
      const node = document.getIn(path.slice(0, end) as string[], true) as { range?: [number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line + offset;
    }
    return offset;
  };
  const value: unknown = document.toJS();
  const { problems } = validate(schema, value, { file, lineOf });
  for (const [field, content] of strings(value, '')) {
    const place = { file, line: lineOf(field.split('.')), field };
    for (const [, kind, id = ''] of content.matchAll(TOKEN)) {
      const ref = kind === 'num' ? 'numbers' : 'events';
      if (!known[ref].has(id)) problems.push(unknownId(place, id, known[ref], ref));
    }
    const digits = MACHINE_FIELDS.test(field) ? undefined : digitsIn(content);
    if (digits !== undefined)
      problems.push({
        ...place,
        found: `"${digits}" typed into the text`,
        allowed: 'numbers and dates from records',
        fix: 'Use {num:<id>} or {when:<event id>}.',
      });
    if (/^reading\.\d+\.source$/.test(field) && !known.sources.has(content))
      problems.push(unknownId(place, content, known.sources, 'sources'));
  }
  return problems;
}

/** Checks one MDX file: syntax, frontmatter, components, ids, links, and that no number is typed. */
export function checkMdxFile(root: string, file: string, schema: z.ZodType, known: KnownIds): Problem[] {
  let parsed: Outline;
  try {
    parsed = outline(readFileSync(join(root, file), 'utf8'));
  } catch (fault) {
    const { reason, line } = fault as SyntaxFault;
    return [{ file, line, found: reason, allowed: 'well-formed MDX', fix: 'Close every tag and brace on this line.' }];
  }
  return [
    ...checkFrontmatter(parsed.frontmatter, file, schema, known),
    ...checkBody(parsed, file, known),
  ];
}

const mdxIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.mdx'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

/** Checks all articles and prose pages, and that there is one article for each difference. */
export function checkMdx(root: string, known: KnownIds): Problem[] {
  const articles = mdxIn(root, 'content/differences');
  const pages = mdxIn(root, 'content/pages');
  const slugs = articles.map((file) => basename(file, '.mdx'));
  const missing = DIFFERENCES.filter((slug) => !slugs.includes(slug)).map((slug): Problem => ({
    file: `content/differences/${slug}.mdx`,
    found: 'no such file',
    fix: 'Write the article; there is one for each of the five differences.',
  }));
  const extra = slugs
    .filter((slug) => !(DIFFERENCES as readonly string[]).includes(slug))
    .map((slug): Problem => ({
      file: `content/differences/${slug}.mdx`,
      found: `an article named "${slug}"`,
      allowed: DIFFERENCES.join(', '),
      fix: 'Rename the file.',
    }));
  return [
    ...missing,
    ...extra,
    ...articles.flatMap((file) => checkMdxFile(root, file, difference, known)),
    ...pages.flatMap((file) => checkMdxFile(root, file, page, known)),
  ];
}
