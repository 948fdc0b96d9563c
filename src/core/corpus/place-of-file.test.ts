import { expect, test } from 'vitest';
import { collections } from '../markdown/document.ts';
import { placeOfFile, usualPath } from './place-of-file.ts';

test.each([
  ['playbooks/late-delivery.mdx', 'playbooks', 'late-delivery'],
  ['playbooks/parcels/late-delivery.mdx', 'playbooks', 'late-delivery'],
  ['src/content/compensation/delivery.mdx', 'compensation', 'delivery'],
  ['src/content/docs/learn/first-day.mdx', 'docs', 'learn/first-day'],
])('%s is the entry %s %s', (path, collection, id) => {
  expect(placeOfFile(path)).toEqual({ collection, id });
});

test.each([
  'src/content/organisation.yaml',
  'playbooks/README.md',
  'src/content/docs/learn/picture.png',
  'src/content/template/late.mdx',
  'src/content/templates/.mdx',
  'README.mdx',
])('%s is no entry', (path) => {
  expect(placeOfFile(path)).toBeUndefined();
});

test('the usual path of an entry is read as that entry', () => {
  for (const collection of collections) {
    expect(placeOfFile(usualPath(collection, 'some-id'))).toEqual({ collection, id: 'some-id' });
  }
});
