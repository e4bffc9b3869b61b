import type { Status } from '@/lib/choose/data';
import { type Outcome, STATUS_ORDER, STATUS_WORDS } from '@/lib/choose/outcome';
import { NEEDS, type Need } from '@/lib/choose/state';

/** Where the list shows a requirement, and its title. */
export interface Place {
  anchor: string;
  title: string;
}

const headOf = (need: Need, status: Status): string =>
  need === 'must' ? STATUS_WORDS[status] : `Nice, ${STATUS_WORDS[status].toLowerCase()}`;

function lineOf(box: HTMLElement, need: Need, status: Status): HTMLElement {
  const known = box.querySelector<HTMLElement>(`[data-reason="${need}"][data-status="${status}"]`);
  if (known) return known;
  const line = document.createElement('p');
  line.dataset['reason'] = need;
  line.dataset['status'] = status;
  box.append(line);
  return line;
}

function fill(line: HTMLElement, head: string, places: readonly Place[]): void {
  const words = document.createElement('b');
  words.textContent = head;
  const links = places.flatMap(({ anchor, title }, i) => {
    const link = document.createElement('a');
    link.href = `#${anchor}`;
    link.textContent = title;
    return i > 0 ? [', ', link] : [link];
  });
  line.replaceChildren(words, ': ', ...links);
}

/**
 * Shows in `box` the requirements behind an outcome, what excludes first, each a link to its row.
 * A tick changes one line of an option, so the others are left as they are, laid out.
 */
export function showReasons(
  box: HTMLElement,
  outcome: Outcome,
  places: ReadonlyMap<string, Place>,
): void {
  for (const need of NEEDS)
    for (const status of STATUS_ORDER) {
      const ids = outcome[need][status];
      const line = lineOf(box, need, status);
      const shown = ids.join(' ');
      if (line.dataset['ids'] === shown) continue;
      line.dataset['ids'] = shown;
      line.hidden = ids.length === 0;
      fill(
        line,
        headOf(need, status),
        ids.flatMap((id) => places.get(id) ?? []),
      );
    }
}
