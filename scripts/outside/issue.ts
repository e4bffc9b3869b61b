import type { Checked } from './check-addresses.ts';

/** Title by which the one issue is found again. */
export const ISSUE_TITLE = 'Addresses of sources that no longer answer';

const line = ({ id, url, state }: Checked): string =>
  `- [ ] \`${id}\`: <${url}>${state.state === 'answers' ? '' : ` ${state.why}`}`;

/** Text of the issue; undefined where nothing broke. */
export function issueText(checked: readonly Checked[], day: string): string | undefined {
  const of = (name: Checked['state']['state']): Checked[] =>
    checked.filter(({ state }) => state.state === name);
  const [gone, unclear] = [of('gone'), of('unclear')];
  if (gone.length === 0) return undefined;
  return [
    `Of ${String(checked.length)} addresses in \`content/sources.yaml\`, asked for on ${day}, ${String(gone.length)} are gone:`,
    gone.map(line).join('\n'),
    'Look for the new address or an archived copy, and say in `note` which one is linked. The record keeps its id.',
    ...(unclear.length > 0
      ? [
          `<details><summary>${String(unclear.length)} more could not be judged: hosts that turn programs away, or did not answer.</summary>\n\n${unclear.map(line).join('\n')}\n\n</details>`,
        ]
      : []),
  ].join('\n\n');
}
