import type { ContactStore } from './store.ts';

type Use = (store: ContactStore) => void;

let shared: ContactStore | undefined;
let waiting: Use[] = [];

/**
 * Uses the contact, for elements whose own script is kept small: the bar at the foot of every page
 * brings it. From then on it is used at once, so that what is typed just before the page is left is
 * not lost; what comes before the bar waits for it, in order.
 */
export function withContact(use: Use): void {
  if (shared) use(shared);
  else waiting.push(use);
}

/** Brings the contact to all who wait for it. */
export function shareContact(store: ContactStore): void {
  shared = store;
  const uses = waiting;
  waiting = [];
  for (const use of uses) use(store);
}
