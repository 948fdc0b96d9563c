import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { file } from './finder.test-data.ts';
import type { FindAnswer } from './model.ts';
import { openFinder } from './open.ts';

const finder = openFinder(file);
const ids = ({ hits }: FindAnswer) => hits.map(({ entry }) => entry.id);
const first = (query: string) => ids(finder.find(query))[0];
const marked = (stretches: readonly { text: string; marked: boolean }[]) =>
  stretches.filter((stretch) => stretch.marked).map(({ text }) => text);

describe('the finder', () => {
  it('finds a playbook by an alias, in any form of its words', () => {
    expect(first('where is my parcel')).toBe('playbook/late-delivery');
    expect(first('orders that never arrive')).toBe('playbook/late-delivery');
  });

  it('finds it by a word that means the same', () => {
    expect(first('package')).toBe('playbook/late-delivery');
    expect(first('debited twice')).toBe('playbook/overcharged');
  });

  it('finds it while the last word is still being typed', () => {
    expect(first('where is my par')).toBe('playbook/late-delivery');
    expect(first('overch')).toBe('playbook/overcharged');
    expect(first('o')).toBe('playbook/overcharged');
  });

  it.each(['pracel', 'parsel', 'parcl', 'parcell', 'dilevery late'])(
    'forgives a slip of the keyboard: %s',
    (query) => {
      expect(first(query)).toBe('playbook/late-delivery');
    },
  );

  it('puts templates of the failure below its playbook', () => {
    const found = ids(finder.find('late delivery'));
    expect(found[0]).toBe('playbook/late-delivery');
    expect(found).toContain('template/late-apology');
  });

  it('puts an entry of another kind on top when its very title or alias is typed', () => {
    expect(first('team lead')).toBe('role/team-lead');
    expect(first('apologise for a late delivery')).toBe('template/late-apology');
  });

  it.each(['/late-sorry', '::late-sorry', ':late-sorry', 'late-sorry', ' / LATE-SORRY'])(
    'finds a template by its shortcode: %s',
    (query) => {
      const { kind, hits } = finder.find(query);
      expect(kind).toBe('exact');
      expect(hits[0]).toMatchObject({ why: 'shortcode', entry: { shortcode: 'late-sorry' } });
    },
  );

  it('lists the shortcodes that begin with what was typed, all of them at the sign alone', () => {
    expect(ids(finder.find('/late-'))).toEqual(['template/late-apology', 'template/late-thanks']);
    expect(ids(finder.find('::'))).toHaveLength(2);
  });

  it('takes a word that begins a shortcode for a word', () => {
    expect(first('late')).toBe('playbook/late-delivery');
  });

  it.each(['I burnt my hand, where is my parcel', 'scalded', 'electric shock', 'brunt my hand'])(
    'puts an urgent playbook first when an urgent word is typed: %s',
    (query) => {
      expect(finder.find(query).hits[0]).toMatchObject({
        why: 'urgent',
        entry: {
          id: 'playbook/safety-incident',
          urgent: { doFirst: expect.any(String) as string },
        },
      });
    },
  );

  it('takes no other word for an urgent one because a letter differs', () => {
    expect(finder.find('a burst pipe').hits.map(({ why }) => why)).not.toContain('urgent');
  });

  it('leaves an urgent playbook in its place when no urgent word is typed', () => {
    expect(finder.find('where is my parcel').hits[0]?.why).toBe('match');
    expect(first('electric')).not.toBe(undefined);
  });

  it('narrows what it finds by kind, step, channel and failure', () => {
    expect(ids(finder.find('late', { kind: 'template' }))).toEqual([
      'template/late-apology',
      'template/late-thanks',
    ]);
    expect(ids(finder.find('late', { step: 'Apology' }))).toEqual(['template/late-apology']);
    expect(ids(finder.find('late', { channel: 'Email', kind: 'template' }))).toEqual([
      'template/late-thanks',
    ]);
    expect(ids(finder.find('late', { failure: 'Overcharged' }))).toEqual([]);
  });

  it('lists what a filter leaves while nothing is typed', () => {
    expect(ids(finder.find('', { channel: 'Email', kind: 'playbook' }))).toEqual([
      'playbook/late-delivery',
      'playbook/overcharged',
    ]);
    expect(finder.find('  ').hits).toEqual([]);
  });

  it('marks the words that were meant', () => {
    const [hit] = finder.find('delivred late').hits;
    expect(marked(hit!.title)).toEqual(['Late', 'delivery']);
  });

  it('says how sure it is', () => {
    expect(finder.find('late delivery').kind).toBe('exact');
    expect(finder.find('parcel purple mountain').kind).toBe('near');
    expect(finder.find('overchurn').kind).toBe('guess');
    expect(finder.find('xq zzk').kind).toBe('none');
    expect(finder.find('').kind).toBe('none');
  });

  it('knows each entry by its id, and the values to narrow by', () => {
    expect(finder.entry('template/late-apology')).toMatchObject({
      href: '/templates/late-apology/',
      gaps: 2,
      trust: { by: 'Delivery care', on: { iso: '2026-11-18' }, due: { words: '18 May 2027' } },
    });
    expect(finder.entry('template/none')).toBeUndefined();
    expect(finder.facets()).toMatchObject({
      kind: ['playbook', 'template', 'role', 'guide'],
      channel: ['Phone', 'Email'],
    });
  });
});

describe('on whatever is typed, the finder', () => {
  const words = [
    'parcel',
    'late',
    'charged',
    'twice',
    'burnt',
    '/late',
    'xq',
    '<img onerror>',
    '🙂',
  ];
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' ')),
  );

  it('never throws, keeps to the number of hits, and lists each entry once', () => {
    fc.assert(
      fc.property(typed, fc.nat({ max: 20 }), (query, most) => {
        const found = ids(finder.find(query, {}, most));
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('gives the same answer each time, and in a finder opened anew', () => {
    fc.assert(
      fc.property(typed, (query) => {
        expect(openFinder(file).find(query)).toEqual(finder.find(query));
      }),
      { numRuns: 30 },
    );
  });

  it('changes no text that it marks', () => {
    fc.assert(
      fc.property(typed, (query) => {
        for (const { entry, title, firstWords } of finder.find(query).hits) {
          expect(title.map(({ text }) => text).join('')).toBe(entry.title);
          expect(firstWords.map(({ text }) => text).join('')).toBe(entry.firstWords);
        }
      }),
    );
  });
});
