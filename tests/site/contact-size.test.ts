import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { packedSize, readScript, scriptsIn, withImports } from './loaded-scripts.ts';

/** What every page loads so that it knows the contact of its tab; the panel comes when it is opened. */
const MOST = 3000;

test('the store of the contact, with all that it loads, is at most 3 kB packed', () => {
  const guide = [...builtPages().values()].find(({ url }) => url === '/how-to/change-a-page/');
  const loaded = [...withImports(scriptsIn(guide?.html ?? ''))];
  const stores = loaded.filter((file) => /[`'"]amends-contact[`'"]/.test(readScript(file)));
  expect(stores).toHaveLength(1);
  const files = withImports(stores);
  expect(packedSize(files), [...files].join(', ')).toBeLessThanOrEqual(MOST);
});
