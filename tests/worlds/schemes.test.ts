import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { findingsIn, readWorld } from './world.ts';

const compensation = 'src/content/compensation/';

/** Each published scheme, with a border that is easily put on the wrong side. */
const schemes: readonly (readonly [scheme: string, border: string])[] = [
  ['aws-s3', 'uptime: 99.99'],
  ['eu-ferry-1177-2010', 'journey: 4, delay: 1'],
  ['eu261-delay', 'distance: 5837, intraEU: no, arrivalDelay: 4'],
  ['ofcom-auto', 'on: 2026-03-31'],
  ['ofwat-gss-2000', 'hoursOff: 23.99'],
  ['royal-mail-loss', 'loss: £20.01'],
  ['tr-shy-yolcu', 'distance: 1500'],
  ['uk-delay-repay-15', 'delay: 119'],
  ['uk-delay-repay-15-season', 'delay: 60'],
  ['uk261-delay', 'distance: 1500, arrivalDelay: 3'],
  ['us-denied-boarding', 'arrivalDelay: 2, '],
  ['us-dot-refund', 'delay: 30'],
];

test('the published schemes are complete, without overlap, and right in every worked case', async () => {
  expect(await findingsIn('schemes')).toEqual([]);
});

test('every scheme of the world is in the list', async () => {
  const own = (await readWorld('schemes')).filter(({ text }) => /^scheme: /m.test(text));
  expect(own.map(({ path }) => path).sort()).toEqual(
    schemes.map(([scheme]) => `${compensation}${scheme}.mdx`).sort(),
  );
});

describe('a scheme names its source and works out its borders', () => {
  test.each(schemes)('%s at %s', async (scheme, border) => {
    const { corpus } = readCorpus(await readWorld('schemes'));
    const entry = corpus?.byId.compensation.get(scheme);
    expect(corpus?.byId.sources.get(entry?.data.scheme ?? '')?.data.form).toBe('regulation');
    expect(entry?.document.text).toContain(border);
    expect(entry?.table.rules.length).toBeGreaterThan(0);
  });
});
