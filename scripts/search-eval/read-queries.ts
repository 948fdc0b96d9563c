/** One thing that somebody typed, and the playbooks that answer it: any of them is right. */
export interface EvalQuery {
  readonly q: string;
  readonly ids: readonly string[];
  readonly origin: 'keyword' | 'verbatim';
  /** True when it has no word in common with what the playbooks call themselves. */
  readonly gap: boolean;
}

/** A file of queries that cannot be read; the message names the line. */
export class QueryFileError extends Error {}

/**
 * Reads queries, one JSON object a line; empty lines are left out.
 * @throws QueryFileError at the first line that is no query
 */
export function readQueries(text: string): EvalQuery[] {
  const queries = text
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
  if (queries.length === 0) throw new QueryFileError('No query in the file.');
  return queries;
}

function readLine(line: string, number: number): EvalQuery {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new QueryFileError(`Line ${number} is no JSON: ${(error as Error).message}`);
  }
  const problem = problemOf(row);
  if (problem) throw new QueryFileError(`Line ${number}: ${problem}.`);
  const { q, ids, origin = 'verbatim', gap = false } = row as Partial<EvalQuery>;
  return { q: q ?? '', ids: ids ?? [], origin, gap };
}

function problemOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return 'expected an object such as {"q": "charged twice", "ids": ["overcharged"]}';
  }
  const { q, ids, origin, gap } = row as Record<string, unknown>;
  if (typeof q !== 'string' || q.trim() === '') return 'expected "q", the words typed';
  if (!Array.isArray(ids) || ids.some((id) => typeof id !== 'string')) {
    return 'expected "ids", a list of playbook ids (empty when none answers)';
  }
  if (origin !== undefined && origin !== 'keyword' && origin !== 'verbatim') {
    return 'expected "origin" to be keyword or verbatim';
  }
  return gap === undefined || typeof gap === 'boolean'
    ? undefined
    : 'expected "gap" to be true or false';
}
