import { citableClaim } from '@/evidence/citable';
import { claimMarkdown } from '@/evidence/claim-words';
import { getEvidence } from '@/evidence/site';
import { buildFigure, frameOf } from '@/figures/catalog';
import { allChoices, writeState } from '@/figures/options';
import { FRAME_SCRIPT } from '@/figures/output/embed-code';
import { toTable } from '@/figures/output/to-table';
import type { DataFigureId } from '@/figures/spec';
import { filePath, pathOf } from '@/kinds/addresses';
import { bibtexCitation, cslCitation, plainCitation } from '@/lib/citation';
import type { SampleName } from '@/lib/samples';
import { markdownTable } from '@/lib/table-text';
import type { Address } from '@/lib/urls';

/** The claim and the figure that examples are about. */
const CLAIM = 'cilium-mutual-auth-not-mtls';
const FIGURE: DataFigureId = 'parts-to-run';
const WITH_VIEWS: DataFigureId = 'livewyer-throughput';

/** Text of an example, and what its button says that it copies. */
interface SampleText {
  label: string;
  text: string;
}

/** Every example, worked out from the records of today. */
export async function sampleTexts(address: Address): Promise<Record<SampleName, SampleText>> {
  const evidence = await getEvidence();
  const claim = evidence.claim(CLAIM);
  const page = address(pathOf('claims', CLAIM));
  const cited = citableClaim(claim, address);
  const figure = address(pathOf('figures', WITH_VIEWS));
  const { options } = frameOf(WITH_VIEWS);
  const [, chosen = {}] = allChoices(options);
  const view = writeState(new URLSearchParams(), WITH_VIEWS, options, { chosen, hidden: [] });
  const { heads, rows } = toTable(buildFigure(FIGURE, evidence.records).table);
  const table = {
    heads: heads.map(({ text }) => text),
    rows: rows.map((row) => row.map(({ text }) => text)),
  };
  return {
    link: { label: 'link', text: page },
    'link-to-view': { label: 'link', text: `${figure}?${view.toString()}` },
    'claim-markdown': { label: 'Markdown', text: claimMarkdown(claim, page, evidence) },
    'frame-script': { label: 'script', text: FRAME_SCRIPT },
    oembed: { label: 'address', text: `${figure}oembed.json` },
    'table-markdown': { label: 'table', text: markdownTable(table) },
    citation: { label: 'citation', text: plainCitation(cited) },
    bibtex: { label: 'BibTeX', text: bibtexCitation(cited) },
    'csl-json': { label: 'CSL-JSON', text: cslCitation(cited) },
    manifest: {
      label: 'commands',
      text: `curl -sO ${address(filePath('manifest', 'json'))}\ncurl -sO ${address(filePath('claims', 'csv'))}\njq -r '.files[] | select(.path == "${filePath('claims', 'csv')}") | .sha256 + "  claims.csv"' manifest.json | sha256sum -c`,
    },
    archive: { label: 'commands', text: 'npm ci\nnpm run build\nnpm run archive' },
    checks: { label: 'command', text: `npm run check:live -- ${address('/')}` },
  };
}
