import { measureProse, type ProseMeasure } from '../../src/lib/prose.ts';
import { LAYER_NAMES, type LayerName } from './page-text.ts';

/** What prose on the site should reach. docs/voice.md gives the reasons. */
const AIMS = {
  /** Most numbers, dates and versions in 100 words of answer and explanation. */
  numbers: 3,
  /** Fewest words that say why, if or but in 1,000 words of answer and explanation. */
  connectives: 22,
  /** Most semicolons in 100 sentences. */
  semicolons: 6,
} as const;

/** Texts of fewer words say nothing by their shares. */
const ENOUGH = 150;

/** The prose of one page, measured. */
export interface PageReport {
  path: string;
  /** Words of each layer. */
  words: Record<LayerName, number>;
  /** Answer and explanation together. */
  reading: ProseMeasure;
  per: { numbers: number; connectives: number; semicolons: number };
  /** What falls short of an aim, in words. */
  warnings: string[];
}

const per = (count: number, of: number, whole: number): number =>
  of === 0 ? 0 : Math.round((count / of) * whole * 10) / 10;

function warningsOf(reading: ProseMeasure, shares: PageReport['per']): string[] {
  const long = reading.long.map((sentence) => `over 30 words: ${sentence}`);
  if (reading.words < ENOUGH) return long;
  const short: string[] = [];
  if (shares.numbers > AIMS.numbers)
    short.push(`${String(shares.numbers)} numbers per 100 words; aim at ${String(AIMS.numbers)}`);
  if (shares.connectives < AIMS.connectives)
    short.push(
      `${String(shares.connectives)} connectives per 1,000 words; aim at ${String(AIMS.connectives)}`,
    );
  if (shares.semicolons > AIMS.semicolons)
    short.push(
      `${String(shares.semicolons)} semicolons per 100 sentences; aim at ${String(AIMS.semicolons)}`,
    );
  return [...short, ...long];
}

/** Measures the prose of a page. */
export function pageReport(path: string, blocks: Record<LayerName, string[]>): PageReport {
  const reading = measureProse([...blocks.answer, ...blocks.explanation]);
  const shares = {
    numbers: per(reading.numbers, reading.words, 100),
    connectives: per(reading.connectives, reading.words, 1000),
    semicolons: per(reading.semicolons, reading.sentences, 100),
  };
  const words = Object.fromEntries(
    LAYER_NAMES.map((layer) => [layer, measureProse(blocks[layer]).words]),
  ) as Record<LayerName, number>;
  return { path, words, reading, per: shares, warnings: warningsOf(reading, shares) };
}

const HEAD = [
  'page',
  'answer',
  'expl.',
  'evid.',
  'numbers/100',
  'connect./1000',
  '> 30 words',
  ';/100',
] as const;

/** The reports as a table, with the warnings of each page beneath it where they are asked for. */
export function printReports(reports: readonly PageReport[], warn: boolean): string {
  const rows = reports.map(({ path, words, reading, per: shares, warnings }) => ({
    cells: [
      path,
      ...LAYER_NAMES.map((layer) => String(words[layer])),
      shares.numbers.toFixed(1),
      shares.connectives.toFixed(1),
      String(reading.long.length),
      shares.semicolons.toFixed(1),
    ],
    warnings,
  }));
  const widths = HEAD.map((head, i) =>
    Math.max(head.length, ...rows.map(({ cells }) => cells[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    line(HEAD),
    ...rows.flatMap(({ cells, warnings }) => [
      line(cells),
      ...(warn ? warnings.map((warning) => `    ${warning}`) : []),
    ]),
  ].join('\n');
}
