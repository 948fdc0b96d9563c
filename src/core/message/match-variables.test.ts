import { describe, expect, test } from 'vitest';
import { sampleRoot } from '../../rules/sample-root.ts';
import { readDocument } from '../markdown/read-document.ts';
import { matchVariables } from './match-variables.ts';

const path = 'src/content/templates/late-sorry.mdx';

/** The sample template after some replacements, its variables held against their uses. */
function match(...edits: readonly (readonly [from: string, to: string])[]) {
  const text = edits.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replaceAll(from, to);
  }, sampleRoot[path] ?? '');
  const { document } = readDocument({ path, text }, 'templates', 'late-sorry');
  const found = matchVariables(document);
  return (
    found && {
      undeclared: found.undeclared.map(({ name, closest, uses }) => [name, closest, uses.length]),
      unused: found.unused.map(({ name, usedAs }) => [name, usedAs]),
    }
  );
}

describe('the variables of a template', () => {
  test('that are all declared and used have nothing wrong', () => {
    expect(match()).toEqual({ undeclared: [], unused: [] });
  });

  test('may be used in the subject alone', () => {
    expect(match(['order {orderNumber} did', 'your order did'])).toEqual({
      undeclared: [],
      unused: [],
    });
  });

  test('that are spelled almost alike belong together', () => {
    expect(match(['{newDate}', '{newDay}'])).toEqual({
      undeclared: [['newDay', 'newDate', 1]],
      unused: [['newDate', 'newDay']],
    });
  });

  test('that share a word belong together', () => {
    expect(match(['{orderNumber}', '{order_no}'])).toEqual({
      undeclared: [['order_no', 'orderNumber', 2]],
      unused: [['orderNumber', 'order_no']],
    });
  });

  test('of which one has no use and one no declaration are one that was renamed', () => {
    expect(match(['{newDate}', '{arrival}'])).toEqual({
      undeclared: [['arrival', 'newDate', 1]],
      unused: [['newDate', 'arrival']],
    });
  });

  test('that stand in the signs of other tools are not unused as well', () => {
    expect(match(['{newDate}', '[newDate]'])).toEqual({ undeclared: [], unused: [] });
  });

  test('cannot be told apart when their declarations cannot be read', () => {
    expect(match(['title: Sorry', 'title: "Sorry'])).toBeUndefined();
  });
});
