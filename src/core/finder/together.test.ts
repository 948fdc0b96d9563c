import { expect, it } from 'vitest';
import { file } from './finder.test-data.ts';
import { openFinder } from './open.ts';
import { together } from './together.ts';

const answer = openFinder(file).find('late');

it('leaves what is painted where it is, and puts below it what only full text found, each page once', () => {
  const { hits, below } = together(answer, [
    { href: '/playbooks/late-delivery/#apology' },
    { href: '/learn/first-day/' },
    { href: '/learn/first-day/#two' },
  ]);
  expect(hits).toBe(answer.hits);
  expect(below).toEqual([{ href: '/learn/first-day/' }]);
});

it('adds no more pages than somebody would look at', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ href: `/page-${index}/` }));
  expect(together(answer, many, 5).below).toHaveLength(5);
});
