import { copyText } from './clipboard';
import { say } from './say';

/** Whether a link leads to the element that it names: the first such link within it. */
function isOwn(link: HTMLAnchorElement): boolean {
  const own = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const links = own?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [];
  return [...links].find(({ hash }) => hash === link.hash) === link;
}

/** Copies the address of a place from its link to itself, and says so. */
export async function copyOwn(
  link: HTMLAnchorElement,
  { ctrlKey, metaKey, shiftKey, altKey }: MouseEvent,
): Promise<void> {
  if (ctrlKey || metaKey || shiftKey || altKey || !isOwn(link)) return;
  say((await copyText(link.href)) ? 'Link copied' : 'Not copied: the link is in the address bar');
}
