import type { Node, Root } from 'mdast';
import {
  beginning,
  childrenOf,
  type Element,
  elementName,
  isElement,
  isUnraveled,
  lineOf,
  literalsOf,
  seenIn,
  textOf,
} from '../records/mdx-nodes.ts';
import type { Problem } from '../records/problem.ts';
import { type Component, componentCalled } from './mdx-components.ts';

/** What is around a node. */
interface Around {
  /** Names of the components around it, and links, the outermost first. */
  names: readonly string[];
  /** What the component right around it is called: by its name, and a section by its id and its layer. */
  called: readonly string[];
  /** Whether a line of its own can begin here. */
  apart: boolean;
  /** Whether a sentence is around it. */
  sentence: boolean;
}
const TOP: Around = { names: [], called: [], apart: true, sentence: false };

/** What holds a sentence. Anything else in Markdown only keeps components from a line of their own. */
const SENTENCES = new Set(['paragraph', 'tableCell', 'heading']);

const tag = (name: string): string => (name === 'link' ? 'a link' : `<${name}>`);

/** A place right inside a component, in words. */
function placeWords(called: string): string {
  const [name = '', detail] = called.split(' ');
  if (detail === 'explanation') return `a <${name}> without layer="evidence"`;
  return detail ? `<${name} id="${detail}">` : `<${name}>`;
}

type Words = Pick<Problem, 'found' | 'allowed' | 'fix'>;

/** Why a component may not stand where it does; undefined where it may. */
function misplaced(
  name: string,
  { stands, inside, never = [], only }: Component,
  around: Around,
  file: string,
): Words | undefined {
  if (only && !file.startsWith(only.path))
    return {
      found: `<${name}>`,
      allowed: only.why,
      fix: only.fix,
    };
  if (stands === 'apart' && !around.apart)
    return {
      found: `<${name}> inside a sentence, a list or a table`,
      allowed: `<${name}> on a line of its own`,
      fix: 'Move it between two paragraphs, with an empty line before and behind it.',
    };
  const barred = never.find((other) => around.names.includes(other));
  if (barred)
    return {
      found: `<${name}> inside ${tag(barred)}`,
      allowed: `<${name}> outside of ${never.map(tag).join(', ')}`,
      fix: `Move it behind ${tag(barred)}, or remove it.`,
    };
  // What stands outside of every section is told with the shape of the text.
  if (!inside || (around.names.length === 0 && inside.length > 0)) return undefined;
  if (inside.length === 0 ? around.names.length === 0 : meets(inside, around)) return undefined;
  return {
    found: `<${name}> inside ${tag(around.names.at(-1) ?? '')}`,
    allowed:
      inside.length === 0
        ? `<${name}> at the top level, side by side with the others`
        : `<${name}> right inside ${inside.map(placeWords).join(' or ')}`,
    fix: 'Move it there, or use what docs/authoring.md has for this place.',
  };
}

const meets = (inside: readonly string[], { called }: Around): boolean =>
  inside.some((one) => called.includes(one));

/** What is wrong with what stands between the tags of a component; undefined where nothing is. */
function misheld(name: string, { stands, holds }: Component, node: Node): Words | undefined {
  const seen = seenIn(node);
  if (holds === 'nothing')
    return seen.length === 0
      ? undefined
      : {
          found: `<${name}> around “${beginning(node)}”`,
          allowed: `<${name} … />, which holds nothing: its words come from the record`,
          fix: 'Write the words before or behind it, or remove them.',
        };
  const filled = stands === 'apart' ? seen.length > 0 : textOf(node).trim() !== '';
  if (!filled)
    return {
      found: `<${name}> without words`,
      allowed: `words between <${name}> and </${name}>`,
      fix: 'Write the words between its tags, or remove it.',
    };
  if (stands === 'apart' && node.type === 'mdxJsxTextElement')
    return {
      found: `<${name}> and its words in one line`,
      allowed: 'its tags on lines of their own',
      fix: 'Give each tag a line of its own, and leave an empty line behind the first and before the last.',
    };
  return undefined;
}

/** Marks without a sentence around them. */
const alone = (names: readonly string[]): Words => ({
  found: `a paragraph of nothing but ${names.map(tag).join(', ')}`,
  allowed: 'a paragraph with words of its own; without them MDX drops it, and the spaces in it',
  fix: 'Begin the sentence outside of the mark, or end it behind the mark: a full stop is enough.',
});

/** The components in a paragraph that need a sentence around them. */
const loose = (node: Node): string[] =>
  childrenOf(node)
    .filter(isElement)
    .map(elementName)
    .filter((name) => componentCalled(name)?.stands === 'in a sentence');

function inComponent(name: string, node: Element, around: Around): Around {
  const attributes = Object.fromEntries(literalsOf(node));
  const apart = componentCalled(name)?.stands !== 'in a sentence';
  const section = [attributes['id'], attributes['layer'] ?? 'explanation'];
  return {
    names: [...around.names, name],
    called: [name, ...(name === 'Section' ? section.map((one) => `${name} ${String(one)}`) : [])],
    apart: around.apart && apart,
    sentence: around.sentence || !apart,
  };
}

function inMarkdown(node: Node, around: Around): Around {
  if (node.type === 'root' || isUnraveled(node)) return around;
  return {
    ...around,
    names: node.type === 'link' ? [...around.names, 'link'] : around.names,
    apart: false,
    sentence: around.sentence || SENTENCES.has(node.type),
  };
}

function walk(node: Node, around: Around, file: string): Problem[] {
  const at = (words: Words): Problem => ({ file, line: lineOf(node), ...words });
  if (!isElement(node)) {
    const marks = isUnraveled(node) ? loose(node) : [];
    const within = { ...inMarkdown(node, around), ...(marks.length > 0 && { sentence: true }) };
    return [
      ...(marks.length > 0 ? [at(alone(marks))] : []),
      ...childrenOf(node).flatMap((child) => walk(child, within, file)),
    ];
  }
  const name = elementName(node);
  const rule = componentCalled(name);
  const inner = childrenOf(node).flatMap((child) =>
    walk(child, inComponent(name, node, around), file),
  );
  // A component that does not exist is told with its attributes.
  if (!rule) return inner;
  const lonely = rule.stands === 'in a sentence' && !around.sentence ? alone([name]) : undefined;
  const place = misplaced(name, rule, around, file) ?? lonely;
  const held = misheld(name, rule, node);
  return [...(place ? [at(place)] : []), ...(held ? [at(held)] : []), ...inner];
}

/** Checks that every component of a text stands where it may, and holds what it must, as the table of components says. */
export const checkStanding = (tree: Root, file: string): Problem[] => walk(tree, TOP, file);
