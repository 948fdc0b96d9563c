import { createHash } from 'node:crypto';
import type { Connect } from 'vite';
import {
  finderFileUrl,
  finderManifestUrl,
  type FinderManifest,
} from '../../core/finder/address.ts';
import type { FinderFile } from '../../core/finder/file.ts';
import { takeOver } from '../handover.ts';
import type { NewFile } from '../write-files.ts';

/** The finder's index, named by its hash, and the manifest that says where it is. */
export function finderFiles(index: FinderFile): NewFile[] {
  const text = JSON.stringify(index);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const manifest: FinderManifest = { file: finderFileUrl(hash) };
  return [
    { path: manifest.file, content: text },
    { path: finderManifestUrl, content: JSON.stringify(manifest) },
  ];
}

/** While developing: answers for the same two files, made of the content as it is. */
export function answerFinder(): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (!path.startsWith('/finder/')) return next();
    const answer = async () => {
      const files = await takeOver().beside.ask('finder');
      const found = files.find((file) => file.path === path);
      if (!found) return next();
      response.writeHead(200, { 'content-type': 'application/json' }).end(found.content);
    };
    answer().catch(next);
  };
}
