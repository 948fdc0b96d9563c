import { join } from 'node:path';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { shortcodeUrl } from '../core/corpus/urls.ts';
import { organisationUrl, replyFileUrl, templateFileUrl } from '../core/message/addresses.ts';
import type { Fetched, Pages } from '../core/pages/pages.ts';
import { redirectHtml } from '../core/pages/redirect.ts';
import { compensationJson } from '../exporters/compensation-json.ts';
import { matrixDmn } from '../exporters/dmn/dmn.ts';
import { treeDot } from '../exporters/tree-dot.ts';
import { treeJson } from '../exporters/tree-json.ts';
import { treeMermaid } from '../exporters/tree-mermaid.ts';
import { keptResults } from './kept-results.ts';
import { hashOf } from './page-texts.ts';
import type { NewFile } from './new-file.ts';

/**
 * The files that stand beside the pages: short addresses, and what programs and our own elements fetch.
 * There are more of them than pages and each has a few lines, so that as routes they would take longer
 * to serve out than to make.
 * @param cache the folder for what is slow to make
 */
export async function dataFiles(
  { templates, compensation, trees }: Pages,
  fetched: Fetched,
  { matrices, cache }: { readonly matrices: readonly MatrixEntry[]; readonly cache: string },
): Promise<NewFile[]> {
  return [
    { path: organisationUrl, content: JSON.stringify(fetched.organisation) },
    ...fetched.templates.map((file) => ({
      path: templateFileUrl(file.template.id),
      content: JSON.stringify(file),
    })),
    ...fetched.replies.map((file) => ({
      path: replyFileUrl(file.id),
      content: JSON.stringify(file),
    })),
    ...templates.map(({ shortcode, title, href }) => ({
      path: `${shortcodeUrl(shortcode)}index.html`,
      content: redirectHtml({ label: title, href }),
    })),
    ...compensation.map(({ id, instrument }) => ({
      path: `/api/compensation/${id}.json`,
      content: compensationJson(id, instrument),
    })),
    ...(await dmnFiles(matrices, join(cache, 'dmn.json'))),
    ...trees.flatMap(({ id, href, graph, tree: { paths, longest } }) => [
      { path: `/api/trees/${id}.json`, content: treeJson({ tree: graph, paths, longest }) },
      { path: `${href}map.dot`, content: treeDot(graph) },
      { path: `${href}map.mmd`, content: treeMermaid(graph) },
    ]),
  ];
}

/** Each matrix for decision modellers; `npm run import -- dmn` reads it back. */
async function dmnFiles(matrices: readonly MatrixEntry[], keep: string): Promise<NewFile[]> {
  const texts = await keptResults(
    keep,
    matrices.map((entry) => ({
      digest: hashOf([entry.id, entry.document.text, entry.table.currency]),
      make: () => matrixDmn(entry),
    })),
  );
  return matrices.map(({ id }, index) => ({
    path: `/api/compensation/${id}.dmn`,
    content: texts[index] ?? '',
  }));
}
