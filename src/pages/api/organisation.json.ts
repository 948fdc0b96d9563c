import { onlyEntry } from '../../astro/entries.ts';

/** Channels, roles with their limits, locale and currency: what a message needs of the organisation. */
export function GET(): Response {
  return new Response(JSON.stringify(onlyEntry('organisation')), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
