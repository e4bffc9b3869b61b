import type { Twin } from './twins/twin.ts';

/** Parts of the site by the beginning of their paths, in the order in which a newcomer would read them. */
const PARTS: readonly [begins: RegExp, name: string, whole: boolean][] = [
  [/^$/, 'The short answer', true],
  [/^choose\//, 'Which to choose', true],
  [/^overview\//, 'How they work', true],
  [/^differences\//, 'The five differences', true],
  [/^run\//, 'Living with it', true],
  [/^(facts|benchmarks|security-record|governance|timeline|figures)\//, 'The evidence', true],
  [/^(about|glossary|changelog|data|reference)\//, 'About the site', true],
  [/^sources\//, 'Sources', false],
  [/^claims\/$/, 'The claims of the 2024 page', true],
  [/^claims\/[^/]+\/$/, 'Each claim', true],
  // Pages of kinds that came later.
  [/./, 'More', true],
];
/** Pages that only describe the site to those who build on it, and lists of pages that stand elsewhere. */
const IN_NO_LIST = /^(reference\/parts|claims\/[^/]+\/[^/]+|search(\/.+)?)\//;

interface Part {
  name: string;
  /** Whether its pages are part of the one text of the whole site. */
  whole: boolean;
  twins: Twin[];
}

/** Pages by the part of the site that they belong to. */
function partsOf(twins: readonly Twin[], root: string): Part[] {
  const parts = PARTS.map(([, name, whole]): Part => ({ name, whole, twins: [] }));
  for (const twin of twins) {
    const path = twin.address.slice(root.length);
    if (IN_NO_LIST.test(path)) continue;
    parts[PARTS.findIndex(([begins]) => begins.test(path))]?.twins.push(twin);
  }
  return parts.filter((part) => part.twins.length > 0);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&');

/** The list of all pages for language models: https://llmstxt.org. The twins must be in the order in which to list them. */
export function llmsList(twins: readonly Twin[], root: string): string {
  const home = twins.find(({ address }) => address === root);
  const parts = partsOf(twins, root).map(
    ({ name, twins: pages }) =>
      `## ${name}\n\n${pages
        .map(
          ({ title, address, description }) =>
            `- [${oneLine(title)}](${address}index.md): ${oneLine(description)}`,
        )
        .join('\n')}`,
  );
  return `# ${home?.title ?? ''}\n\n> ${oneLine(home?.description ?? '')}\n\nEvery page exists in Markdown: add \`index.md\` to its address. All of them in one file: ${root}llms-full.txt. Texts, records and figures: CC BY 4.0.\n\n${parts.join('\n\n')}\n`;
}

/** The text of the site in one file: every page but the bibliography and lists of other pages. */
export const llmsText = (twins: readonly Twin[], root: string): string =>
  partsOf(twins, root)
    .filter(({ whole }) => whole)
    .flatMap((part) => part.twins)
    .map(({ address, text }) => `<!-- ${address} -->\n\n${text}`)
    .join('\n');
