/** Offers a document as Markdown: the buttons `[data-copy]` and `[data-download]`. */
import type { Written } from '@/lib/choose/document';
import { toMarkdown } from '@/lib/choose/markdown';

/** Lets the buttons below `root` offer a document. `name` is that of the file. */
export function offer(root: HTMLElement, written: Written, name: string): void {
  const text = toMarkdown(written);
  const said = root.querySelector('[data-said]');
  const on = (button: string, act: () => void): void => {
    const element = root.querySelector<HTMLElement>(button);
    if (element) element.onclick = act;
  };
  on('[data-copy]', () => {
    navigator.clipboard.writeText(text).then(
      () => said?.replaceChildren('Copied'),
      () => said?.replaceChildren('Not copied: please download it'),
    );
  });
  on('[data-download]', () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has taken the file by then.
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
}
