import { make } from './stepper/dom.ts';

/** Says that a page stays as it is printed, because what it works with could not be fetched. */
export function notFetched(whatStands: string): HTMLElement {
  return make('p', { class: 'not-fetched', role: 'status' }, [
    `The form could not be fetched: reload the page to try again. ${whatStands}`,
  ]);
}
