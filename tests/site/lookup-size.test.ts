import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** The evaluator itself may take 2 kB of it. */
const MOST = 14_000;

const folder = join(process.env.AMENDS_DIST ?? '', '_astro');

test('the look-up of a matrix sends browsers at most 14 kB, packed', () => {
  const [script] = globSync('Lookup.astro*.js', { cwd: folder });
  expect(script).toBeDefined();
  const files = [...withImports(script!)];
  const size = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
    0,
  );
  expect(size).toBeGreaterThan(1000);
  expect(size, files.join(', ')).toBeLessThan(MOST);
});

/** A script and all that it imports. */
function withImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    withImports(name!, found);
  }
  return found;
}
