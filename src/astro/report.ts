import type { Verdict } from './beside/verdict.ts';

/** Prints what the checks have found, as `npm run check` does; nothing when they found nothing. */
export function report({ report: words }: Verdict): void {
  if (words !== '') console.error(`\n${words}`);
}
