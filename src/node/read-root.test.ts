import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRoot } from './read-root.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'a root '));
  await mkdir(join(root, 'playbooks/parcels'), { recursive: true });
  await mkdir(join(root, 'src/content/docs'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

test('a content root is all files of its content folders, sorted, with the text of content', async () => {
  await writeFile(join(root, 'src/content/organisation.yaml'), 'name: A\n');
  await writeFile(join(root, 'playbooks/parcels/b.mdx'), 'b');
  await writeFile(join(root, 'playbooks/a.mdx'), 'ä');
  await writeFile(join(root, 'src/content/docs/picture.png'), 'png');
  await writeFile(join(root, 'playbooks/.hidden.mdx'), 'no');
  await writeFile(join(root, 'src/other.mdx'), 'no');
  expect(await readRoot(root)).toEqual([
    { path: 'playbooks/a.mdx', text: 'ä' },
    { path: 'playbooks/parcels/b.mdx', text: 'b' },
    { path: 'src/content/docs/picture.png', text: '' },
    { path: 'src/content/organisation.yaml', text: 'name: A\n' },
  ]);
});

test('symbolic links are followed, but not round in a circle', async () => {
  await writeFile(join(root, 'playbooks/a.mdx'), 'a');
  await symlink(join(root, 'playbooks'), join(root, 'playbooks/parcels/up'));
  await symlink(join(root, 'playbooks/a.mdx'), join(root, 'playbooks/b.mdx'));
  await symlink(join(root, 'nowhere'), join(root, 'playbooks/c.mdx'));
  expect((await readRoot(root)).map(({ path }) => path)).toEqual([
    'playbooks/a.mdx',
    'playbooks/b.mdx',
  ]);
});

test('bytes that are not UTF-8 are marked, and do not stop the reading', async () => {
  await writeFile(join(root, 'playbooks/a.mdx'), Buffer.from('caf\u00e9', 'latin1'));
  expect(await readRoot(root)).toEqual([{ path: 'playbooks/a.mdx', text: 'caf\uFFFD' }]);
});

test('a folder without content is empty', async () => {
  expect(await readRoot(join(root, 'nothing'))).toEqual([]);
});
