import type { Piece } from '../records/mdx-outline.ts';
import type { Problem } from '../records/problem.ts';
import { suggestion, unknownId } from '../records/suggest.ts';
import type { Known } from './known.ts';

/** What a link in a text may lead to. */
const PLACES = 'a path of this site such as /claims/, a section such as #two-cases, or source:<id>';

/** How deep a path lies: pages that are meant instead lie as deep. */
const depth = (path: string): number => path.split('/').filter(Boolean).length;

/** A link below the base whose page or part does not exist. */
function checkPlace({ value, line }: Piece, file: string, { places }: Known): Problem[] {
  const place = { file, line, field: 'link' };
  const [, written = '', part] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(value) ?? [];
  const path = written || places.pageOf(file);
  if (path === undefined) return [];
  const anchors = places.anchors.get(path);
  if (!anchors) {
    const near = [...places.anchors.keys()].filter((page) => depth(page) === depth(path));
    const fix = suggestion(path, near, {
      none: 'Correct the path; pages end in a slash.',
      near: 'Pages end in a slash.',
    });
    return [{ ...place, found: `${path}, which no page of the site has`, allowed: PLACES, fix }];
  }
  if (part === undefined || anchors.has(part)) return [];
  return [
    {
      ...place,
      found: `#${part}, which ${written ? path : 'this page'} does not have`,
      allowed: `the id of a section, part or record of ${path}`,
      fix: suggestion(part, anchors, { none: 'Correct the id, or link the page alone.' }),
    },
  ];
}

/** Checks the target of a link in a text: it is a source with an address, or a place of this site that exists. */
export function checkLink(piece: Piece, file: string, known: Known): Problem[] {
  const { value, line } = piece;
  const place = { file, line, field: 'link' };
  const id = /^source:(.*)$/s.exec(value)?.[1];
  if (id === undefined) {
    const fix = 'Give outside addresses a record in content/sources.yaml and link source:<id>.';
    return /^(?:\/(?!\/)|#)/.test(value)
      ? checkPlace(piece, file, known)
      : [{ ...place, found: value || 'nothing', allowed: PLACES, fix }];
  }
  if (!known.ids.sources.has(id))
    return [unknownId(place, id, known.ids.sources, known.where.sources)];
  if (known.hasAddress(id)) return [];
  const found = `source:${id}, which has no address (url: null)`;
  const fix = 'Use <Cite> instead, or link a page of this site.';
  return [{ ...place, found, allowed: 'a source with an address', fix }];
}
