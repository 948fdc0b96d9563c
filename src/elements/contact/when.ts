import type { When } from '../../core/contact/when.ts';

/** Now, as this site prints times. */
export function whenNow(): When {
  return { now: Date.now(), locale: document.documentElement.lang || 'en-GB' };
}
