import type { List, ListItem, Node, Root } from 'mdast';
import {
  beginning,
  childrenOf,
  elementName,
  isElement,
  isUnraveled,
  lineOf,
  literalsOf,
  seenIn,
  textOf,
} from '../records/mdx-nodes.ts';
import type { Problem } from '../records/problem.ts';
import { wordCount } from '../schemas/common.ts';

const SIDES = ['linkerd', 'cilium'] as const;
/** Fewest and most items of a case, and words of an item. */
const ITEMS = { least: 3, most: 4 } as const;
const WORDS = { least: 10, most: 40 } as const;

const LIST = `one list of ${String(ITEMS.least)} or ${String(ITEMS.most)} items, 1. _Run-in head._ Text`;

type Words = Pick<Problem, 'found' | 'allowed' | 'fix'>;
type Told = Words & { node: Node };

const isCalled = (node: Node, name: string): boolean =>
  isElement(node) && elementName(node) === name;
const sideOf = (node: Node): unknown =>
  isElement(node) ? Object.fromEntries(literalsOf(node))['side'] : undefined;

function ofItem(item: ListItem): Told[] {
  const [paragraph] = childrenOf(item);
  const head = paragraph && childrenOf(paragraph)[0];
  const words = wordCount(textOf(item));
  const name = `the item “${beginning(item)}”`;
  return [
    ...(head?.type === 'emphasis'
      ? []
      : [
          {
            node: item,
            found: `${name} without a run-in head`,
            allowed: 'items that begin with their point in italics, _Run-in head._',
            fix: 'Begin it with the point in a few words, _like this._',
          },
        ]),
    ...(words < WORDS.least || words > WORDS.most
      ? [
          {
            node: item,
            found: `${String(words)} words in ${name}`,
            allowed: `${String(WORDS.least)} to ${String(WORDS.most)} words, with the head`,
            fix: words > WORDS.most ? 'Shorten it.' : 'Say what it rests on.',
          },
        ]
      : []),
  ];
}

function ofCase(node: Node): Told[] {
  const seen = seenIn(node);
  // What holds nothing at all is told with the places of components.
  if (seen.length === 0) return [];
  const [list] = seen;
  if (seen.length > 1 || list?.type !== 'list' || !(list as List).ordered)
    return [
      {
        node,
        found: `<Case> around “${beginning(node)}”`,
        allowed: LIST,
        fix: 'Write the case as one numbered list, with nothing before or behind it.',
      },
    ];
  const items = (list as List).children;
  const count = items.length;
  return [
    ...(count < ITEMS.least || count > ITEMS.most
      ? [
          {
            node: list,
            found: `a list of ${String(count)}`,
            allowed: LIST,
            fix: count > ITEMS.most ? 'Keep the strongest.' : 'Add what its maintainers would say.',
          },
        ]
      : []),
    ...items.flatMap(ofItem),
  ];
}

function ofCases(node: Node): Told[] {
  const seen = seenIn(node).flatMap((child) => (isUnraveled(child) ? seenIn(child) : [child]));
  const cases = seen.filter((child) => isCalled(child, 'Case'));
  const sides = cases.map(sideOf);
  const missing = SIDES.filter((side) => !sides.includes(side));
  const other = seen.find((child) => !cases.includes(child));
  return [
    ...(missing.length > 0 && seen.length > 0
      ? [
          {
            node,
            found: `no ${missing.map((side) => `<Case side="${side}">`).join(' and no ')}`,
            allowed: 'the case for each side, once',
            fix: 'Add it; docs/authoring.md says what belongs in it.',
          },
        ]
      : []),
    ...(other
      ? [
          {
            node: other,
            found: `“${beginning(other)}” between the cases`,
            allowed: '<Case side="linkerd"> and <Case side="cilium">, and nothing else',
            fix: 'Move it into one of the two, or out of <Cases>.',
          },
        ]
      : []),
    ...cases.flatMap(ofCase),
  ];
}

const casesIn = (node: Node): Node[] =>
  isCalled(node, 'Cases') ? [node] : childrenOf(node).flatMap(casesIn);

/** Checks that <Cases> holds the case for each side, each a list of a few points with their heads. */
export const checkCases = (tree: Root, file: string): Problem[] =>
  casesIn(tree)
    .flatMap(ofCases)
    .map(({ node, ...words }) => ({ file, line: lineOf(node), ...words }));
