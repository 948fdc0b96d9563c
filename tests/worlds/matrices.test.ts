import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a cell that cannot be read', async () => {
  expect(await reportOn('matrix-with-an-unreadable-cell')).toMatchInlineSnapshot(`
    "src/content/compensation/delivery.mdx:33:5
      error  matrix/cell  Unexpected “-”, expected “..” between the two ends
        33 | | [4-60]    | not loyal         | 10% of price, at least £5, at most £25  | Ask what wou…
           |     ^
      why   A cell that can be read in two ways, or not at all, gives two customers different amounts for the same thing.
      help  Write for example \`[4..60]\`.
      docs  /reference/rules/matrix-cell/

    1 error in 1 file.
    "
  `);
});

test('a case that no row covers', async () => {
  expect(await reportOn('matrix-with-a-gap')).toMatchInlineSnapshot(`
    "src/content/compensation/delivery.mdx:28:1
      error  matrix/gap  No row covers days late 4 with customer standing new, regular
        28 | | Days late | Customer standing | Credit                                  | Gesture     …
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   An agent who meets this case would have to invent an amount.
      help  Add a row for it, or widen a neighbouring one. Example that no row matches: daysLate 4, standing new. The missing row:
            | 4 | new, regular | none | none |
      docs  /reference/rules/matrix-gap/

    1 error in 1 file.
    "
  `);
});

test('a case that two rows cover', async () => {
  expect(await reportOn('matrix-with-an-overlap')).toMatchInlineSnapshot(`
    "src/content/compensation/delivery.mdx:34:3
      error  matrix/overlap  Unexpected overlap of the rows in lines 32 and 34, expected one row for each case
        34 | | > 2       | loyal             | 10% of price, at least £20, at most £40 | Ask what wou…
           |   ^^^^^^^^^^^^^^^^^
      why   Two agents would give two amounts for the same case, and both would be right.
      help  The rows in lines 32 and 34 both match daysLate 3, standing loyal. Narrow one of the rows, or take one out. If the upper one should win, set hitPolicy: first.
      docs  /reference/rules/matrix-overlap/

    1 error in 1 file.
    "
  `);
});

test('a worked example that the table contradicts', async () => {
  expect(await reportOn('worked-example-that-fails')).toMatchInlineSnapshot(`
    "src/content/compensation/delivery.mdx:18:23
      error  matrix/example  Unexpected Credit £10 in example 3, expected £15
        18 |     expect: { amount: £15, gesture: Free express on the next order }
           |                       ^^^
      why   The examples are what was agreed. When the table says something else, one of the two is wrong, and customers get the wrong one.
      help  The row in line 32 gives £10. If the row is right, correct the example; if the example is right, correct the row.
      docs  /reference/rules/matrix-example/

    1 error in 1 file.
    "
  `);
});
