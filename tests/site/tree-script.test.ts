import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { packedSize, readScript, scriptsIn, withImports } from './loaded-scripts.ts';

const site = process.env.AMENDS_DIST ?? '';
const trees = [...builtPages().values()].filter(({ url }) => /^\/trees\/[^/]+\/$/.test(url));

test('there are trees, each with its map, its texts for other tools and its JSON', () => {
  expect(trees.length).toBeGreaterThan(0);
  for (const { url } of trees) {
    expect(read(`${url}map/index.html`)).toContain('<svg class="map-drawing"');
    expect(read(`${url}map.mmd`)).toMatch(/\nflowchart TD\n/);
    expect(read(`${url}map.dot`)).toMatch(/^digraph /);
    const data = JSON.parse(read(`/api${url.slice(0, -1)}.json`)) as Record<string, unknown[]>;
    expect(data['nodes']!.length).toBeGreaterThan(1);
    expect(data['edges']!.length).toBeGreaterThan(0);
    expect(data['outcomes']!.length).toBeGreaterThan(0);
  }
});

// What stands at the outcomes comes later, by itself, while the first questions are answered.
test('the script of the stepper, with all that a question needs, is at most 12 kB gzipped', () => {
  for (const { html } of trees) {
    const [entry] = scriptsIn(html).filter((file) => readScript(file).includes('tree-stepper'));
    expect(entry).toBeDefined();
    expect(packedSize(withImports([entry!]))).toBeLessThanOrEqual(12_000);
  }
});

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}
