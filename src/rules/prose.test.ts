import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../core/markdown/read-document.ts';
import { proseOf } from './prose.ts';

const head = '---\ntitle: T\n---\n\n';

function proseIn(body: string) {
  const path = 'src/content/docs/a.mdx';
  const { document } = readDocument({ path, text: head + body }, 'docs', 'a');
  const lines = document.text.split('\n');
  return proseOf(document).map(({ text, placeOf }) => ({
    text,
    /** What stands in the file where the prose says that its words stand. */
    at: (words: string) => {
      const start = text.indexOf(words);
      const place = placeOf(start, start + words.length);
      expect(place.start.line).toBe(place.end.line);
      return lines[place.start.line - 1]?.slice(place.start.column - 1, place.end.column - 1);
    },
  }));
}

test('a block of prose is a paragraph, a heading or a cell, wherever it stands', () => {
  const found = proseIn('## One\n\n- two **three**\n\n> four\n\n| five |\n| - |\n| six |\n');
  expect(found.map(({ text }) => text)).toEqual(['One', 'two three', 'four', 'five', 'six']);
});

test('what a component shows as its title is prose', () => {
  const [title, inside] = proseIn(
    '<Card title="Say it now" icon="star">\n\nAnd mean it.\n\n</Card>\n',
  );
  expect([title?.text, inside?.text]).toEqual(['Say it now', 'And mean it.']);
  expect(title?.at('now')).toBe('now');
});

test('code and variables are not prose', () => {
  expect(proseIn('Say `£20` now.\n').map(({ text }) => text)).toEqual(['Say \uFFFC now.']);
});

test('words are found where they stand, also in a quotation of several lines', () => {
  const [prose] = proseIn('> I am *very*\n>   sorry for this.\n');
  expect(prose?.at('very')).toBe('very');
  expect(prose?.at('sorry')).toBe('sorry');
});

test('every word of every paragraph is found where it stands', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const marks = fc.constantFrom('', '**', '*', '~~');
  const piece = fc.tuple(word, marks).map(([words, mark]) => ({
    words,
    written: `${mark}${words}${mark}`,
  }));
  const lines = fc.array(fc.uniqueArray(piece, { selector: (one) => one.words, minLength: 1 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(lines, fc.constantFrom('', '> ', '- '), (paragraph, prefix) => {
      const margin = prefix === '- ' ? '  ' : prefix;
      const body = paragraph
        .map((pieces, index) => {
          const line = pieces.map(({ written }) => written).join(' ');
          return (index === 0 ? prefix : margin) + line;
        })
        .join('\n');
      const [prose] = proseIn(`${body}\n`);
      for (const { words } of paragraph.flat()) expect(prose?.at(words)).toBe(words);
    }),
    { numRuns: 50 },
  );
});
