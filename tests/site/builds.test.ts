import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/node/build-site.ts';
import { PROJECT } from '../../src/node/project.ts';
import { sampleToday } from '../../src/rules/sample-root.ts';

// These share one content root, one after the other: builds of one checkout must not overlap.
const folder = mkdtempSync(join(tmpdir(), 'amends builds '));
const root = join(folder, 'a company');
cpSync(join(PROJECT, 'tests/worlds/sound'), root, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BUILDS = 120_000;

/** A guide that uses a component of the site. */
const GUIDE = `---
title: In three steps
description: A guide with steps.
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

<Steps>

1. Listen.
2. Say it back.

</Steps>
`;

describe('a build', { timeout: BUILDS }, () => {
  test('of a content root elsewhere, which has no packages, gives a site', async () => {
    writeFileSync(join(root, 'src/content/docs/in-steps.mdx'), GUIDE);
    expect(await build('site')).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, 'site/playbooks/late-delivery/index.html'))).toBe(true);
    expect(read('site', 'start/index.html')).toContain('href="/playbooks/late-delivery/"');
    expect(read('site', 'in-steps/index.html')).toContain('class="sl-steps"');
  });

  test('after edits, a rename and a removal gives what a clean build gives', async () => {
    edit('playbooks/late-delivery.mdx', 'Say sorry once', 'Say sorry once, and mean it');
    edit('src/content/organisation.yaml', 'title: Team lead', 'title: Floor lead');
    edit('src/content/templates/late-sorry.mdx', 'title: Sorry for', 'title: So sorry for');
    renameSync(join(root, 'src/content/docs/start.mdx'), join(root, 'src/content/docs/first.mdx'));
    expect(await build('site')).toMatchObject({ code: 0 });
    expect(await build('clean')).toMatchObject({ code: 0 });
    expect(hashesOf('site')).toEqual(hashesOf('clean'));
    expect(existsSync(join(folder, 'site/start/index.html'))).toBe(false);
    expect(read('site', 'playbooks/late-delivery/index.html')).toContain('Floor lead');
  });

  test('on a later day says which reviews are overdue, though no file has changed', async () => {
    expect(await build('site', '2028-01-01')).toMatchObject({ code: 0 });
    expect(read('site', 'playbooks/late-delivery/index.html')).toContain('Review overdue since');
  });

  test('of content with an error is refused with the report, before anything is written', async () => {
    edit('playbooks/late-delivery.mdx', '## Courtesy', '## Curtesy');
    const { code, output } = await build('refused');
    expect(code).not.toBe(0);
    expect(output).toContain('playbooks/late-delivery.mdx:');
    expect(output).toContain('playbook/step-name');
    expect(output).toContain('nothing was built');
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });
});

function build(out: string, today = sampleToday) {
  return buildSite({ root, today, out: join(folder, out), output: 'keep' });
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`No “${from}” in ${path}`);
  writeFileSync(join(root, path), text.replace(from, to));
}

function read(out: string, path: string): string {
  return readFileSync(join(folder, out, path), 'utf8');
}

function hashesOf(out: string): Record<string, string> {
  const files = globSync('**/*', { cwd: join(folder, out), withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((file) => [
        file.slice(join(folder, out).length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
