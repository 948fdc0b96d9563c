import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matrixFile } from '../../scripts/import/dmn.ts';
import { readDmn } from '../../scripts/import/dmn/read-dmn.ts';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { compileTable } from '../../src/core/decision-table/compile.ts';
import type { CompiledTable } from '../../src/core/decision-table/run.ts';
import { PROJECT } from '../../src/node/project.ts';
import { readRoot } from '../../src/node/read-root.ts';
import { builtPages, elements, textOf } from './built-pages.ts';

/** What the tests read of `/api/compensation/<id>.json`. */
interface Published {
  readonly version: string;
  readonly page: string;
  readonly record: string;
  readonly compiled: CompiledTable;
}

const pages = builtPages();
const folder = join(process.env.AMENDS_DIST ?? '', 'api', 'compensation');
const published = globSync('*.json', { cwd: folder }).map((file) => {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Published;
  return [file.slice(0, -'.json'.length), json] as const;
});

describe('a version of a matrix', () => {
  test.each(published)('of today has a page that says so: %s', (id, { version, record, page }) => {
    expect(record).toBe(`/compensation/${id}/${version}/`);
    expect(textOf(pages.get(record)!.tree)).toContain('This version holds today.');
    const hrefs = elements(pages.get(page)!, 'a').map(({ properties }) => properties['href']);
    expect(hrefs).toContain(record);
  });

  const kept = globSync('src/content/versions/*/*.yaml', { cwd: PROJECT });
  const present = new Set(published.map(([id, { version }]) => `${id}/${version}`));
  const past = kept
    .map((path) => /versions\/(.*)\.yaml$/.exec(path)?.[1] ?? '')
    .filter((id) => !present.has(id));

  test('of every matrix is kept', () => {
    expect(kept.length).toBeGreaterThan(published.length);
  });

  test.each(past)('that was kept has a page that warns of it, and a link to it: %s', (id) => {
    const page = pages.get(`/compensation/${id}/`);
    expect(textOf(page!.tree)).toContain('This version does not hold any more.');
    expect(elements(page!, 'matrix-lookup')).toEqual([]);
    const matrix = pages.get(`/compensation/${id.split('/')[0]}/`);
    const hrefs = elements(matrix!, 'a').map(({ properties }) => properties['href']);
    expect(hrefs).toContain(`/compensation/${id}/`);
  });
});

test.each(published)('the DMN file of %s decides what its JSON does', async (id, { compiled }) => {
  const path = join(folder, `${id}.dmn`);
  expect(existsSync(path)).toBe(true);
  const files = await readRoot(PROJECT);
  const keeping = {
    owner: 'billing-care',
    today: '2026-11-22',
    currency: { code: 'GBP', symbol: '£', minor: 2 },
  } as const;
  const [table] = await readDmn(readFileSync(path, 'utf8'));
  const back = matrixFile(table!, keeping, files);
  const others = files.filter((file) => file.path !== back.path);
  const entry = readCorpus([...others, back]).corpus?.byId.compensation.get(id);
  expect(JSON.parse(JSON.stringify(compileTable(entry!.table)))).toEqual(compiled);
});
