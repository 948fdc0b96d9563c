import type { Site } from '../../pages/site.ts';
import type { FinderFile } from '../file.ts';
import { finderSource, type OtherPages } from './make-source.ts';
import { packFinder } from './pack.ts';

/** The finder's index of a site. The same site gives the same index. */
export function finderFile(site: Site, others: OtherPages): FinderFile {
  return packFinder(finderSource(site, others));
}
