import type { APIContext } from 'astro';
import { entriesOf } from '../../../astro/entries.ts';
import type { TreePage } from '../../../core/pages/tree-page.ts';
import { treeMermaid } from '../../../exporters/tree-mermaid.ts';

export function getStaticPaths() {
  const trees = entriesOf('trees');
  return trees.map(({ id, data, digest }) => ({
    params: { id },
    props: { page: data },
    cacheKey: digest,
  }));
}

export function GET({ props: { page } }: APIContext<{ page: TreePage }>): Response {
  return new Response(treeMermaid(page.graph));
}
