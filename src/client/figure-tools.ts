import { figureMarkdown, htmlTable, type PrintedTable, tabbedTable } from '../lib/table-text.ts';

/** How long "Copied" stays, in milliseconds. */
const STAYS = 4000;

const wordsOf = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent?.trim() ?? '';

/** The table of the view that is shown, as printed. Heads of groups are no rows of their own. */
function readTable(figure: HTMLElement): PrintedTable {
  const cells = (row: Element): string[] =>
    [...row.children].map((cell) => cell.textContent?.trim() ?? '');
  const heads = [...figure.querySelectorAll('table thead tr')].map(cells)[0] ?? [];
  const rows = [...figure.querySelectorAll('table tbody tr')].map(cells);
  return { heads, rows: rows.filter(({ length }) => length === heads.length) };
}

/** Puts texts on the clipboard, each for the programs that take its type. */
async function copy(texts: Record<string, string>): Promise<void> {
  const parts = Object.entries(texts).map(
    ([type, text]) => [type, new Blob([text], { type })] as const,
  );
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
}

/** Ways to save a view, by the buttons that ask for them; a figure that is drawn from data brings its own. */
export const savers = new Map<string, (tools: HTMLElement) => Promise<void>>();

/** The buttons under a figure: each takes along the view that is shown at that moment. */
class FigureTools extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-take]'))
      button.addEventListener('click', () => void this.#take(button));
  }

  async #take(button: HTMLButtonElement): Promise<void> {
    const figure = document.getElementById(`fig-${this.dataset['figure'] ?? ''}`);
    if (!figure) return;
    try {
      await this.#give(button, figure);
      this.#say(savers.has(button.dataset['take'] ?? '') ? 'Saved' : 'Copied');
    } catch (error) {
      console.error(error);
      this.#say('This did not work here. The table and the files can be copied by hand.');
    }
  }

  async #give({ dataset }: HTMLButtonElement, figure: HTMLElement): Promise<void> {
    const address = `${location.origin}${location.pathname}${location.search}`;
    const about = {
      title: wordsOf(figure, '[data-title]'),
      conditions: wordsOf(figure, '[data-conditions]'),
      source: this.dataset['source'] ?? '',
      address,
    };
    const table = readTable(figure);
    if (dataset['take'] === 'link') await copy({ 'text/plain': address });
    if (dataset['take'] === 'citation') await copy({ 'text/plain': dataset['text'] ?? '' });
    if (dataset['take'] === 'markdown') await copy({ 'text/plain': figureMarkdown(about, table) });
    if (dataset['take'] === 'table')
      await copy({ 'text/html': htmlTable(table), 'text/plain': tabbedTable(table) });
    await savers.get(dataset['take'] ?? '')?.(this);
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => status.replaceChildren(), STAYS);
  }
}
customElements.define('figure-tools', FigureTools);
