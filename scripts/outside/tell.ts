import { ISSUE_TITLE } from './issue.ts';

/** Runs a command of the GitHub command line and returns what it prints. */
export type Gh = (...words: string[]) => string;

/** Keeps one issue with what broke: opened, brought up to date, or closed once all is well. */
export function tellIssue(text: string | undefined, gh: Gh): string {
  const open = JSON.parse(
    gh(
      'issue',
      'list',
      '--state',
      'open',
      '--search',
      `in:title "${ISSUE_TITLE}"`,
      '--json',
      'number,title',
    ),
  ) as { number: number; title: string }[];
  const number = open.find(({ title }) => title === ISSUE_TITLE)?.number;
  if (text === undefined) {
    if (number === undefined) return 'Every address answers.';
    gh('issue', 'close', String(number), '--comment', 'Every address answers again.');
    return `Issue ${String(number)} closed.`;
  }
  if (number === undefined) {
    gh('issue', 'create', '--title', ISSUE_TITLE, '--body', text);
    return 'Issue opened.';
  }
  gh('issue', 'edit', String(number), '--body', text);
  return `Issue ${String(number)} brought up to date.`;
}
