import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../src/node/project.ts';

/**
 * A string of each heavy package that stays in a minified bundle which uses any of it (seen in
 * bundles made of one call each). It is data, an error's words or a tag, so no minifier renames it.
 */
const MARKERS = [
  { name: 'yaml', inside: 'yaml/browser', marker: 'tag:yaml.org,2002:' },
  { name: 'zod', inside: 'zod/v4/core', marker: '$ZodType' },
  { name: 'satteri', inside: 'satteri/dist', marker: 'Invalid buffer: bad magic' },
  { name: 'unified', inside: 'unified/lib', marker: 'without `parser`' },
  { name: 'remark', inside: 'mdast-util-from-markdown/lib', marker: 'Cannot close `' },
];

const site = process.env.AMENDS_DIST ?? '';
const scripts = [...bundles(), ...inlineScripts()];

describe('browsers are sent no reader of text', () => {
  test('there are scripts to look at', () => {
    expect(scripts.length).toBeGreaterThan(0);
  });

  test.each(MARKERS)('no script holds $name', ({ marker }) => {
    const holders = scripts.filter(({ code }) => code.includes(marker)).map(({ file }) => file);
    expect(holders).toEqual([]);
  });

  test.each(MARKERS)(
    '$name would be recognised: its package still says so',
    ({ inside, marker }) => {
      const folder = join(PROJECT, 'node_modules', inside);
      const files = globSync('**/*.js', { cwd: folder });
      expect(files.some((file) => readFileSync(join(folder, file), 'utf8').includes(marker))).toBe(
        true,
      );
    },
  );
});

/** The site's script files; Pagefind's are its own and come as they are. */
function bundles(): { file: string; code: string }[] {
  return globSync('**/*.{js,mjs}', { cwd: site, exclude: ['pagefind/**'] }).map((file) => ({
    file,
    code: readFileSync(join(site, file), 'utf8'),
  }));
}

/** The scripts that Astro has put into the pages themselves because they are short. */
function inlineScripts(): { file: string; code: string }[] {
  return globSync('**/*.html', { cwd: site }).map((file) => {
    const html = readFileSync(join(site, file), 'utf8');
    const blocks = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
    return { file, code: blocks.map((block) => block[1]).join('\n') };
  });
}
