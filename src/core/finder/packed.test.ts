import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from './packed.ts';

it('packed numbers come back as they were, also through JSON and UTF-8', () => {
  const number = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 700_000_000 }));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const sent = new TextEncoder().encode(JSON.stringify(packNumbers(numbers)));
      expect(unpackNumbers(JSON.parse(new TextDecoder().decode(sent)) as string)).toEqual(numbers);
    }),
  );
});

it.each([0x7fff, 0x8000, 0xffff, 0x10000])(
  'packs %i, where letters are about to run out',
  (edge) => {
    expect(unpackNumbers(packNumbers([edge, 0, edge]))).toEqual([edge, 0, edge]);
  },
);
