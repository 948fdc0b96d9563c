import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect } from 'vite';
import type { Pages } from '../core/pages/pages.ts';
import { shortcodeUrl } from '../core/corpus/urls.ts';
import { redirectHtml } from '../core/pages/redirect.ts';
import { takeOver } from './handover.ts';

/**
 * Writes the short addresses of templates (`/t/<shortcode>/`) into the built site. They are files of a
 * few lines, of which there are as many as templates: a route would take longer to make them.
 */
export function writeShortAddresses(folder: URL, templates: Pages['templates']): void {
  for (const { shortcode, title, href } of templates) {
    const target = join(fileURLToPath(folder), shortcodeUrl(shortcode));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'index.html'), redirectHtml({ label: title, href }));
  }
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
