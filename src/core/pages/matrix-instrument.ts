import type { MatrixEntry } from '../corpus/entries.ts';
import type { LookupModel } from '../lookup/model.ts';
import { matrixCases, type MatrixCase } from './matrix-cases.ts';
import { matrixLookup } from './matrix-lookup.ts';
import { matrixMap, type MatrixMap } from './matrix-map.ts';
import type { Site } from './site.ts';

/** What makes a matrix's page more than a table: its look-up, its picture, its examples as facts. */
export interface MatrixInstrument {
  readonly lookup: LookupModel;
  readonly map: MatrixMap | undefined;
  readonly cases: readonly MatrixCase[];
}

export function matrixInstrument(site: Site, entry: MatrixEntry): MatrixInstrument {
  const lookup = matrixLookup(site, entry);
  return { lookup, map: matrixMap(lookup), cases: matrixCases(entry) };
}
