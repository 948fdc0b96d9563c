import type { ContactStore } from './store.ts';

/**
 * The contact, for elements whose own script is kept small: the bar at the foot of every page has
 * loaded the store anyway.
 */
export async function withContact<Given>(use: (store: ContactStore) => Given): Promise<Given> {
  const { contact } = await import('./store.ts');
  return use(contact());
}
