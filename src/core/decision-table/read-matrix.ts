import type { MatrixEntry } from '../corpus/entries.ts';
import type { Document, Reading } from '../markdown/document.ts';
import { matrixSchema } from '../schemas/matrix.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import { readDecisionTable } from './read.ts';

/** Reads a compensation matrix: its fields, and its table when they are sound. */
export function readMatrix(document: Document, organisation: Organisation): Reading<MatrixEntry> {
  const { data, messages } = readFrontmatter(document, matrixSchema);
  if (!data) return { entry: undefined, messages };
  const { table, messages: tableMessages } = readDecisionTable(document, data, organisation);
  const { id, path } = document;
  return {
    entry: table && { collection: 'compensation', id, path, data, document, table },
    messages: [...messages, ...tableMessages],
  };
}
