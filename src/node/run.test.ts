import { expect, test } from 'vitest';
import { runNode } from './run.ts';

const STUCK =
  "setInterval(() => {}, 1000); process.stdout.write('built', () => process.send('done'));";

test('a child that has said that it is done and does not end is ended, and has ended well', async () => {
  const ended = await runNode(['-e', STUCK], { output: 'keep', grace: 50 });
  expect(ended).toEqual({ code: 0, output: 'built' });
});

test('one that ends by itself gives its own code, whatever it has said', async () => {
  const script = "process.send('done', () => process.exit(3));";
  expect(await runNode(['-e', script], { output: 'keep', grace: 10_000 })).toEqual({
    code: 3,
    output: '',
  });
});

test('without a grace nobody is told, and nobody waits', async () => {
  const script = 'console.log(typeof process.send);';
  const { output } = await runNode(['-e', script], { output: 'keep' });
  expect(output).toContain('undefined');
});
