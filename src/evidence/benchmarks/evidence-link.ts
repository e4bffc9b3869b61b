/** What is needed of a study to find its files: the repository and the two commits paths refer to. */
export interface Repository {
  urls: Readonly<Record<string, string>>;
  commit: string;
  first_published_commit: string;
}

/** A link to a piece of evidence. */
export interface EvidenceLink {
  /** Full address at a fixed commit. */
  href: string;
  /** The path as it stands in the record, without the folder that all results share. */
  text: string;
}

const PATH =
  /^(?<path>[^:@\s]+?)(?::(?<from>\d+)(?:-(?<to>\d+))?)?(?:@(?<commit>[0-9a-f]{7,40}))?$/;
const SHARED_FOLDER = 'network-tests/';

/** Full id of the commit that a path names, or of the commit of the study where it names none. */
function commitOf(
  { commit, first_published_commit }: Repository,
  named: string | undefined,
): string {
  const known = [commit, first_published_commit].find((id) => named && id.startsWith(named));
  if (named && !known)
    throw new Error(`Evidence names commit "${named}", which the study does not list.`);
  return known ?? commit;
}

/**
 * Turns an evidence path of a study into a link, after the `evidence_rule` of study.yaml:
 * `path`, `path:10` and `path:10-20` (lines), `path@80665094` (another commit), `path/**` (a folder).
 * Addresses are taken as they are. Throws for any other form and for a commit the study does not list.
 */
export function evidenceLink(evidence: string, study: Repository): EvidenceLink {
  if (evidence.startsWith('https://')) return { href: evidence, text: new URL(evidence).host };
  const { path, from, to, commit } = PATH.exec(evidence)?.groups ?? {};
  const repository = study.urls['repository'];
  if (!path || !repository)
    throw new Error(
      `Evidence "${evidence}" is no path of the repository, or study.yaml names none.`,
    );
  const text = evidence.replace(SHARED_FOLDER, '');
  const at = commitOf(study, commit);
  if (path.endsWith('/**')) return { href: `${repository}/tree/${at}/${path.slice(0, -3)}`, text };
  // GitHub shows Markdown as a page without lines unless asked for its source.
  const plain = from && path.endsWith('.md') ? '?plain=1' : '';
  const lines = from ? `#L${from}${to ? `-L${to}` : ''}` : '';
  return { href: `${repository}/blob/${at}/${path}${plain}${lines}`, text };
}
