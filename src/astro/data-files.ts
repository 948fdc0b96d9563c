import type { Connect } from 'vite';
import { shortcodeUrl } from '../core/corpus/urls.ts';
import type { Pages } from '../core/pages/pages.ts';
import { redirectHtml } from '../core/pages/redirect.ts';
import { compensationJson } from '../exporters/compensation-json.ts';
import { treeDot } from '../exporters/tree-dot.ts';
import { treeJson } from '../exporters/tree-json.ts';
import { treeMermaid } from '../exporters/tree-mermaid.ts';
import { takeOver } from './handover.ts';
import type { NewFile } from './write-files.ts';

/** A file of the site that is no page, by its address. */
interface DataFile {
  readonly path: string;
  readonly make: () => string;
}

/**
 * The files that stand beside the pages: short addresses, and what programs and our own elements fetch.
 * There are more of them than pages and each has a few lines, so that as routes they would take longer
 * to serve out than to make.
 */
export function dataFiles(pages: Pages): NewFile[] {
  return filesOf(pages).map(({ path, make }) => ({ path, content: make() }));
}

/** While developing: answers for the same files. */
export function answerDataFiles(): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pages } = takeOver();
    const [path = ''] = (request.url ?? '').split('?', 1);
    const wanted = path.endsWith('/') ? `${path}index.html` : path;
    const found = pages && filesOf(pages).find((file) => file.path === wanted);
    if (!found) return next();
    const type = types[/[^.]+$/.exec(wanted)?.[0] ?? ''] ?? 'text/plain';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(found.make());
  };
}

const types: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json' };

function filesOf({ templates, compensation, trees, organisation }: Pages): DataFile[] {
  return [
    { path: '/api/organisation.json', make: () => JSON.stringify(organisation) },
    ...templates.flatMap(({ id, shortcode, title, href, message }) => [
      { path: `/api/templates/${id}.json`, make: () => JSON.stringify(message) },
      {
        path: `${shortcodeUrl(shortcode)}index.html`,
        make: () => redirectHtml({ label: title, href }),
      },
    ]),
    ...compensation.map(({ id, instrument }) => ({
      path: `/api/compensation/${id}.json`,
      make: () => compensationJson(id, instrument),
    })),
    ...trees.flatMap(({ id, href, graph, tree: { paths, longest } }) => [
      { path: `/api/trees/${id}.json`, make: () => treeJson({ tree: graph, paths, longest }) },
      { path: `${href}map.dot`, make: () => treeDot(graph) },
      { path: `${href}map.mmd`, make: () => treeMermaid(graph) },
    ]),
  ];
}
