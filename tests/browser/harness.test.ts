import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'amends harness '));
writePage('index', '<main><h1>Home</h1><p>All is well.</p></main>');
writePage('logs', '<main><h1>Logs</h1></main><script>console.error("oh no")</script>');
writePage('throws', '<main><h1>Throws</h1></main><script>undefined.oops</script>');
writePage('foreign', '<main><h1>Foreign</h1><img alt="" src="http://127.0.0.2:9/x.png"></main>');
writePage('unlabelled', '<main><h1>Unlabelled</h1><img src="data:,"></main>');
afterAll(() => rmSync(folder, { recursive: true }));

const site = useSite(folder);

describe('a page that is well', () => {
  test('gives no problem, and axe finds nothing', async () => {
    const page = await site.newPage();
    await page.goto('/');
    expect(await axe(page)).toEqual([]);
    expect(site.takeProblems()).toEqual([]);
  });

  test('may write to the clipboard and read it', async () => {
    const page = await site.newPage();
    await page.goto('/');
    await page.evaluate(() => navigator.clipboard.writeText('sorry'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('sorry');
  });
});

describe('a page with a fault is found out', () => {
  test.each([
    ['logs', 'console: oh no'],
    ['throws', 'uncaught: '],
    ['foreign', 'request to another host: http://127.0.0.2:9/x.png'],
  ])('when it %s', async (name, problem) => {
    const page = await site.newPage();
    await page.goto(`/${name}.html`);
    expect(site.takeProblems()[0]).toContain(problem);
  });

  test('by axe, when a picture has no words', async () => {
    const page = await site.newPage();
    await page.goto('/unlabelled.html');
    expect(await axe(page)).toMatchObject([
      { rule: 'image-alt', elements: ['<img src="data:,">'] },
    ]);
    site.takeProblems();
  });
});

function writePage(name: string, body: string): void {
  const head = `<meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  writeFileSync(join(folder, `${name}.html`), html);
}
