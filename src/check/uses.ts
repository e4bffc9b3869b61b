import { frameOf, isDataFigure } from '../figures/catalog.ts';
import { allChoices, viewKey } from '../figures/options.ts';
import { NUMBER_FORMS } from '../lib/prose-number.ts';
import type { Use } from '../records/mdx-outline.ts';
import type { Place, Problem } from '../records/problem.ts';
import { suggestion, unknownId } from '../records/suggest.ts';
import type { Side } from '../schemas/common.ts';
import type { Known } from './known.ts';
import {
  ARTICLE_COMPONENTS,
  type Attribute,
  attributesFor,
  COMPONENT_NAMES,
} from './mdx-components.ts';
import { formProblem } from './text.ts';

const COMPONENTS = COMPONENT_NAMES.map((name) => `<${name}>`).join(', ');
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function unknownComponent({ name, line }: Use, file: string): Problem {
  const none = 'Use a component for authors, or plain Markdown.';
  const fix = suggestion(name, COMPONENT_NAMES, { none });
  return { file, line, found: `<${name}>`, allowed: COMPONENTS, fix };
}

/** What an attribute may hold, in words. */
function wordsFor(rule: Attribute, known: Known): string {
  if ('ref' in rule) return known.where[rule.ref];
  if ('words' in rule) return rule.words.join(', ');
  return 'name' in rule ? 'small letters and digits joined by hyphens' : 'a text';
}

/** The problem with the value of an attribute, if it has one. */
function checkValue(
  value: string,
  rule: Attribute,
  place: Place,
  known: Known,
): Problem | undefined {
  const allowed = wordsFor(rule, known);
  if ('ref' in rule && rule.ref !== 'figures') {
    const ids = known.ids[rule.ref];
    return ids.has(value) ? undefined : unknownId(place, value, ids, allowed);
  }
  const words = 'ref' in rule ? [...known.ids.figures] : 'words' in rule ? rule.words : undefined;
  const fine = words ? words.includes(value) : !('name' in rule) || NAME.test(value);
  if (fine) return undefined;
  const none = words ? 'Use one of those.' : 'Write it in that form.';
  return { ...place, found: `"${value}"`, allowed, fix: suggestion(value, words ?? [], { none }) };
}

/** The problem with one attribute, if it has one. `value` is true for an attribute without a value. */
function checkAttribute(
  value: string | true | undefined,
  rule: Attribute,
  place: Place,
  known: Known,
): Problem | undefined {
  if (value === undefined && !rule.required) return undefined;
  if (typeof value === 'string' && value !== '') return checkValue(value, rule, place, known);
  const allowed = wordsFor(rule, known);
  return value === undefined
    ? { ...place, found: 'nothing', allowed, fix: 'Add the attribute, with its value in quotes.' }
    : {
        ...place,
        found: 'an attribute without a value',
        allowed,
        fix: 'Write it as name="value".',
      };
}

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

/** <Still view="…"> shows a view that its figure must have. */
function checkView({ name, attributes }: Use, place: Place): Problem[] {
  const { figure, view } = attributes;
  if (name !== 'Still' || typeof figure !== 'string' || typeof view !== 'string') return [];
  if (!isDataFigure(figure)) return [];
  const { options } = frameOf(figure);
  const views = allChoices(options).map((chosen) => viewKey(options, chosen));
  if (views.includes(view)) return [];
  const fix = suggestion(view, views, { none: 'Leave the attribute out for the first view.' });
  return [
    { ...place, found: `"${view}"`, allowed: views.filter(Boolean).join(', ') || 'no view', fix },
  ];
}

/** Pages of prose do not load what figures need; an article does. */
function checkFigurePlace({ name, line }: Use, file: string): Problem[] {
  if (!ARTICLE_COMPONENTS.includes(name) || !file.startsWith('content/pages/')) return [];
  return [
    {
      file,
      line,
      found: `<${name}>`,
      allowed: 'figures in content/differences/, whose pages load the styles of figures',
      fix: 'Put the figure into an article, and show a picture of it with <Still figure="…" />.',
    },
  ];
}

/** Checks one use of a component: its name, its attributes, and that the ids it names exist. */
export function checkUse(use: Use, file: string, known: Known): Problem[] {
  const rules = attributesFor(use.name);
  if (!rules) return [unknownComponent(use, file)];
  const place = (name: string): Place => ({ file, line: use.line, field: `<${use.name}> ${name}` });
  const names = Object.keys(rules);
  return [
    ...Object.keys(use.attributes)
      .filter((name) => !names.includes(name))
      .map((name) => unknownAttribute(name, names, place(name))),
    ...Object.entries(rules)
      .filter(([name]) => !use.braces || name in use.attributes)
      .flatMap(
        ([name, rule]) => checkAttribute(use.attributes[name], rule, place(name), known) ?? [],
      ),
    ...checkVersion(use, place('feature'), known),
    ...checkForm(use, place('as'), known),
    ...checkView(use, place('view')),
    ...checkFigurePlace(use, file),
  ];
}

/** A problem for every section or fold whose id an earlier one of the file has. */
export function repeatedSections(uses: readonly Use[], file: string): Problem[] {
  const first = new Map<string, number>();
  return uses.flatMap(({ name, attributes, line }): Problem[] => {
    const { id } = attributes;
    if ((name !== 'Section' && name !== 'Fold') || typeof id !== 'string') return [];
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, line);
      return [];
    }
    return [
      {
        file,
        line,
        field: `<${name}> id`,
        found: `"${id}" a second time, first in line ${String(known)}`,
        allowed: 'an id of its own for every section',
        fix: 'Give the section another id.',
      },
    ];
  });
}
