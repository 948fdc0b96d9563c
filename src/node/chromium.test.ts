import { expect, test } from 'vitest';
import { findChromium, findWholeChromium, type Machine } from './chromium.ts';

/** A machine on which just these programs are. */
function machineWith(programs: string[], env: NodeJS.ProcessEnv = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isProgram: (path) => programs.includes(path),
    playwrightPath: () => '/cache/chrome',
  };
}

test.each<[string, Machine, string]>([
  [
    'the one that AMENDS_CHROMIUM names',
    machineWith(['/my/c', '/usr/bin/chromium'], { AMENDS_CHROMIUM: '/my/c' }),
    '/my/c',
  ],
  [
    'the shell without windows, which is quicker',
    machineWith(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']),
    '/usr/bin/chromium-headless-shell',
  ],
  [
    'Chromium on the PATH',
    machineWith(['/usr/bin/chromium', '/cache/chrome']),
    '/usr/bin/chromium',
  ],
  [
    'Chrome, when there is no Chromium',
    machineWith(['/usr/bin/google-chrome']),
    '/usr/bin/google-chrome',
  ],
  ["Playwright's own, when there is no other", machineWith(['/cache/chrome']), '/cache/chrome'],
])('the browser is %s', (_, machine, path) => {
  expect(findChromium(machine)).toEqual({ path });
});

test('a whole browser is not the shell', () => {
  const machine = machineWith(['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']);
  expect(findWholeChromium(machine)).toEqual({ path: '/usr/bin/chromium' });
});

test('a wrong AMENDS_CHROMIUM is told, not passed over', () => {
  const machine = machineWith(['/usr/bin/chromium'], { AMENDS_CHROMIUM: '/gone' });
  expect(findChromium(machine)).toEqual({
    problem: 'AMENDS_CHROMIUM names /gone, but no program is there.',
  });
});

test('a machine without a browser hears what to do', () => {
  expect(findChromium(machineWith([]))).toMatchInlineSnapshot(`
    {
      "problem": "No Chromium was found, so the browser tests cannot run. Any of these helps:
      - install Chromium or Chrome, so that it is on the PATH (Debian: apt-get install chromium)
      - npx playwright-core install chromium
      - set AMENDS_CHROMIUM to the path of one",
    }
  `);
});
