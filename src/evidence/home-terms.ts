import { type Explained, explainOnce } from '../lib/term-mentions.ts';
import { getFive } from './articles.ts';
import { getEvidence } from './site.ts';
import { fillTokens } from './tokens.ts';

/**
 * The running texts of the home page in the order of reading, as they are printed. Headings and links
 * are left out: a link leads to its own explanation.
 */
async function texts(): Promise<string[]> {
  const evidence = await getEvidence();
  const { home, choices, facts } = evidence.records;
  const five = await getFive();
  return [
    home.kicker,
    home.answer,
    ...choices.flatMap(({ short }) => short ?? []),
    home.keyFigure.text,
    home.facts.text,
    ...facts.flatMap(({ linkerd, cilium }) => [linkerd.brief, cilium.brief]),
    home.differences.text,
    ...five.flatMap(({ entry }) => entry.data.you.slice(0, 2)),
    home.board.text,
    home.unshown.text,
    ...home.unshown.points.map(({ text }) => text),
    home.unshown.settle,
  ].map((text) => fillTokens(text, evidence));
}

let cached: Promise<ReadonlyMap<string, readonly Explained[]>> | undefined;

const load = async () => explainOnce(await texts(), (await getEvidence()).records.terms);

/** The pieces of a text of the home page, with the terms that are explained in it. */
export async function homePieces(text: string): Promise<readonly Explained[]> {
  cached = import.meta.env.DEV ? load() : (cached ?? load());
  const pieces = (await cached).get(text);
  if (!pieces)
    throw new Error(
      `The home page prints "${text}", which src/evidence/home-terms.ts does not list among its texts. Add it there in the order of reading.`,
    );
  return pieces;
}
