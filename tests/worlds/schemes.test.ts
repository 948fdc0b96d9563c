import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { findingsIn, readWorld } from './world.ts';

const compensation = 'src/content/compensation/';

/** Each published scheme, with a border that is easily put on the wrong side. */
const worlds: Readonly<Record<string, readonly (readonly [scheme: string, border: string])[]>> = {
  schemes: [
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
  ],
  // As many again, from general knowledge: they show that the format carries them, not that figures hold.
  'more-schemes': [
    ['aws-ec2-region', 'uptime: 99.98'],
    ['azure-vm', 'placing: one availability set, uptime: 99.95'],
    ['ca-appr-delay', 'hours: 8.99'],
    ['ca-appr-denied-boarding', 'hours: 9'],
    ['eu-rail-2021-782', 'delay: 119'],
    ['eu261-article-7', 'distance: 3500, intra: no, rerouted: yes, later: 3.01'],
    ['gb-electricity-gss', 'hoursOff: 311.99'],
    ['google-compute', 'uptime: 94.99'],
    ['montreal-limits', 'on: 2024-12-28, loss: SDR1500'],
    ['uk-delay-repay-30', 'delay: 120, ticket: return'],
  ],
};

describe.each(Object.entries(worlds))('the published schemes of the world %s', (world, schemes) => {
  test('are complete, without overlap, and right in every worked case', async () => {
    expect(await findingsIn(world)).toEqual([]);
  });

  test('are all in the list', async () => {
    const own = (await readWorld(world)).filter(({ text }) => /^scheme: /m.test(text));
    expect(own.map(({ path }) => path).sort()).toEqual(
      schemes.map(([scheme]) => `${compensation}${scheme}.mdx`).sort(),
    );
  });

  test.each(schemes)('name their source and work out their borders: %s at %s', async (...each) => {
    const [scheme, border] = each;
    const { corpus } = readCorpus(await readWorld(world));
    const entry = corpus?.byId.compensation.get(scheme);
    expect(corpus?.byId.sources.get(entry?.data.scheme ?? '')?.data.form).toBe('regulation');
    expect(entry?.document.text).toContain(border);
    expect(entry?.table.rules.length).toBeGreaterThan(0);
  });
});
