import { describe, expect, test } from 'vitest';
import { mutantsOf } from '../scripts/mutants/mutants.ts';
import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { readWorld } from './worlds/world.ts';

/** `npm run mutants` makes all changes; here each matrix gets this many of them. */
const MOST = 60;

const roots = [
  ['shipped', readCorpus(await readRoot(PROJECT)).corpus!],
  ['published', readCorpus(await readWorld('schemes')).corpus!],
  ['restated', readCorpus(await readWorld('more-schemes')).corpus!],
] as const;

describe('a slip in a cell that changes an amount is noticed by a check or a worked example', () => {
  const matrices = roots.flatMap(([name, corpus]) =>
    corpus.entries.compensation
      // The sample's delivery is there for other tests.
      .filter(({ data }) => name === 'shipped' || data.scheme !== undefined)
      .map((entry) => [`${name} ${entry.id}`, entry, corpus] as const),
  );

  test.each(matrices)('in %s', (_, entry, corpus) => {
    const { live, missed } = mutantsOf(entry, corpus, { seed: 7, most: MOST });
    expect(live).toBeGreaterThan(MOST / 8);
    expect(missed).toEqual([]);
  });
});

test('a limit that no example comes to is told with a case that it changes', async () => {
  const { corpus } = readCorpus(await readWorld('sound'));
  const [entry] = corpus!.entries.compensation;
  const { missed } = mutantsOf(entry!, corpus!, { seed: 1, most: 400 });
  const limit = missed.find(({ to }) => to.includes('at most £24'));
  expect(limit).toMatchObject({ line: 33, from: '10% of price, at least £5, at most £25' });
  expect(Number(limit?.facts['price'])).toBeGreaterThan(240);
});
