import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindAnswer, FinderEntry } from '../finder/model.ts';
import { nextValue, valuesIn } from './facet-cycle.ts';
import { personalIn, withoutPersonal } from './personal.ts';
import { requestFor } from './request.ts';
import { entryRow, hitRow, textRow, type Around } from './row.ts';
import { readShelf, withPinTurned, withRecent } from './shelf.ts';
import { statusWords } from './status.ts';
import { trustView } from './trust.ts';

const around: Around = { today: '2026-11-25', isPinned: () => false };

function entry(id: string, more: Partial<FinderEntry> = {}): FinderEntry {
  return {
    id,
    kind: 'template',
    href: `/${id}/`,
    title: id,
    firstWords: 'I am sorry.',
    channels: ['Phone'],
    failures: ['Late delivery'],
    steps: ['Apology'],
    gaps: 1,
    ...more,
  };
}

function answer(kind: FindAnswer['kind'], entries: FinderEntry[], urgent = 0): FindAnswer {
  const hits = entries.map((one, at) => ({
    entry: one,
    why: at < urgent ? ('urgent' as const) : ('match' as const),
    title: [],
    firstWords: [],
  }));
  return { kind, hits };
}

describe('a review', () => {
  const trust = {
    by: 'Delivery care',
    on: { iso: '2026-05-25', words: '25 May 2026' },
    due: { iso: '2026-11-25', words: '25 Nov 2026' },
  };

  it('holds on the day on which it is due, and not on the next', () => {
    expect(trustView(trust, '2026-11-25')).toEqual({
      overdue: false,
      words: 'Reviewed 25 May 2026, Delivery care',
    });
    expect(trustView(trust, '2026-11-26')).toEqual({
      overdue: true,
      words: 'Overdue since 25 Nov 2026, Delivery care',
    });
  });
});

describe('a row', () => {
  it('brings Do first only when an urgent word was typed', () => {
    const burn = entry('playbook/burn', { urgent: { doFirst: 'Ring 999.' } });
    const hit = { entry: burn, title: [], firstWords: [] };
    expect(hitRow({ ...hit, why: 'urgent' }, around).doFirst).toBe('Ring 999.');
    expect(hitRow({ ...hit, why: 'match' }, around).doFirst).toBe('');
  });

  it('of a page found by its text takes what the finder knows of its entry', () => {
    const page = { url: '/template/a/', title: 'A', kind: 'Template' };
    const known = textRow(page, [], entryRow(entry('template/a', { shortcode: 'aa' }), around));
    expect(known).toMatchObject({ id: 'template/a', shortcode: 'aa' });
    expect(textRow(page, [], undefined)).toMatchObject({ id: '/template/a/', entry: undefined });
  });
});

describe('the status', () => {
  it.each([
    ['exact', 2, 0, '2 results'],
    ['exact', 1, 0, '1 result'],
    ['exact', 2, 1, 'Urgent: do this first. 2 results'],
    ['near', 2, 0, '2 results, close to these words'],
    ['guess', 2, 1, 'Urgent: do this first. 2 results'],
    ['near', 2, 2, 'Urgent: these first. 2 results'],
    ['guess', 2, 0, 'Nothing has these words. 2 guesses, the closest first'],
    ['none', 0, 0, 'Nothing here is like that'],
  ] as const)('for %s with %i hits, %i urgent, says: %s', (kind, count, urgent, words) => {
    const entries = Array.from({ length: count }, (_, at) => entry(`template/${at}`));
    expect(statusWords('q', answer(kind, entries, urgent), false)).toBe(words);
  });

  it('says when the list is only the best of more', () => {
    const two = [entry('template/a'), entry('template/b')];
    expect(statusWords('q', answer('exact', two), true)).toBe('The 2 best results');
  });
});

describe('the shelf', () => {
  it('keeps the newest first, each once, and forgets the oldest', () => {
    let shelf = readShelf(null);
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9, 3]) shelf = withRecent(shelf, `template/t${at}`);
    expect(shelf.recent).toHaveLength(8);
    expect(shelf.recent.slice(0, 2)).toEqual(['template/t3', 'template/t9']);
    expect(shelf.recent).not.toContain('template/t1');
  });

  it('turns a pin on and off', () => {
    const on = withPinTurned(readShelf(null), 'template/a');
    expect(on.pinned).toEqual(['template/a']);
    expect(withPinTurned(on, 'template/a').pinned).toEqual([]);
  });

  it('reads back what it keeps, and takes anything else for nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shelf = readShelf(text);
        expect(readShelf(JSON.stringify(shelf))).toEqual(shelf);
      }),
    );
    expect(readShelf('{"recent":["<b>", 4, "template/a"],"pinned":{}}')).toEqual({
      pinned: [],
      recent: ['template/a'],
    });
  });
});

describe('going through the values of a facet', () => {
  const entries = [
    entry('template/a', { steps: ['Resolution'] }),
    entry('template/b', { steps: ['Apology'] }),
  ];

  it('starts with those of the best result and leaves out what nothing has', () => {
    expect(valuesIn('step', entries, ['Courtesy', 'Apology', 'Resolution'])).toEqual([
      'Resolution',
      'Apology',
    ]);
  });

  it('comes round over no choice, either way', () => {
    expect(nextValue(['a', 'b'], '', 1)).toBe('a');
    expect(nextValue(['a', 'b'], 'b', 1)).toBe('');
    expect(nextValue(['a', 'b'], '', -1)).toBe('b');
    expect(nextValue(['a', 'b'], 'gone', 1)).toBe('a');
    expect(nextValue([], '', 1)).toBe('');
  });
});

describe('what looks personal', () => {
  it.each([
    ['mail anna.b@example.org now', ['anna.b@example.org'], 'mail [e-mail] now'],
    ['order AB-123456 is late', ['AB-123456'], 'order [number] is late'],
    ['order 48213', ['48213'], 'order [number]'],
    ['rang 0161 496 0000 twice', ['0161 496 0000'], 'rang [number] twice'],
    ['card 12 34 56', ['12 34 56'], 'card [number]'],
    ['lives at M1 1AE', ['M1 1AE'], 'lives at [postcode]'],
    ['mrs okafor waited in', ['mrs okafor'], '[name] waited in'],
    ['Miss Okafor waited', ['Miss Okafor'], '[name] waited'],
    ['her name is Anna Brown', ['Anna Brown'], 'her name is [name]'],
  ])('%s', (text, words, without) => {
    expect(personalIn(text).map((one) => one.words)).toEqual(words);
    expect(withoutPersonal(text)).toBe(without);
  });

  it.each([
    'parcel 3 days late',
    'charged £150 twice',
    'miss delivery twice',
    'waited in from 8 to 12',
    'where is my refund',
    'they called me names',
  ])('is not in: %s', (text) => {
    expect(personalIn(text)).toEqual([]);
  });
});

describe('a request for a playbook', () => {
  it('says what was searched, when, and what was found', () => {
    const sought = {
      query: 'goldfish',
      narrowed: ['Templates'],
      answer: answer('guess', [entry('template/a'), entry('template/b')]),
      texts: [],
      when: '25 November 2026, 16:40',
    };
    expect(requestFor(sought)).toBe(
      [
        'Request for a playbook',
        '',
        'Searched for: goldfish',
        'Only in: Templates',
        'When: 25 November 2026, 16:40',
        'Found: only guesses: template/a; template/b',
        '',
        'What had gone wrong, and what was missing here:',
        '',
      ].join('\n'),
    );
    expect(requestFor({ ...sought, answer: answer('none', []) })).toContain('Found: nothing\n');
  });
});
