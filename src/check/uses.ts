import { frameOf, isDataFigure } from '../figures/catalog.ts';
import { allChoices, viewKey } from '../figures/options.ts';
import { NUMBER_FORMS } from '../lib/prose-number.ts';
import type { Use } from '../records/mdx-outline.ts';
import type { Place, Problem } from '../records/problem.ts';
import { suggestion, unknownId } from '../records/suggest.ts';
import type { Side } from '../schemas/common.ts';
import type { Known } from './known.ts';
import { type Attribute, COMPONENT_NAMES, componentCalled } from './mdx-components.ts';
import { checkPlain } from './plain.ts';
import { isReserved, RESERVED_WORDS } from './reserved-ids.ts';
import { formProblem } from './text.ts';

const COMPONENTS = COMPONENT_NAMES.map((name) => `<${name}>`).join(', ');
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function unknownComponent({ name, line }: Use, file: string): Problem {
  const none = 'Use a component for authors, or plain Markdown.';
  const fix = suggestion(name, COMPONENT_NAMES, { none });
  return { file, line, found: `<${name}>`, allowed: COMPONENTS, fix };
}

/** Names of the views of a figure, as addresses have them; none of a figure that opens in one way only. */
function viewsOf(figure: unknown): string[] {
  if (typeof figure !== 'string' || !isDataFigure(figure)) return [];
  const { options } = frameOf(figure);
  return allChoices(options)
    .map((chosen) => viewKey(options, chosen))
    .filter(Boolean);
}

/** An attribute in its component. */
interface Given {
  rule: Attribute;
  attributes: Use['attributes'];
  place: Place;
  known: Known;
}

/** The words that an attribute may hold; undefined where any will do, or an id of a record. */
function wordsOf({ rule, attributes, known }: Given): readonly string[] | undefined {
  if ('words' in rule) return rule.words;
  if ('viewOf' in rule) return viewsOf(attributes[rule.viewOf]);
  if (!('ref' in rule) || rule.ref !== 'figures') return undefined;
  const figures = [...known.ids.figures];
  return rule.drawn ? figures.filter(isDataFigure) : figures;
}

/** What an attribute may hold, in words. */
function allowedIn(given: Given): string {
  const { rule, known } = given;
  const words = wordsOf(given);
  if (words) return words.join(', ') || 'no view: this figure opens in one way only';
  if ('ref' in rule) return known.where[rule.ref];
  return 'name' in rule ? 'small letters and digits joined by hyphens' : 'a text';
}

/** The remedy for a word that an attribute may not hold, where none resembles it. */
const NONE = (rule: Attribute): string =>
  'viewOf' in rule ? 'Leave the attribute out for the usual view.' : 'Use one of those.';

/** The problems with the value of an attribute. */
function checkValue(value: string, given: Given): Problem[] {
  const { rule, place, known } = given;
  const allowed = allowedIn(given);
  const words = wordsOf(given);
  if (words) {
    if (words.includes(value)) return [];
    const fix = suggestion(value, words, { none: NONE(rule) });
    return [{ ...place, found: `"${value}"`, allowed, fix }];
  }
  if ('ref' in rule) {
    const ids = known.ids[rule.ref];
    return ids.has(value) ? [] : [unknownId(place, value, ids, allowed)];
  }
  if (!('name' in rule)) return checkPlain(value, place);
  if (!NAME.test(value))
    return [{ ...place, found: `"${value}"`, allowed, fix: 'Write it in that form.' }];
  const fix = 'Give the section another id.';
  return isReserved(value)
    ? [{ ...place, found: `"${value}", which the page uses`, allowed: RESERVED_WORDS, fix }]
    : [];
}

/** The problems with one attribute. `value` is true for an attribute without a value. */
function checkAttribute(value: string | true | undefined, given: Given): Problem[] {
  const { rule, place } = given;
  if (value === undefined && !rule.required) return [];
  if (typeof value === 'string' && value.trim() !== '') return checkValue(value, given);
  const allowed = allowedIn(given);
  return [
    value === undefined
      ? { ...place, found: 'nothing', allowed, fix: 'Add the attribute, with its value in quotes.' }
      : {
          ...place,
          found: 'an attribute without a value',
          allowed,
          fix: 'Write it as name="value".',
        },
  ];
}

const twice = (name: string, place: Place): Problem => ({
  ...place,
  found: `the attribute "${name}" more than once`,
  allowed: 'each attribute once',
  fix: 'Remove all but one.',
});

function unknownAttribute(name: string, names: readonly string[], place: Place): Problem {
  return {
    ...place,
    found: `an unknown attribute "${name}"`,
    allowed: names.join(', ') || 'no attributes',
    fix: suggestion(name, names, { none: 'Remove the attribute.' }),
  };
}

/** <Since> prints the version of a feature; a record without one would stop the build halfway. */
function checkVersion(use: Use, place: Place, known: Known): Problem[] {
  const { feature, project } = use.attributes;
  if (use.name !== 'Since' || typeof feature !== 'string' || !known.ids.features.has(feature))
    return [];
  if (project !== 'linkerd' && project !== 'cilium') return [];
  if (known.hasVersion(feature, project satisfies Side)) return [];
  return [
    {
      ...place,
      field: '<Since> feature',
      found: `"${feature}", whose record gives no version for ${project}`,
      allowed: `a feature with a version in ${project}.since of content/features.yaml`,
      fix: 'Use <Num> with a number record, or add the version to the feature if a source gives it.',
    },
  ];
}

/** <Num as="…"> prints a form that the rule of the number must allow. */
function checkForm({ name, attributes }: Use, place: Place, known: Known): Problem[] {
  const { id, as } = attributes;
  const forms: readonly unknown[] = NUMBER_FORMS;
  if (name !== 'Num' || typeof id !== 'string' || typeof as !== 'string') return [];
  // A word that is no form is reported with the attribute.
  if (!forms.includes(as)) return [];
  const problem = formProblem(id, as, place, known);
  return problem ? [problem] : [];
}

/** <Still> leads to the article that holds the figure whole; without one, a build would stop halfway. */
function checkHolder({ name, attributes }: Use, place: Place, known: Known): Problem[] {
  const { figure } = attributes;
  if (name !== 'Still' || typeof figure !== 'string' || !isDataFigure(figure)) return [];
  if (known.inArticle(figure)) return [];
  return [
    {
      ...place,
      found: `"${figure}", which no article holds`,
      allowed: 'a figure that stands in an article, to which the picture leads',
      fix: 'Put the figure into an article, or link its page: [words](/figures/<id>/).',
    },
  ];
}

/** Checks one use of a component: its name, its attributes, and that the ids it names exist. */
export function checkUse(use: Use, file: string, known: Known): Problem[] {
  const rules = componentCalled(use.name)?.attributes;
  if (!rules) return [unknownComponent(use, file)];
  const place = (name: string): Place => ({ file, line: use.line, field: `<${use.name}> ${name}` });
  const names = Object.keys(rules);
  const { attributes } = use;
  return [
    ...Object.keys(attributes)
      .filter((name) => !names.includes(name))
      .map((name) => unknownAttribute(name, names, place(name))),
    ...use.twice.map((name) => twice(name, place(name))),
    ...Object.entries(rules)
      .filter(([name]) => !use.braces || name in attributes)
      .flatMap(([name, rule]) =>
        checkAttribute(attributes[name], { rule, attributes, place: place(name), known }),
      ),
    ...checkVersion(use, place('feature'), known),
    ...checkForm(use, place('as'), known),
    ...checkHolder(use, place('figure'), known),
  ];
}

/** A problem for every component whose element would have an id that an earlier one of the page has. */
export function repeatedAnchors(uses: readonly Use[], file: string): Problem[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use): Problem[] => {
    const { name, attributes, line } = use;
    const anchor = componentCalled(name)?.anchor?.(attributes);
    if (anchor === undefined) return [];
    const before = first.get(anchor);
    if (!before) {
      first.set(anchor, use);
      return [];
    }
    return [
      {
        file,
        line,
        field: `<${name}>`,
        found: `the id "${anchor}" a second time, first by <${before.name}> in line ${String(before.line)}`,
        allowed: 'each section, figure, record and box once on a page',
        fix: 'Give the section an id of its own, or remove one of the two.',
      },
    ];
  });
}
