/** Lets the arrow keys walk the tiles of the verdict board, row by row. Without it each row is a link of its own. */
class VerdictBoard extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const to = this.#target(event.key);
      if (!to) return;
      event.preventDefault();
      to.focus();
    });
  }

  /** Where a key leads from the link that has the focus. The first link of a row is its name. */
  #target(key: string): HTMLAnchorElement | undefined {
    const rows = [...this.querySelectorAll('[data-rows] > li')].map((row) => [
      ...row.querySelectorAll('a'),
    ]);
    const y = rows.findIndex((row) => row.some((link) => link === document.activeElement));
    const row = rows[y];
    if (!row) return undefined;
    const x = row.indexOf(document.activeElement as HTMLAnchorElement);
    const other = rows[y + (key === 'ArrowDown' ? 1 : -1)];
    switch (key) {
      case 'ArrowRight':
        return row[x + 1];
      case 'ArrowLeft':
        return row[x - 1];
      case 'Home':
        return row[0];
      case 'End':
        return row.at(-1);
      case 'ArrowDown':
      case 'ArrowUp':
        return y === 0 && key === 'ArrowUp' ? undefined : other?.[Math.min(x, other.length - 1)];
      default:
        return undefined;
    }
  }
}
customElements.define('verdict-board', VerdictBoard);
