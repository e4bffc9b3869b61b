/** The true minus sign of print, which a spreadsheet takes for a letter. */
const MINUS = /\u2212(?=\d)/g;
const plain = (text: string): string => text.replace(MINUS, '-');

/** What is selected, with the table around it where it is a part of one. */
function selected(selection: Selection): HTMLElement {
  const box = document.createElement('div');
  for (let i = 0; i < selection.rangeCount; i += 1) {
    const range = selection.getRangeAt(i);
    const around = range.commonAncestorContainer;
    const inTable = (around instanceof Element ? around : around.parentElement)?.closest('table');
    const holder = inTable ? document.createElement('table') : document.createElement('div');
    holder.append(range.cloneContents());
    box.append(holder);
  }
  return box;
}

/** Numbers of a table that is copied are numbers where they are pasted. One cell is text like any other. */
export function copyNumbers(event: ClipboardEvent): void {
  const selection = getSelection();
  const text = selection?.toString() ?? '';
  if (!selection || !event.clipboardData || plain(text) === text) return;
  const box = selected(selection);
  const cells = [...box.querySelectorAll('td')];
  if (cells.length === 0) return;
  for (const cell of cells) cell.textContent = plain(cell.textContent ?? '');
  event.clipboardData.setData('text/html', box.innerHTML);
  event.clipboardData.setData('text/plain', plain(text));
  event.preventDefault();
}
