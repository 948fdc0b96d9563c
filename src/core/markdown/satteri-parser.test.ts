import { unified } from 'unified';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { satteriParser } from './satteri-parser.ts';

test('gives unified the tree', () => {
  expect(unified().use(satteriParser).parse('# A {b}')).toMatchObject({
    type: 'root',
    children: [
      { type: 'heading', children: [{ value: 'A ' }, { type: 'mdxTextExpression', value: 'b' }] },
    ],
  });
});

test('tells the file what is no MDX, with its place', () => {
  const file = new VFile('a\n\nb <= 4');
  unified().use(satteriParser).parse(file);
  expect(file.messages.map(({ line, column }) => [line, column])).toEqual([[3, 3]]);
});
