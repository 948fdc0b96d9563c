import type { Connect } from 'vite';
import { finderFileUrl } from '../../core/finder/address.ts';
import type { FinderFile } from '../../core/finder/file.ts';
import { takeOver } from '../handover.ts';
import type { NewFile } from '../new-file.ts';

/** The finder's index. */
export function finderFiles(index: FinderFile): NewFile[] {
  return [{ path: finderFileUrl, content: JSON.stringify(index) }];
}

/** While developing: answers for the same file, made of the content as it is. */
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
