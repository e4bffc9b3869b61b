import { emptyWords, type Noun, type Sorts, shownWords } from '@/lib/filter';

/** What a list shows under a choice. */
interface Shown {
  /** How many entries are shown, of each sort. */
  counts: readonly number[];
  /** How many there are. */
  all: number;
  /** What is chosen, as the page calls it. */
  words: string[];
  noun: Noun;
  apart: Sorts | undefined;
}

/** Words of every list that is narrowed stand before the title of the page. */
const title = document.title;
const narrowed = new Map<HTMLElement, string[]>();

/** Says how many entries a list shows, what to do where it shows none, and in the title what was chosen. */
export function sayShown(list: HTMLElement, { counts, all, words, noun, apart }: Shown): void {
  const say = (part: string, text: string): void => {
    const element = list.querySelector(part);
    if (!element || element.textContent === text) return;
    // A text that is put in anew makes the browser ask every `:has()` of the page again.
    const [own, ...others] = element.childNodes;
    if (own instanceof Text && others.length === 0) own.data = text;
    else element.textContent = text;
  };
  say('[data-noun]', shownWords(counts, all, noun, apart));
  say('[data-empty-words]', emptyWords(words, noun));
  const none = counts.every((count) => count === 0);
  list.querySelector('[data-empty]')?.toggleAttribute('hidden', !none);
  list.querySelector('[data-clear]')?.toggleAttribute('hidden', words.length === 0);
  narrowed.set(list, words);
  document.title = [...[...narrowed.values()].flat(), title].join(' · ');
}
