import type { CorpusCheck } from '../core/corpus/check.ts';
import { policyVersion } from '../core/decision-table/policy-version.ts';
import { finding, type Finding } from '../core/finding.ts';
import { sampleRecord, sampleVersion } from '../core/versions/sample-record.ts';

/** A matrix whose earlier versions are kept, and whose present one is not yet. */
export const matrixUnkeptVersion = {
  id: 'matrix/unkept-version',
  level: 'warning',
  summary: 'Where earlier versions of a matrix are kept, its present one is kept as well.',
  why: 'After the next change, the links of receipts that are given out now would open nothing.',
  help: 'Run npm run keep and commit the file that it writes. It also finds versions that were missed, as far as the history goes.',
  examples: {
    bad: [
      {
        file: `src/content/versions/delivery/${sampleVersion}.yaml`,
        to: sampleRecord,
        in: 'src/content/compensation/delivery.mdx',
        at: '28:1',
      },
    ],
  },
  check: ({ entries, kept, organisation }): readonly Finding[] =>
    entries.compensation.flatMap((entry) => {
      const own = kept.filter(({ matrix }) => matrix === entry.id);
      if (own.length === 0 || !entry.table.whole) return [];
      const hash = policyVersion(entry, organisation.data);
      if (own.some((version) => version.hash === hash)) return [];
      return [
        finding(matrixUnkeptVersion, {
          file: entry.path,
          place: entry.table.header,
          message: `No kept version ${hash}, which is what this matrix says now`,
        }),
      ];
    }),
} as const satisfies CorpusCheck;
