import type { Rule } from '../finding.ts';
import { matrixKeptVersion } from './matrix-kept-version.ts';

/** The rules that the reader of kept versions reports. */
export const versionRules: readonly Rule[] = [matrixKeptVersion];
