import type { Records } from '../../kinds/index.ts';
import { evidenceLink } from './evidence-link.ts';

/** Where ids in texts of the study lead: caveats and runs on its page, pictures in its repository. */
export function studyAddresses({
  caveats,
  runs,
  resources,
  study,
}: Records): (id: string) => string | undefined {
  const here = [...caveats.caveats, ...runs].map(({ id }) => [id, `#${id}`] as const);
  const pictures = resources.pictures.map(
    ({ id, evidence }) => [id, evidenceLink(evidence, study).href] as const,
  );
  const all = new Map([...here, ...pictures]);
  return (id) => all.get(id);
}
