import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../src/node/project.ts';
import { runNode } from '../src/node/run.ts';

test(
  'whatever slips into content, the check tells it and does not fall',
  { timeout: 60_000 },
  async () => {
    const script = resolve(PROJECT, 'tests/never-throws/mutate.ts');
    const { code, output } = await runNode([script], { output: 'keep' });
    expect(output).toBe('Nothing was thrown.\n');
    expect(code).toBe(0);
  },
);
