import type { Records } from '../kinds/index.ts';
import { typeset } from '../lib/typography.ts';
import { FIGURE_IDS, type FigureId } from '../schemas/figure-ids.ts';
import * as advisories from './data/advisories-by-year.ts';
import * as commits from './data/commits-by-year.ts';
import * as complexity from './data/complexity-counts.ts';
import * as legs from './data/encryption-by-leg.ts';
import * as encryption from './data/encryption-history.ts';
import * as kindsOfWork from './data/kinds-of-work.ts';
import * as latency from './data/livewyer-latency.ts';
import * as percentiles from './data/livewyer-percentiles.ts';
import * as throughput from './data/livewyer-throughput.ts';
import * as references from './data/livewyer-two-references.ts';
import * as maintainers from './data/maintainers-by-employer.ts';
import * as packetPath from './data/packet-path.ts';
import * as parts from './data/parts-to-run.ts';
import * as activity from './data/project-activity.ts';
import * as proxyFailure from './data/proxy-failure.ts';
import * as requestPath from './data/request-path.ts';
import * as stableReleases from './data/stable-releases.ts';
import * as supportEnds from './data/support-ends.ts';
import { allChoices, defaults, viewKey } from './options.ts';
import type {
  AnySpec,
  Chosen,
  ClusterSpec,
  DataFigureId,
  FigureFrame,
  FigureSpec,
} from './spec.ts';

/** What every module of a figure exports. */
interface FigureModule {
  frame: FigureFrame<FigureId>;
  build: (records: Records, chosen: Chosen) => AnySpec;
}

const FIGURES: Record<FigureId, FigureModule> = {
  'proxy-failure': proxyFailure,
  'livewyer-throughput': throughput,
  'livewyer-latency': latency,
  'livewyer-percentiles': percentiles,
  'livewyer-two-references': references,
  'complexity-counts': complexity,
  'advisories-by-year': advisories,
  'request-path': requestPath,
  'kinds-of-work': kindsOfWork,
  'parts-to-run': parts,
  'encryption-history': encryption,
  'encryption-by-leg': legs,
  'stable-releases': stableReleases,
  'support-ends': supportEnds,
  'packet-path': packetPath,
  'maintainers-by-employer': maintainers,
  'commits-by-year': commits,
  'project-activity': activity,
};
export const isDataFigure = (id: string): id is DataFigureId =>
  id in FIGURES && id !== 'proxy-failure';

/** Figures drawn as charts. */
export const DATA_FIGURE_IDS = FIGURE_IDS.filter(isDataFigure);

/** Every text of a value in its typographic form; keys and ids (no spaces, no quotes) do not change. */
function inType<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(inType) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inType(v)])) as T;
  return value;
}

/** Options, sources and licence of a figure. */
export const frameOf = (id: FigureId): FigureFrame<FigureId> => inType(FIGURES[id].frame);

/** One view of a figure; the default view where nothing is chosen. */
export function buildFigure(id: DataFigureId, records: Records, chosen?: Chosen): FigureSpec;
export function buildFigure(id: 'proxy-failure', records: Records, chosen?: Chosen): ClusterSpec;
export function buildFigure(id: FigureId, records: Records, chosen?: Chosen): AnySpec;
export function buildFigure(id: FigureId, records: Records, chosen?: Chosen): AnySpec {
  const { frame, build } = FIGURES[id];
  const spec = build(records, chosen ?? defaults(frame.options));
  return { ...inType(spec), chosen: spec.chosen };
}

/** Every view a reader can reach, by its key. */
export function buildAllViews(id: DataFigureId, records: Records): Record<string, FigureSpec>;
export function buildAllViews(id: 'proxy-failure', records: Records): Record<string, ClusterSpec>;
export function buildAllViews(id: FigureId, records: Records): Record<string, AnySpec>;
export function buildAllViews(id: FigureId, records: Records): Record<string, AnySpec> {
  const { options } = FIGURES[id].frame;
  return Object.fromEntries(
    allChoices(options).map((chosen) => [
      viewKey(options, chosen),
      buildFigure(id, records, chosen),
    ]),
  );
}
