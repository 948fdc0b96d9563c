import type { APIContext } from 'astro';
import { entriesOf } from '../../../astro/entries.ts';
import type { TemplatePage } from '../../../core/pages/template-page.ts';

export function getStaticPaths() {
  const templates = entriesOf('templates');
  return templates.map(({ id, data, digest }) => ({
    params: { id },
    props: { page: data },
    cacheKey: digest,
  }));
}

/** The template as the finder's preview and a composed message take it. */
export function GET({ props: { page } }: APIContext<{ page: TemplatePage }>): Response {
  return new Response(JSON.stringify(page.message), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
