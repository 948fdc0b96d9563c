import fc from 'fast-check';
import { checkContent } from '../../src/checks/check-content.ts';
import type { SourceFile } from '../../src/core/markdown/document.ts';
import { sampleRoot, sampleToday } from '../../src/rules/sample-root.ts';

/*
 * Spoils the sample root in a few places, as tired fingers do, and checks it: nothing may be thrown, and
 * every finding must point into its file. Runs by itself, because a fault in the parser ends its process.
 */
const scraps = [
  ...['', ' ', '\n', '\n\n', '\r\n', '\t', ':', ': ', '- ', '[', ']', '(', ')', '{', '}', '<', '>'],
  ...['#', '## ', '|', '`', '~~~\n', '"', "'", ',', '---\n', '£5', '70%', '\\', '*', '!', '&#x26;'],
  ...['\u202e', '\u00e9', '😀', '\uFFFD', '{/* */}', '<b>', 'import x', '[a][b]', '^'],
];

const edit = fc.record({
  path: fc.constantFrom(...Object.keys(sampleRoot)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  scrap: fc.constantFrom(...scraps),
});

fc.assert(
  fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
    const texts: Record<string, string> = { ...sampleRoot };
    for (const { path, at, cut, scrap } of edits) {
      const text = texts[path] ?? '';
      const start = Math.floor(at * text.length);
      texts[path] = text.slice(0, start) + scrap + text.slice(start + cut);
    }
    const files: SourceFile[] = Object.entries(texts).map(([path, text]) => ({ path, text }));
    for (const { file, place, reason } of checkContent(files, { today: sampleToday }).findings) {
      const lines = (texts[file] ?? '').split(/\r\n?|\n/);
      const { start, end } = place;
      const isInFile = start.line >= 1 && start.line <= lines.length && start.column >= 1;
      const isForward = end.line > start.line || end.column >= start.column;
      if (!isInFile || !isForward) throw new Error(`${file}: ${reason}: ${JSON.stringify(place)}`);
    }
  }),
  { numRuns: Number(process.argv[2] ?? 200) },
);
console.log('Nothing was thrown.');
