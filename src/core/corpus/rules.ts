import type { Rule } from '../finding.ts';
import { organisationPath } from './place-of-file.ts';

/** A content root without its organisation. */
export const organisationMissing: Rule = {
  id: 'organisation/missing',
  level: 'error',
  summary: `A content root has its organisation in ${organisationPath}.`,
  why: 'Every page refers to it: who owns it, which channels there are, who may give what. Without it nothing can be checked.',
  help: `Write ${organisationPath}. The one in the repository of this project is a good start.`,
  examples: { bad: [{ file: organisationPath, to: '', at: '1:1' }] },
};

/** The rules of the readers in this folder, sorted by id. */
export const corpusRules = [organisationMissing] as const satisfies readonly Rule[];
