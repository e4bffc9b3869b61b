/**
 * The closed parts of an article, its records and its sources stand on a page of their own, to which folds
 * and marks lead. This brings them in place: with the first sign of a reader, at once where one opens a
 * fold or a mark, where the address leads into them, and for print. Where that page does not arrive, the
 * links stay.
 */

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll'] as const;
/** How long after a press its click may come, in milliseconds. */
const CLICK = 100;

const places = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-apart]')];
const address = places()[0]?.querySelector('a')?.href.split('#')[0] ?? '';

let isPressed = false;
const released = new EventTarget();
addEventListener('pointerdown', () => (isPressed = true), true);
for (const type of ['pointerup', 'pointercancel'])
  addEventListener(type, () =>
    setTimeout(() => {
      isPressed = false;
      released.dispatchEvent(new Event('free'));
    }, CLICK),
  );

/** A mark that is pressed would lose its click if it were replaced. */
const whenFree = (): Promise<void> =>
  new Promise((resolve) => {
    if (isPressed) released.addEventListener('free', () => resolve(), { once: true });
    else resolve();
  });

/** What puts them there, once it is needed. */
let tool: Pick<typeof import('./closed-parts-place'), 'place' | 'buttons'> | undefined;

let coming: Promise<void> | undefined;
async function take(): Promise<void> {
  if (places().length === 0) return;
  try {
    const asked = fetch(address).catch(() => undefined);
    // To ask for both at once would stop a page that is scrolled.
    await new Promise((resolve) => setTimeout(resolve));
    const [answer, { place, buttons }] = await Promise.all([asked, import('./closed-parts-place')]);
    tool = { place, buttons };
    if (!answer?.ok) return;
    const html = await answer.text();
    await whenFree();
    await place(html, whenFree);
  } catch {
    // Asked again, they may arrive.
  }
}
const bring = (): Promise<void> => {
  coming ??= take().finally(() => {
    coming = undefined;
  });
  return coming;
};

/** Opens what a link leads to in place; where it did not come, follows the link. */
async function open(link: HTMLAnchorElement): Promise<void> {
  await bring();
  const button = tool?.buttons.get(link);
  if (button) button.click();
  else location.assign(link.href);
}

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-card]') : null;
  if (!link || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  void open(link);
});

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof Element && target.querySelector('[data-apart]')) void bring();
  },
  true,
);

/** Shows what the address names, once it is there: a record, a source, or a view of a figure. */
async function arrive(): Promise<void> {
  const { hash, search } = location;
  if (hash === '' && search === '') return;
  const named = () => document.getElementById(hash.slice(1));
  const before = named();
  await bring();
  if (named() !== before) location.replace(hash);
}
addEventListener('hashchange', () => void arrive());
void arrive();

const onSign = (): void => {
  for (const type of SIGNS) removeEventListener(type, onSign, true);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void bring());
  else setTimeout(() => void bring(), 200);
};
for (const type of SIGNS) addEventListener(type, onSign, { capture: true, passive: true });

/** A sheet is laid out at once, and does not wait. */
addEventListener('beforeprint', () => {
  if (!tool || places().length === 0) return;
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  try {
    request.send();
    if (request.status === 200) void tool.place(request.responseText, whenFree, true);
  } catch {
    // Without a connection the links are printed.
  }
});
const paper = matchMedia('print');
paper.addEventListener('change', () => void bring());
if (paper.matches) void bring();
