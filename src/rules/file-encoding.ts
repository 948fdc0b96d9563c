import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';

const file = 'src/content/docs/start.mdx';

export const fileEncoding: DocumentRule = {
  id: 'file/encoding',
  level: 'error',
  summary: 'Content files are written in UTF-8.',
  why: 'A letter was lost when the file was saved, and readers see a black diamond in its place: a name or an amount may be wrong.',
  help: 'Save the file as UTF-8 (in most editors under Save with encoding), then write the lost letter again.',
  examples: {
    bad: [{ file, from: 'your first shift.\n\n', to: 'your first caf\uFFFD.\n\n', at: '9:37' }],
  },
  check,
};

/** Bytes that are not UTF-8 become U+FFFD when a file is read. */
function check({ text, path }: Document): readonly Finding[] {
  const index = text.indexOf('\uFFFD');
  if (index < 0) return [];
  const before = text.slice(0, index).split(/\r\n?|\n/);
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const place = { start: { line, column }, end: { line, column: column + 1 } };
  const message = 'Unexpected character that is not UTF-8';
  return [finding(fileEncoding, { file: path, place, message })];
}
