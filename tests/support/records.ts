import { readRecords } from '../../src/records/read.ts';

/**
 * All records as they stand in content, and the entries they were read from. Reading them takes two seconds, so all files of
 * tests in a worker share them: do not change them. Tests run at the root of the project.
 */
export const { records, entries } = readRecords(process.cwd());
