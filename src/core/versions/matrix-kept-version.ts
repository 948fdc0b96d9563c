import type { Rule } from '../finding.ts';
import { sampleRecord, sampleVersion } from './sample-record.ts';

const file = `src/content/versions/delivery/${sampleVersion}.yaml`;

/** A kept version that is not, or no longer, the version that its name says. */
export const matrixKeptVersion = {
  id: 'matrix/kept-version',
  level: 'error',
  summary: 'A kept version of a matrix is what its name says.',
  why: 'A receipt proves what a customer was given. Its link must not open anything else.',
  help: 'Take the file as it was from the history, or remove it: npm run keep writes it again while the history has that version.',
  examples: {
    bad: [
      { file, to: sampleRecord.replace('| £5     |', '| £6     |'), at: '3:10' },
      { file, to: sampleRecord.replace('| £5     |', '| five   |'), at: '12:7' },
      {
        file: 'src/content/versions/delivery/00000000.yaml',
        to: sampleRecord,
        at: '3:10',
      },
    ],
  },
} as const satisfies Rule;
