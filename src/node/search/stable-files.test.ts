import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import { stableFiles, type IndexFile } from './stable-files.ts';

const values = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 0xffff_ffff }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
})).value;

const packed = (value: Cbor) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)]));
const unpacked = (file: IndexFile | undefined) =>
  decodeCbor(gunzipSync(file?.content ?? new Uint8Array()).subarray(12));
const bytes = (text: string) => new TextEncoder().encode(text);

/** An index as Pagefind writes it, with the values of its filter in a given order. */
function index(channels: [string, number[]][], filters: [string, string][]): IndexFile[] {
  return [
    { path: 'pagefind.js', content: bytes('//') },
    { path: 'pagefind-ui.js', content: bytes('//') },
    { path: 'filter/en_aaaaaaa.pf_filter', content: packed(['channel', channels]) },
    {
      path: 'pagefind.en_bbbbbbbbbb.pf_meta',
      content: packed(['1.5.2', [], [], filters, [], ['title']]),
    },
    {
      path: 'pagefind-entry.json',
      content: bytes('{"languages":{"en":{"hash":"en_bbbbbbbbbb","page_count":2}}}'),
    },
  ];
}

describe('CBOR', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decodeCbor(encodeCbor(value))).toEqual(value);
      }),
    );
  });

  it('refuses what Pagefind does not write', () => {
    expect(() => decodeCbor(Uint8Array.of(0xf6))).toThrow('major type 7');
  });
});

describe('the files of an index', () => {
  const [one, other] = [
    index(
      [
        ['Phone', [1]],
        ['Chat', [2]],
      ],
      [
        ['step', 'en_ccccccc'],
        ['channel', 'en_aaaaaaa'],
      ],
    ),
    index(
      [
        ['Chat', [2]],
        ['Phone', [1]],
      ],
      [
        ['channel', 'en_aaaaaaa'],
        ['step', 'en_ccccccc'],
      ],
    ),
  ].map((files) => stableFiles(files));

  it('are the same whatever the order of values and filters was', () => {
    expect(one).toEqual(other);
  });

  it('name each other by their new hashes', () => {
    const filter = one?.find(({ path }) => path.startsWith('filter/'));
    const meta = one?.find(({ path }) => path.endsWith('.pf_meta'));
    const entry = one?.find(({ path }) => path === 'pagefind-entry.json');
    const hash = /en_\w+(?=\.)/.exec(filter?.path ?? '')?.[0];
    expect(unpacked(filter)).toEqual([
      'channel',
      [
        ['Chat', [2]],
        ['Phone', [1]],
      ],
    ]);
    expect(unpacked(meta)).toEqual([
      '1.5.2',
      [],
      [],
      [
        ['channel', hash],
        ['step', 'en_ccccccc'],
      ],
      [],
      ['title'],
    ]);
    expect(new TextDecoder().decode(entry?.content)).toContain(
      /en_\w+(?=\.)/.exec(meta?.path ?? '')?.[0],
    );
  });

  it('leave out what the site does not use', () => {
    expect(one?.map(({ path }) => path)).not.toContain('pagefind-ui.js');
  });
});
