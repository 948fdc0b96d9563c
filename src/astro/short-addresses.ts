import type { Connect } from 'vite';
import type { Pages } from '../core/pages/pages.ts';
import { shortcodeUrl } from '../core/corpus/urls.ts';
import { redirectHtml } from '../core/pages/redirect.ts';
import { takeOver } from './handover.ts';
import type { NewFile } from './write-files.ts';

/**
 * The short addresses of templates (`/t/<shortcode>/`) as files. They have a few lines, and there are
 * as many as templates: a route would take longer to make them.
 */
export function shortAddresses(templates: Pages['templates']): NewFile[] {
  return templates.map(({ shortcode, title, href }) => ({
    path: `${shortcodeUrl(shortcode)}index.html`,
    content: redirectHtml({ label: title, href }),
  }));
}

/** While developing: answers short addresses. */
export function answerShortAddresses(): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const found = takeOver().pages?.templates.find(
      ({ shortcode }) => shortcodeUrl(shortcode) === path,
    );
    if (!found) return next();
    response.writeHead(302, { location: found.href }).end();
  };
}
