import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { packedSize, readScript, scriptsIn, withImports } from './loaded-scripts.ts';

/** The evaluator itself may take 2 kB of it. */
const MOST = 14_000;

test('the look-up of a matrix sends browsers at most 14 kB, packed', () => {
  const matrix = [...builtPages().values()].find(({ url }) => url === '/compensation/delivery/');
  const scripts = scriptsIn(matrix?.html ?? '');
  const [entry] = scripts.filter((file) => readScript(file).includes('matrix-lookup'));
  expect(entry).toBeDefined();
  const files = withImports([entry!]);
  const size = packedSize(files);
  expect(size).toBeGreaterThan(1000);
  expect(size, [...files].join(', ')).toBeLessThan(MOST);
});
