import { formatProblem, type Problem } from '../../src/records/problem.ts';

/** The problems as a maintainer reads them, one text for each. */
export const read = (problems: readonly Problem[]): string[] => problems.map(formatProblem);

/** The text of a problem, written out. */
export const problem = (where: string, found: string, allowed: string, fix: string): string =>
  `${where}\n    found    ${found}\n    allowed  ${allowed}\n    fix      ${fix}`;
