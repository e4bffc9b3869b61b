import { formatDate } from '@/lib/dates';
import type { Found, Group, Result } from '@/lib/search/found';
import { shownQuery } from '@/lib/search/query';
import { RESULT_KINDS } from '@/lib/search/result-kinds';

/** Results as links in lists, or as options of a field that keeps the focus. */
export type Form = 'links' | 'options';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A text that a reader typed: cut, and kept from turning the words around it. */
const quoted = (text: string): HTMLElement => element('bdi', '', `“${shownQuery(text)}”`);

const marked = (excerpt: readonly string[]): (Node | string)[] =>
  excerpt.map((part, i) => (i % 2 ? element('mark', '', part) : part));

function resultLink({ title, path, note, date, excerpt }: Result, base: string): HTMLAnchorElement {
  const link = element('a', 'found', element('span', 'found-title', title));
  link.href = base + path.replace(/^\//, '');
  const facts = [note, date && formatDate(date)].filter(Boolean).join(' · ');
  if (facts) link.append(' ', element('span', 'found-note', facts));
  link.append(' ', element('span', 'found-words', ...marked(excerpt)));
  return link;
}

let groups = 0;

/** One kind of results under its head; `more` is asked for the rest of them. */
export function groupElement(
  group: Group,
  base: string,
  form: Form,
  more?: () => void,
): HTMLElement {
  const id = `found-${String(++groups)}`;
  const head = element(
    form === 'links' ? 'h2' : 'div',
    'found-head',
    RESULT_KINDS[group.kind].head,
  );
  head.id = id;
  head.append(' ', element('span', 'num', String(group.total)));
  const links = group.results.map((result) => resultLink(result, base));
  if (form === 'options') {
    links.forEach((link, i) => {
      link.role = 'option';
      link.id = `${id}-${String(i)}`;
      link.tabIndex = -1;
      link.ariaSelected = 'false';
    });
    const box = element('div', 'found-group', head, ...links);
    box.role = 'group';
    box.setAttribute('aria-labelledby', id);
    return box;
  }
  const list = element('ol', '', ...links.map((link) => element('li', '', link)));
  const box = element('section', 'found-group', head, list);
  box.setAttribute('aria-labelledby', id);
  if (more && group.total > group.results.length) {
    const button = element(
      'button',
      'link-button',
      `All ${String(group.total)}: ${RESULT_KINDS[group.kind].head}`,
    );
    button.type = 'button';
    button.addEventListener('click', more);
    box.append(button);
  }
  return box;
}

/** What a search came to, for the line that is read out. */
export function foundWords(
  query: string,
  { total, groups: of, missing }: Found,
): (Node | string)[] {
  const lost = missing.flatMap((word, i) => [i > 0 ? ', ' : '', quoted(word)]);
  if (total === 0)
    return [
      'Nothing on this site for ',
      quoted(query),
      '. It does not occur in any text or record, so the site does not cover it.',
    ];
  const count = `${String(total)} ${total === 1 ? 'result' : 'results'} of ${String(of.length)} ${of.length === 1 ? 'kind' : 'kinds'} for `;
  const rest =
    missing.length > 0 ? [' Not covered, for it occurs nowhere on this site: ', ...lost, '.'] : [];
  return [count, quoted(query), '.', ...rest];
}
