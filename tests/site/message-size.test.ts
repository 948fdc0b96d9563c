import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { packedSize, readScript, scriptsIn, withImports } from './loaded-scripts.ts';

/** What an agent's browser reads before it can fill a message, beyond Starlight's own. */
const MOST = 30_000;

test('the scripts of a template page, with all that they load, are at most 30 kB packed', () => {
  const pages = [...builtPages().values()];
  const template = pages.find(({ url }) => url === '/templates/late-compensation/');
  const guide = pages.find(({ url }) => url === '/how-to/change-a-page/');
  expect(template).toBeDefined();
  // What every guide loads is Starlight's; what stands in both is not counted twice.
  const starlight = withImports(scriptsIn(guide!.html));
  const loaded = withImports(scriptsIn(template!.html));
  const ours = [...loaded].filter((file) => !starlight.has(file));
  expect(ours.some((file) => readScript(file).includes('message-form'))).toBe(true);
  expect(packedSize(ours), ours.join(', ')).toBeLessThanOrEqual(MOST);
});
