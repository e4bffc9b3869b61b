import { NAMED, NAMED_KINDS } from '../kinds/named.ts';
import { filtersOf } from './list-filters.ts';

/** Without script a filter is a link to itself, and while it is the target of the address these rules hide the rest. */
function rulesFor(name: string, value: string): string[] {
  const chosen = `filter-list:not(:defined):has(#only-${name}-${value}:target)`;
  const other = `[data-${name}="${value}"]`;
  return [
    `${chosen} :is([data-item], [data-echo]):not(${other})`,
    `${chosen} [data-part]:not(:has(${other}))`,
  ];
}

/** The style sheet that lets every filter work without script, but for those with pages of their own. Its layer is the last, so that nothing lays out again what it hides. */
export function filterSheet(): string {
  const linked = NAMED_KINDS.filter((kind) => !NAMED[kind].shown?.narrowed);
  const selectors = linked
    .flatMap(filtersOf)
    .flatMap(({ name, values }) => values.flatMap(({ value }) => rulesFor(name, value)));
  return `@layer utilities {\n${[...new Set(selectors)].join(',\n')} {\n  display: none;\n}\n}\n`;
}
