import { describe, expect, it } from 'vitest';
import { nextChoice } from './choice.ts';
import { stretchesOf } from './excerpt.ts';
import { find, type Hit } from './find.ts';
import { fuse } from './fuse.ts';
import { tellingWords, wordsOf } from './words.ts';

/** A search engine as Pagefind is one: every word must begin a word of the page. */
function engine(pages: Record<string, string>) {
  const asked: string[] = [];
  const run = (query: string): Promise<Hit[]> => {
    asked.push(query);
    const found = Object.entries(pages).filter(([, text]) =>
      query.startsWith('"')
        ? ` ${text} `.includes(` ${query.slice(1, -1)} `)
        : query.split(' ').every((word) => text.split(' ').some((other) => other.startsWith(word))),
    );
    return Promise.resolve(found.map(([id]) => ({ id })));
  };
  return { run, asked };
}

const ids = (found: { hits: readonly Hit[] }) => found.hits.map((hit) => hit.id);

describe('the words of a query', () => {
  it('are in lower case, without punctuation, each once', () => {
    expect(wordsOf('Where is my PARCEL? My parcel!')).toEqual(['where', 'is', 'my', 'parcel']);
  });

  it('lose the ends that say nothing, with straight and curly apostrophes', () => {
    expect(wordsOf("I've didn’t the customer's 'quote'")).toEqual([
      'i',
      'did',
      'the',
      'customer',
      'quote',
    ]);
  });

  it('keep letters of every script and digits', () => {
    expect(wordsOf('Größe 42 AB-123')).toEqual(['größe', '42', 'ab', '123']);
  });

  it('tell pages apart once stop words are out', () => {
    expect(tellingWords(wordsOf('my card was charged twice'))).toEqual([
      'card',
      'charged',
      'twice',
    ]);
  });

  it('stay when all of them are stop words', () => {
    expect(tellingWords(wordsOf('what to do'))).toEqual(['what', 'to', 'do']);
  });
});

describe('fusing ranked lists', () => {
  it('puts what more lists hold above what one list holds', () => {
    expect(
      fuse([
        ['a', 'b'],
        ['b', 'c'],
      ])[0],
    ).toBe('b');
  });

  it('lets a list of few pages count for more than a list of many', () => {
    const many = Array.from({ length: 50 }, (_, index) => `m${index}`);
    expect(fuse([many, ['rare']])[0]).toBe('rare');
  });

  it('gives every id once', () => {
    expect(
      fuse([
        ['a', 'b'],
        ['a', 'b'],
      ]),
    ).toEqual(['a', 'b']);
  });
});

describe('finding', () => {
  it('puts a page with the very phrase first, stop words and all', async () => {
    const { run } = engine({ one: 'refund', two: 'refund', alias: 'where is my refund' });
    expect(ids(await find('where is my refund', run))).toEqual(['alias', 'one', 'two']);
  });

  it('looks no further when every word is on three pages', async () => {
    const { run, asked } = engine({ a: 'late parcel', b: 'late parcel', c: 'parcel late' });
    const found = await find('my parcel is late', run);
    expect(found.kind).toBe('exact');
    expect(asked).toEqual(['"my parcel is late"', 'parcel late']);
  });

  it('asks for each word when no page holds them all, best page first', async () => {
    const { run } = engine({ twice: 'charged twice', card: 'card', other: 'something else' });
    const found = await find('my card was charged twice', run);
    expect(found.kind).toBe('near');
    expect(ids(found)).toEqual(['twice', 'card']);
  });

  it('keeps a page with every word above pages with some', async () => {
    const { run } = engine({ some: 'parcel', both: 'parcel late', more: 'late' });
    expect(ids(await find('parcel late', run))[0]).toBe('both');
  });

  it('adds pages by the beginnings of words when only one or two are found', async () => {
    const { run } = engine({ typo: 'deliverry', late: 'late delivery' });
    expect(ids(await find('deliverry', run))).toEqual(['typo', 'late']);
  });

  it('guesses by the beginnings of words when nothing else is found', async () => {
    const { run } = engine({ refund: 'refund' });
    expect(await find('refundn', run)).toEqual({ kind: 'guess', hits: [{ id: 'refund' }] });
  });

  it('says none when nothing is near, and for an empty query', async () => {
    const { run, asked } = engine({ refund: 'refund' });
    expect((await find('zebra', run)).kind).toBe('none');
    asked.length = 0;
    expect(await find(' …', run)).toEqual({ kind: 'none', hits: [] });
    expect(asked).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('comes apart into plain and marked stretches, with entities as characters', () => {
    expect(stretchesOf('a &lt;b&gt; <mark>parcel</mark> &amp; more')).toEqual([
      { text: 'a <b> ', marked: false },
      { text: 'parcel', marked: true },
      { text: ' & more', marked: false },
    ]);
  });
});

describe('choosing with arrow keys', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', -1, 2],
    ['Enter', 1, undefined],
  ])('%s from %i goes to %s of three', (key, from, to) => {
    expect(nextChoice(key, from, 3)).toBe(to);
  });

  it('goes nowhere in an empty list', () => {
    expect(nextChoice('ArrowDown', -1, 0)).toBeUndefined();
  });
});
