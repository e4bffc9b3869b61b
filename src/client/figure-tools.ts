import { figureMarkdown, htmlTable, type PrintedTable, tabbedTable } from '../lib/table-text.ts';

/** How long "Copied" stays, in milliseconds. */
const STAYS = 4000;
/** Pixels of a PNG for one of the drawing. */
const DENSITY = 2;

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

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), STAYS);
}

/** A picture of an SVG, drawn by the browser. */
async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png'),
  );
}

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
      this.#say(/^(svg|png)$/.test(button.dataset['take'] ?? '') ? 'Saved' : 'Copied');
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
    if (dataset['take'] === 'svg' || dataset['take'] === 'png') {
      const { svg, name } = await this.#drawing();
      if (dataset['take'] === 'svg')
        save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
      else save(await toPng(svg), `${name}.png`);
    }
  }

  /** The drawing of the view that is shown, without the series that are switched off. */
  async #drawing(): Promise<{ svg: string; name: string }> {
    const { figure: id = '', files = '' } = this.dataset;
    const { shown: view = '', without = '' } =
      document.querySelector<HTMLElement>(`data-figure[data-id="${id}"]`)?.dataset ?? {};
    const address = `${files}${id}${view && `/${view}`}.svg`;
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}.`);
    const drawing = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
    for (const hidden of without.split(',').filter(Boolean))
      for (const series of drawing.querySelectorAll(`[data-series="${CSS.escape(hidden)}"]`))
        series.remove();
    return {
      svg: new XMLSerializer().serializeToString(drawing),
      name: view ? `${id}-${view}` : id,
    };
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
