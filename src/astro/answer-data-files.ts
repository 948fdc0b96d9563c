import { extname } from 'node:path';
import type { Connect } from 'vite';
import { takeOver } from './handover.ts';

/** While developing: answers for the files that a build writes beside the pages, from the content as it is. */
export function answerDataFiles(): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const wanted = path.endsWith('/') ? `${path}index.html` : path;
    if (!/^\/(api|t|trees)\//.test(wanted)) return next();
    const answer = async () => {
      const files = await takeOver().beside.ask('files');
      const found = files.find((file) => file.path === wanted);
      if (!found) return next();
      const type = types[extname(wanted)] ?? 'text/plain';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(found.content);
    };
    answer().catch(next);
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.json': 'application/json',
  '.dmn': 'application/xml',
};
