import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../records/problem.ts';
import type { Reading } from '../records/read.ts';
import { suggestion } from '../records/suggest.ts';
import type { ReferencePage } from '../schemas/reference-page.ts';

const SITE = fileURLToPath(new URL('../', import.meta.url));

/** A part of a reference page, or a term of it, that a file of the site asks for by name. */
interface Asked {
  page: string;
  part: string;
  term?: string;
  by: string;
}

/** The page whose parts a file asks for, and the names that it asks for: `part('a')` and `termOf('a', 'B')`. */
const PAGE = /const \{[^}]*\b(?:part|termOf)\b[^}]*\} = referencePage\([^;]*'([\w-]+)'\);/;
const ASKED = /\b(?:part|termOf)\('([\w-]+)'(?:, '([^']+)')?\)/g;

/** What pages and components ask for by a name that stands in their code. */
const asked = (): Asked[] =>
  ['pages', 'components'].flatMap((room) =>
    readdirSync(join(SITE, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .flatMap((name) => {
        const text = readFileSync(join(SITE, room, name), 'utf8');
        const page = PAGE.exec(text)?.[1];
        if (page === undefined) return [];
        const by = `src/${room}/${name.replaceAll('\\', '/')}`;
        return [...text.matchAll(ASKED)].map(([, part = '', term]) => ({
          page,
          part,
          by,
          ...(term !== undefined && { term }),
        }));
      }),
  );

function missing({ page, part, term, by }: Asked, { parts }: ReferencePage): Problem[] {
  const there = parts.find(({ id }) => id === part);
  const names = there ? (there.terms ?? []).map((one) => one.term) : parts.map(({ id }) => id);
  const name = there ? term : part;
  if (name === undefined || (there && names.includes(name))) return [];
  return [
    {
      file: `content/reference/${page}.yaml`,
      field: there ? `parts (${part})` : 'parts',
      found: `no ${there ? 'term' : 'part'} "${name}"`,
      allowed: `all that the page asks for by name, in ${by}`,
      fix: suggestion(name, names, {
        none: 'Restore it, or take it out of the page first.',
        near: 'Otherwise restore it, or take it out of the page first.',
      }),
    },
  ];
}

/** Parts and terms of reference pages that the site asks for and that are not there, so that a build would stop halfway. */
export const checkAskedParts = ({ records }: Pick<Reading, 'records'>): Problem[] =>
  asked().flatMap((one) => {
    const texts = records.reference.find(({ id }) => id === one.page);
    return texts ? missing(one, texts) : [];
  });
